import { daysCounted, type Contact } from '../../domain/contact.ts';
import { addDays, dayOf, daysBetween, type Day } from '../../domain/day.ts';
import { forwardedCopies, isCounted } from './contactGroups.ts';

/** Facts about how often customer and council were in touch. Never a verdict. */
export interface ContactPattern {
  /** Contacts from the customer in the last 7, 30, 90 and 365 days, today included. */
  readonly counts: Readonly<Record<Window, number>>;
  /** Contacts from the customer in each of the last 12 weeks, oldest first; the last one ends today. */
  readonly weeks: readonly number[];
  /** Conversations in the last 30 days. */
  readonly threads: number;
  /** Different colleagues in the last 30 days, where known. */
  readonly colleagues: number;
}

export const windows = [7, 30, 90, daysCounted] as const;
export type Window = (typeof windows)[number];
export const weeksShown = 12;

/**
 * Counts what is known: what a person wrote or said, a message that its writer passed on once only. `timeZone` decides on
 * which day a contact fell.
 */
export function contactPattern(contacts: readonly Contact[], today: Day, timeZone: string): ContactPattern {
  const copies = forwardedCopies(contacts);
  const dated = contacts.filter((contact) => isCounted(contact) && !copies.has(contact.id)).map((contact) => ({ contact, age: daysBetween(dayOf(contact.at, timeZone), today) }));
  const received = dated.filter(({ contact, age }) => contact.direction === 'in' && age >= 0);
  const within = (days: number) => received.filter(({ age }) => age < days).length;
  const recent = dated.filter(({ age }) => age >= 0 && age < 30).map(({ contact }) => contact);
  const weeks = Array.from({ length: weeksShown }, () => 0);
  for (const { age } of received) {
    const week = weeksShown - 1 - Math.floor(age / 7);
    if (week >= 0) weeks[week] = (weeks[week] ?? 0) + 1;
  }
  return {
    counts: { 7: within(7), 30: within(30), 90: within(90), [daysCounted]: within(daysCounted) },
    weeks,
    threads: new Set(recent.map((contact) => contact.conversationId).filter((id) => id !== undefined)).size,
    colleagues: colleaguesIn(recent),
  };
}

/** By address; one of whom only the name is known counts where no address has that name. */
function colleaguesIn(contacts: readonly Contact[]): number {
  const addresses = new Set(contacts.flatMap(({ colleagueAddress }) => colleagueAddress ?? []));
  const addressed = new Set(contacts.flatMap(({ colleague, colleagueAddress }) => (colleagueAddress === undefined ? [] : (colleague ?? []))));
  const names = new Set(contacts.flatMap(({ colleague, colleagueAddress }) => (colleagueAddress === undefined ? (colleague ?? []) : [])));
  return addresses.size + [...names].filter((name) => !addressed.has(name)).length;
}

/** The first day a window of `days` covers. */
export function windowStart(today: Day, days: Window): Day {
  return addDays(today, 1 - days);
}
