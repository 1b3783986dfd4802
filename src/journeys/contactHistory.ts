import type { Contact, RequestedAdjustment } from '../domain/contact.ts';
import type { Instant } from '../domain/day.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import { isAutomatic, withReceipts } from '../policy/contact/automatic.ts';
import { isCounted, newestFirst } from '../policy/contact/contactGroups.ts';
import type { MailboxContacts, OlderMails } from '../ports/mail.ts';
import type { Outside } from '../ports/outside.ts';
import type { Problem, Result } from '../ports/problem.ts';

/** A source of the history, and how far it was read. */
export interface Source {
  /** `own`: the person's mailbox; `log`: what colleagues wrote down; else a shared mailbox's address. */
  readonly source: 'own' | 'log' | EmailAddress;
  /** The shared mailbox's name. */
  readonly name?: string;
  /** When it was last read; absent where it never was. */
  readonly readAt?: Instant;
  /** Its first answer is still on its way: nothing is known of it. */
  readonly pending?: true;
  /** Why it could not be read just now, or not to its end. */
  readonly problem?: Problem;
  /** Whether all that the counts cover was read: a year back, or everything. */
  readonly complete: boolean;
  /** Set while reading can go on, for the counts and beyond them. */
  readonly older?: OlderMails;
  /** Set where older mails than these could not be read. Reading can go on where `older` is set; else the newest have to be read first. */
  readonly beyond?: BeyondUnread;
  /** Set where no older mails can be found, though they may be there. */
  readonly cutOff?: true;
}

export interface BeyondUnread {
  readonly problem: Problem;
  /** When what is known of it was read; absent where nothing is. */
  readonly readAt?: Instant;
}

export interface ContactHistory {
  /** Newest first, each mail once. What no person wrote is marked as automatic. */
  readonly contacts: readonly Contact[];
  readonly requested: readonly RequestedAdjustment[];
  readonly sources: readonly Source[];
}

export type HistoryParts = Pick<Outside, 'mail' | 'contactLog' | 'clock' | 'configuration'>;

export interface Reading {
  /** What was known before: where a source cannot be read now, what it said then stays, with its time. */
  readonly earlier?: ContactHistory | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears of what there is to show while some source lets us wait. */
  readonly told?: ((history: ContactHistory) => void) | undefined;
}

/** A source as it is called. */
type Named = Pick<Source, 'source' | 'name'>;

/** What one source said. */
interface Part {
  readonly source: Source;
  readonly contacts: readonly Contact[];
  readonly requested?: readonly RequestedAdjustment[];
}

/** What the person may open about an address: the log, and the newest mails of each mailbox. A source that cannot be read is named and hides no other. */
export async function contactHistory(outside: HistoryParts, address: EmailAddress, { earlier, signal, told }: Reading = {}): Promise<ContactHistory> {
  const { mail, contactLog, clock, configuration } = outside;
  const sources: readonly Named[] = [{ source: 'own' }, ...configuration.mailboxes.map(({ address: source, name }) => ({ source, name })), { source: 'log' }];
  const parts = sources.map((named): Part => ({ source: { ...named, pending: true, complete: false }, contacts: [] }));
  const read = async (named: Named, index: number): Promise<void> => {
    const { source } = named;
    const answer = source === 'log' ? await contactLog.entriesFor(address, signal) : await mail.contactsWith(address, source, { signal });
    parts[index] = partOf(named, clock.now(), answer, earlier);
    const soFar = joined(parts);
    if (signal?.aborted !== true && isAnyPending(soFar) && soFar.contacts.some(isCounted)) told?.(soFar);
  };
  await Promise.all(sources.map(read));
  return joined(parts);
}

/** Whether the first answer of some source is still on its way. */
export function isAnyPending({ sources }: ContactHistory): boolean {
  return sources.some(({ pending }) => pending === true);
}

/** Whether what was counted of a source is all there is in the time that counts cover, under this one address. */
export function isWhole({ complete, problem }: Source): boolean {
  return complete && problem === undefined;
}

/** Whether none of the sources could be read: then that it is empty says nothing. */
export function nothingRead({ sources }: ContactHistory): boolean {
  return sources.every(({ readAt }) => readAt === undefined);
}

/** Whether any mailbox has more that counts. */
export function goesOn({ sources }: ContactHistory): boolean {
  return sources.some(({ complete, older }) => !complete && older !== undefined);
}

/** Whether any mailbox has more at all. */
export function hasOlder({ sources }: ContactHistory): boolean {
  return sources.some(({ older }) => older !== undefined);
}

/** Why mails beyond those that count could not be read, where they can be asked for again. */
export function beyondUnread({ sources }: ContactHistory): BeyondUnread | undefined {
  return sources.find(({ beyond, older }) => beyond !== undefined && older !== undefined)?.beyond;
}

