import type { Contact } from '../../domain/contact.ts';
import type { Instant } from '../../domain/day.ts';
import { forwardedCopies, isCounted, oldestFirst } from './contactGroups.ts';
import { bareSubject, subjectKeys } from './subject.ts';

/**
 * E-mails from the customer that no later e-mail of ours was found to answer, oldest first: none in their conversation, none with a
 * subject that tells as much. A subject of a word or two tells too little: there only an e-mail of ours that continues no
 * conversation of theirs may answer. It says nothing of replies elsewhere: colleagues' own Sent Items are not visible. An
 * automatic reply answers nothing.
 */
export function withoutReply(contacts: readonly Contact[]): readonly Contact[] {
  const mails = oldestFirst(contacts).filter((contact) => contact.method === 'email' && isCounted(contact));
  const copies = forwardedCopies(mails);
  const answered = answers(mails);
  return mails.filter((mail) => mail.direction === 'in' && !copies.has(mail.id) && !isAnswered(mail, answered));
}

function isAnswered(mail: Contact, answered: ReadonlyMap<string, Instant>): boolean {
  for (const key of keysOf(mail, true)) if ((answered.get(key) ?? '') >= mail.at) return true;
  return false;
}

/** When we last wrote under each key. Takes the oldest first. */
function answers(mails: readonly Contact[]): ReadonlyMap<string, Instant> {
  const theirs = new Set<string>();
  const answered = new Map<string, Instant>();
  for (const mail of mails) {
    const { direction, conversationId, at } = mail;
    if (direction === 'in') {
      if (conversationId !== undefined) theirs.add(conversationId);
      continue;
    }
    const continues = conversationId !== undefined && theirs.has(conversationId);
    for (const key of keysOf(mail, !continues)) answered.set(key, at);
  }
  return answered;
}

/** The cheapest first: most mails are answered in their conversation. `bare`: by the whole subject too, however short. */
function* keysOf({ conversationId, title, matter = '' }: Contact, bare: boolean): Generator<string> {
  if (conversationId !== undefined) yield `${matter}|conversation|${conversationId}`;
  const { text } = bareSubject(title);
  if (bare && text !== '') yield `${matter}|subject|${text}`;
  for (const key of subjectKeys(text)) yield `${matter}|about|${key}`;
}
