import type { Contact } from '../../domain/contact.ts';
import { dayOf, daysBetween, type Day } from '../../domain/day.ts';
import type { Users } from '../matching/senderRecord.ts';
import type { ContextNote } from '../pack/contactContext.ts';
import { contactGroups, isCounted, type ContactGroup } from './contactGroups.ts';
import { contactPattern, type ContactPattern } from './contactPattern.ts';
import { withoutReply } from './replies.ts';

/** A mailbox or the log of contacts. */
export interface CountedSource {
  readonly name: string;
  /** Whether e-mails lie in it. The log of contacts holds none, so no reply is looked for there. */
  readonly isMailbox: boolean;
  readonly read: boolean;
  /** Its first answer is on its way: it is not known yet whether it can be read. */
  readonly pending?: boolean;
  /** False where it holds more than was read. */
  readonly complete: boolean;
}

export interface IndicatorContext {
  readonly today: Day;
  readonly timeZone: string;
  readonly sources: readonly CountedSource[];
  /** Who writes from the address; absent: one person. */
  readonly users?: Users;
  /** An adjustment is agreed. */
  readonly needsNoted: boolean;
  /** One was asked for. What one of several people asked for says nothing of whoever wrote. */
  readonly needsAskedFor?: boolean;
  /** Days within which the council means to answer, where it has said so. */
  readonly answerDays?: number;
}

/** Numbers, what they cover, and what has to be read beside them. No verdict. */
export interface ContactIndicator {
  readonly pattern: ContactPattern;
  readonly groups: readonly ContactGroup[];
  /** E-mails from the customer that were looked at for a reply. */
  readonly mailsReceived: number;
  readonly withoutReply: readonly Contact[];
  /** Days since the oldest message without a reply. */
  readonly waitedDays?: number;
  /** Mailboxes in which a reply was looked for. */
  readonly covered: readonly string[];
  readonly beside: readonly ContextNote[];
}

/** How often customer and council were in touch, with what a fair reading needs: needs noted, and whether we are late ourselves. */
export function contactIndicator(contacts: readonly Contact[], context: IndicatorContext): ContactIndicator {
  const { today, timeZone, sources } = context;
  const age = ({ at }: Contact) => daysBetween(dayOf(at, timeZone), today);
  const past = contacts.filter((contact) => age(contact) >= 0);
  const unanswered = withoutReply(past);
  const waitedDays = unanswered[0] && age(unanswered[0]);
  return {
    pattern: contactPattern(contacts, today, timeZone),
    groups: contactGroups(past),
    mailsReceived: past.filter((contact) => contact.method === 'email' && contact.direction === 'in' && isCounted(contact)).length,
    withoutReply: unanswered,
    ...(waitedDays === undefined ? {} : { waitedDays }),
    covered: sources.filter(({ isMailbox, read }) => isMailbox && read).map(({ name }) => name),
    beside: [...notesFor({ ...context, waitedDays })],
  };
}

interface NoteFacts extends IndicatorContext {
  readonly waitedDays: number | undefined;
}

const usersNotes: Readonly<Record<Exclude<Users, 'one'>, ContextNote>> = { several: 'severalPeople', unsettled: 'severalCustomers', unknown: 'usersUnknown' };

function* notesFor({ users = 'one', needsNoted, needsAskedFor = false, waitedDays, answerDays, sources }: NoteFacts): Generator<ContextNote> {
  if (users !== 'one') yield usersNotes[users];
  const areSeveral = users === 'several' || users === 'unsettled';
  yield needsNoted || (needsAskedFor && !areSeveral) ? 'needsNoted' : 'needsUnknown';
  if (waitedDays !== undefined) yield 'replyNotFound';
  if (waitedDays !== undefined && answerDays !== undefined && waitedDays > answerDays) yield 'weMayBeLate';
  if (sources.some(({ read, complete }) => !read || !complete)) yield 'lowerBound';
  yield 'sentItemsNotVisible';
  if (sources.some(({ read, pending }) => !read && !pending)) yield 'notRead';
}