/** The same whether they can be asked for again or not. */
export function olderUnread({ sources }: ContactHistory): BeyondUnread | undefined {
  return sources.find(({ beyond }) => beyond !== undefined)?.beyond;
}

/**
 * The same history with the next page of each mailbox that has one that counts; where none has, of each that has one. What was read
 * stays, whatever becomes of the rest, and so does what was known further back.
 */
export async function olderHistory(outside: HistoryParts, address: EmailAddress, before: ContactHistory, { earlier, signal }: Reading = {}): Promise<ContactHistory> {
  const further = !goesOn(before);
  const parts = before.sources.map(async (source): Promise<Part> => {
    const known = contactsOf(before, source.source);
    const { older, beyond, ...rest } = source;
    if (older === undefined || source.source === 'log' || (source.complete && !further)) return { source, contacts: known };
    const answer = await outside.mail.contactsWith(address, source.source, { older, signal });
    if (!answer.ok) return cutShort({ ...rest, ...(source.complete ? { older } : {}), ...(beyond ? { beyond } : {}) }, answer.problem, known, earlier);
    const { contacts, complete, older: next, cutOff } = answer.value;
    return { source: { ...rest, complete, ...(next ? { older: next } : {}), ...(cutOff ? { cutOff } : {}) }, contacts: [...known, ...contacts.map(marked)] };
  });
  const read = await Promise.all(parts);
  return { ...joined(read), requested: before.requested };
}

/**
 * A source whose next page could not be read: what was known further back stays. Where that page counts, the whole is as old as that;
 * else it is that page alone.
 */
function cutShort({ beyond, ...source }: Source, problem: Problem, known: readonly Contact[], earlier: ContactHistory | undefined): Part {
  const ids = new Set(known.map(({ id }) => id));
  const further = earlier ? contactsOf(earlier, source.source).filter(({ id }) => !ids.has(id)) : [];
  const readAt = further.length > 0 ? oldest(earlier?.sources.find((before) => before.source === source.source)) : beyond?.readAt;
  const unread = { problem, ...(readAt ? { readAt } : {}) };
  return { source: source.complete ? { ...source, beyond: unread } : { ...source, ...unread }, contacts: [...known, ...further] };
}

/** When the oldest of what is known of a source was read. */
function oldest(source: Source | undefined): Instant | undefined {
  return source?.beyond?.readAt ?? source?.readAt;
}

interface Said extends MailboxContacts {
  readonly requested?: readonly RequestedAdjustment[];
  /** When it was so; absent where that is now. */
  readonly readAt?: Instant;
}

function partOf(named: Named, now: Instant, answer: Result<Said>, earlier: ContactHistory | undefined): Part {
  if (answer.ok) {
    const { contacts, requested, complete, older, cutOff, readAt = now } = answer.value;
    return { source: { ...named, readAt, complete, ...(older ? { older } : {}), ...(cutOff ? { cutOff } : {}) }, contacts: contacts.map(marked), ...(requested ? { requested } : {}) };
  }
  const before = earlier?.sources.find(({ source }) => source === named.source);
  const { problem } = answer;
  if (earlier === undefined || before?.readAt === undefined) return { source: { ...named, complete: false, problem }, contacts: [] };
  const { complete, older, beyond, cutOff } = before;
  const readAt = oldest(before);
  const requested = named.source === 'log' ? { requested: earlier.requested } : {};
  // What was known to lie further back still does, and nobody has looked.
  const further = older || beyond ? { beyond: { ...beyond, problem } } : {};
  return { source: { ...named, ...(readAt ? { readAt } : {}), complete, problem, ...further, ...(cutOff ? { cutOff } : {}) }, contacts: contactsOf(earlier, named.source), ...requested };
}

/** What stands in a history from one of its sources. */
export function contactsOf({ contacts }: ContactHistory, source: Source['source']): readonly Contact[] {
  return contacts.filter(({ mailbox }) => (mailbox ?? 'log') === source);
}

function marked(contact: Contact): Contact {
  return contact.method === 'email' && isAutomatic({ subject: contact.title }) ? { ...contact, automatic: true } : contact;
}

function joined(parts: readonly Part[]): ContactHistory {
  return {
    ...gathered(parts.flatMap((part) => part.contacts), parts.map(({ source }) => source)),
    requested: parts.flatMap(({ requested = [] }) => requested),
  };
}

/** Contacts of some sources, each once and newest first. */
export function gathered(found: readonly Contact[], sources: readonly Source[]): Omit<ContactHistory, 'requested'> {
  return { contacts: newestFirst(withReceipts(once(found))), sources };
}

/** The same mail lies in several mailboxes; the first mention counts. */
function once(contacts: readonly Contact[]): readonly Contact[] {
  return [...new Map([...contacts].reverse().map((contact) => [contact.id, contact])).values()];
}
