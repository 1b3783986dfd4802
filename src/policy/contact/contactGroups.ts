import type { Contact } from '../../domain/contact.ts';
import type { Instant } from '../../domain/day.ts';
import { subjectReader, type SubjectReader } from './subject.ts';

/** Contacts that belong together: the same conversation, the same subject or one that differs by a word. Facts, oldest first. */
export interface ContactGroup {
  /** Title of the first of them, as it came. */
  readonly title: string;
  readonly matter?: string;
  readonly contacts: readonly Contact[];
  readonly received: number;
  readonly sent: number;
  readonly conversations: number;
  /** The same message passed on by its writer: each counts with the first, once. */
  readonly forwardedCopies: number;
  /** E-mails of theirs with the very subject of an earlier one that answer nothing of ours and belong to another conversation. */
  readonly resent: number;
  /** When we last wrote or rang, where we did. */
  readonly lastSentAt?: Instant;
}

/** Days within which a message passed on counts as a copy of the first. A default of ours, not of the policy. */
export const copyDays = 7;

/** Whether a contact is a person's: no automatic reply, and no note beside a message. */
export function isCounted({ automatic, noteOnly }: Contact): boolean {
  return automatic !== true && noteOnly !== true;
}

/** Whether it came or went as a message: an e-mail, or one about a meeting. A meeting that a colleague logged is none. */
export function isMessage({ method, mailbox }: Contact): boolean {
  return method === 'email' || (method === 'meeting' && mailbox !== undefined);
}

/** Somebody's mail that a later one may pass on. `id`: of the message that counts for it. */
type PassedOn = Pick<Contact, 'id' | 'direction'> & { readonly since: number };

/**
 * What a customer passed on within days of writing it, and which message it is a copy of, by their ids: that one counts. It is the
 * latest with the very subject that is passed on, else the latest about it; where that is ours, the customer says something new with
 * it, once: passed on again, it is a copy of that.
 */
export function forwardedCopies(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  return copiesAmong(oldestFirst(contacts), subjectReader());
}

/** Takes the oldest first. */
export function copiesAmong(contacts: readonly Contact[], { subject }: SubjectReader): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  const latest = new Map<string, PassedOn>();
  for (const contact of contacts) {
    const { id, direction, title, matter = '' } = contact;
    if (contact.method !== 'email' || !isCounted(contact)) continue;
    const { whole, text, passedOn } = subject(title);
    const about = `${matter}|about|${text}`;
    const passes = direction === 'in' && text !== '' && passedOn !== undefined ? `${matter}|whole|${passedOn}` : undefined;
    const first = passes === undefined ? undefined : (latest.get(passes) ?? latest.get(about));
    const at = Date.parse(contact.at);
    const copied = first?.direction === 'in' && at - first.since <= copyDays * 86_400_000 ? first : undefined;
    if (copied) copies.set(id, copied.id);
    const counting = copied ?? { id, direction, since: at };
    latest.set(about, counting);
    latest.set(`${matter}|whole|${whole}`, counting);
    if (passes !== undefined) latest.set(passes, counting);
  }
  return copies;
}

/** All that is counted, in groups, those with the latest contact first. Two matters are never one group. */
export function contactGroups(contacts: readonly Contact[]): readonly ContactGroup[] {
  const counted = oldestFirst(contacts).filter(isCounted);
  const subjects = subjectReader();
  const copies = copiesAmong(counted, subjects);
  return joined(counted, subjects)
    .map((members) => groupOf(members, copies, subjects))
    .sort((one, other) => compared(other.contacts.at(-1)?.at, one.contacts.at(-1)?.at));
}

/** Joins contacts that share any key. Each contact is looked at once per key and never beside every other. */
function joined(contacts: readonly Contact[], subjects: SubjectReader): readonly (readonly Contact[])[] {
  const parent = contacts.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let next = parent[root]; next !== undefined && next !== root; next = parent[root]) root = next;
    parent[index] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  contacts.forEach((contact, index) => {
    for (const key of keysOf(contact, subjects)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else parent[rootOf(index)] = rootOf(first);
    }
  });
  const groups = new Map<number, Contact[]>();
  contacts.forEach((contact, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(contact);
    else groups.set(root, [contact]);
  });
  return [...groups.values()];
}

function keysOf(contact: Contact, { subject, keys }: SubjectReader): readonly string[] {
  const { conversationId, title, matter = '' } = contact;
  const { text } = subject(title);
  const about = isMessage(contact) && text !== '' ? [text, ...keys(text)] : [];
  return [...(conversationId === undefined ? [] : [`${matter}|conversation|${conversationId}`]), ...about.map((key) => `${matter}|subject|${key}`)];
}

function groupOf(contacts: readonly Contact[], copies: ReadonlyMap<string, string>, subjects: SubjectReader): ContactGroup {
  const [first] = contacts;
  const received = contacts.filter(({ direction, id }) => direction === 'in' && !copies.has(id));
  const sent = contacts.filter(({ direction }) => direction === 'out');
  const lastSentAt = sent.at(-1)?.at;
  return {
    title: first?.title ?? '',
    ...(first?.matter === undefined ? {} : { matter: first.matter }),
    contacts,
    received: received.length,
    sent: sent.length,
    conversations: new Set(contacts.flatMap(({ conversationId }) => conversationId ?? [])).size,
    forwardedCopies: contacts.filter(({ id }) => copies.has(id)).length,
    resent: resentAmong(contacts, copies, subjects),
    ...(lastSentAt === undefined ? {} : { lastSentAt }),
  };
}

function resentAmong(contacts: readonly Contact[], copies: ReadonlyMap<string, string>, { subject }: SubjectReader): number {
  const ours = new Set<string>();
  const conversations = new Map<string, string | undefined>();
  let resent = 0;
  for (const { id, direction, method, title, conversationId } of contacts) {
    if (direction === 'out') {
      if (conversationId !== undefined) ours.add(conversationId);
      continue;
    }
    if (method !== 'email' || copies.has(id)) continue;
    const { whole, isReply } = subject(title);
    const answers = isReply || (conversationId !== undefined && ours.has(conversationId));
    if (!conversations.has(whole)) conversations.set(whole, conversationId);
    else if (!answers && (conversationId === undefined || conversations.get(whole) !== conversationId)) resent += 1;
  }
  return resent;
}

export function oldestFirst(contacts: readonly Contact[]): readonly Contact[] {
  return [...contacts].sort((one, other) => compared(one.at, other.at));
}

/** Latest first. */
export function newestFirst<T extends Pick<Contact, 'at'>>(dated: readonly T[]): readonly T[] {
  return [...dated].sort((one, other) => compared(other.at, one.at));
}

function compared(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other);
}
