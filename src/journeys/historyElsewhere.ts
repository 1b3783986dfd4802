import { daysCounted } from '../domain/contact.ts';
import { dayOf, type Day } from '../domain/day.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import { eachIncidentOnce } from '../domain/incident.ts';
import { windowStart } from '../policy/contact/contactPattern.ts';
import { confirmedAddresses } from '../policy/matching/register.ts';
import { today } from '../ports/clock.ts';
import type { IncidentsAbout } from '../ports/incidents.ts';
import type { NotesElsewhere } from '../ports/otherAddresses.ts';
import type { Outside } from '../ports/outside.ts';
import { success, type Result } from '../ports/problem.ts';
import { contactHistory, contactsOf, gathered, goesOn, olderHistory, type ContactHistory, type HistoryParts, type Reading, type Source } from './contactHistory.ts';
import { openMessage } from './openMessage.ts';

/** A history with what is noted under the customer's other addresses. Whether the mails with those are in it, its sources do not say. */
export function withNotes(history: ContactHistory, { contacts, requested }: NotesElsewhere): ContactHistory {
  if (contacts.length + requested.length === 0) return history;
  return { ...gathered([...history.contacts, ...contacts], history.sources), requested: [...history.requested, ...requested] };
}

/** Incidents about the address in front and about the customer's others: what was logged about one under several is one. */
export function joinedIncidents(one: IncidentsAbout, other: IncidentsAbout): IncidentsAbout {
  const each = eachIncidentOnce({ own: [...one.own, ...other.own], others: [...one.others, ...other.others] });
  return { ...each, complete: one.complete && other.complete };
}

/** A history of another address of the customer. For those who keep the register: nobody else gets it, and no screen shows its address. */
export interface HistoryElsewhere extends ContactHistory {
  readonly address: EmailAddress;
}

export interface MailsElsewhere {
  readonly histories: readonly HistoryElsewhere[];
  /** False where the customer may have more addresses than are known. */
  readonly complete: boolean;
}

export interface ReadingElsewhere extends Pick<Reading, 'signal'> {
  /** What was known before of any of those addresses. */
  readonly earlier?: readonly HistoryElsewhere[] | undefined;
}

/**
 * The mails with the customer's other addresses, as far as this person may know those, and as far back as they count. An address is
 * the customer's where the register confirms it today, and where whoever opened a message from it would be shown this customer.
 */
export async function mailsElsewhere(
  outside: HistoryParts & Pick<Outside, 'otherAddresses' | 'cards'>,
  customer: string,
  except: EmailAddress,
  { earlier, signal }: ReadingElsewhere = {},
): Promise<Result<MailsElsewhere>> {
  const { clock, configuration } = outside;
  const read = await outside.otherAddresses.identifiersOf(customer, signal);
  if (!read.ok) return read;
  const { identifiers, complete } = read.value;
  const others = confirmedAddresses(identifiers, today(clock, configuration.council.timeZone)).filter((address) => address !== except);
  const checked = await Promise.all(others.map(async (address) => ({ address, answer: await openMessage(outside, address, signal) })));
  const theirs: EmailAddress[] = [];
  for (const { address, answer } of checked) {
    if (!answer.ok) return answer;
    const { record } = answer.value;
    if (record.kind === 'customer' && record.customer === customer) theirs.push(address);
  }
  const historyOf = async (address: EmailAddress): Promise<HistoryElsewhere> => {
    const known = earlier?.find((history) => history.address === address);
    return { ...(await countedHistory(outside, address, { earlier: known, signal })), address };
  };
  return success({ histories: await Promise.all(theirs.map(historyOf)), complete });
}

/** A history read as far back as the counts cover. */
async function countedHistory(outside: HistoryParts, address: EmailAddress, reading: Reading): Promise<ContactHistory> {
  let history = await contactHistory(outside, address, reading);
  while (goesOn(history)) history = await olderHistory(outside, address, history, reading);
  return history;
}

/**
 * The first day from which on all mails of some histories are in them; undefined where each was read to its end. Where nothing of a
 * source is of the customer, it is known for as long as the counts cover, if that was read.
 */
export function readBackTo({ clock, configuration }: HistoryParts, histories: readonly ContactHistory[]): Day | undefined {
  const { timeZone } = configuration.council;
  const ends = histories.flatMap((history) =>
    history.sources
      .filter(({ older, beyond, cutOff }) => older ?? beyond ?? cutOff)
      .flatMap(({ source, complete }) => {
        const oldest = contactsOf(history, source).at(-1);
        if (oldest) return dayOf(oldest.at, timeZone);
        return complete ? windowStart(today(clock, timeZone), daysCounted) : [];
      }),
  );
  return [...ends].sort().at(-1);
}

/**
 * One history of all the addresses of a customer. A source counts as read as far as it was for each of them, and as old as the oldest
 * answer; it goes on where it still does for the first, for no other is read on.
 */
export function joinedHistories(first: ContactHistory, more: readonly ContactHistory[]): ContactHistory {
  const sources = first.sources.map(({ older, ...source }): Source => {
    const all = [source, ...more.flatMap((history) => history.sources.filter((other) => other.source === source.source))];
    const problem = all.find((each) => each.problem)?.problem;
    const [readAt] = all.flatMap((each) => each.readAt ?? []).sort();
    const complete = all.every((each) => each.complete);
    const cutOff = all.some((each) => each.cutOff);
    return { ...source, ...(readAt ? { readAt } : {}), ...(cutOff ? { cutOff } : {}), complete, ...(problem ? { problem } : {}), ...(older && !source.complete ? { older } : {}) };
  });
  return { ...gathered([first, ...more].flatMap(({ contacts }) => contacts), sources), requested: first.requested };
}
