import type { Contact } from '../../domain/contact.ts';
import { automaticSubjects, receiptSubjects } from '../pack/mailPrefixes.ts';
import { plainSubject } from './subject.ts';

/**
 * Whether no person wrote a message: an automatic reply, a failed delivery. Told by how its subject begins, all that a search of
 * the mailboxes gives. Such a message counts nowhere.
 */
export function isAutomatic({ subject }: { readonly subject: string }): boolean {
  return automaticSubjects.some((beginning) => subject.trim().toLowerCase().startsWith(beginning));
}

/**
 * The same contacts, receipts marked: e-mails with such a beginning before the very subject of an earlier e-mail. A search of the
 * mailboxes gives no class of message, so the beginning alone would take a person's words for a machine's.
 */
export function withReceipts(contacts: readonly Contact[]): readonly Contact[] {
  const told = contacts.map((contact) => ({ contact, subject: toldOf(contact) }));
  if (told.every(({ subject }) => subject === undefined)) return contacts;
  const firstAt = new Map<string, string>();
  for (const { method, direction, title, at } of contacts) {
    const key = `${direction} ${plainSubject(title)}`;
    if (method === 'email' && at < (firstAt.get(key) ?? '~')) firstAt.set(key, at);
  }
  return told.map(({ contact, subject }) => (subject !== undefined && (firstAt.get(subject) ?? '~') <= contact.at ? { ...contact, automatic: true } : contact));
}

/** Direction and subject of the e-mail that one may be the receipt of. */
function toldOf({ method, direction, title }: Contact): string | undefined {
  const subject = plainSubject(title);
  const of = (beginnings: readonly string[], side: Contact['direction']): string | undefined => {
    const beginning = beginnings.find((each) => subject.startsWith(each));
    const rest = beginning === undefined ? '' : subject.slice(beginning.length).trim();
    return rest === '' ? undefined : `${side} ${rest}`;
  };
  if (method !== 'email') return undefined;
  return of(receiptSubjects.ofTheOtherSide, direction === 'in' ? 'out' : 'in') ?? of(receiptSubjects.ofTheSameSide, direction);
}
