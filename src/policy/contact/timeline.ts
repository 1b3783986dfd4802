import type { ArrangementCard } from '../../domain/card.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Day, Instant } from '../../domain/day.ts';
import type { ColleagueIncident, OwnIncident } from '../../domain/incident.ts';
import { newestFirst } from './contactGroups.ts';

/** What happened to an arrangement that is in force. */
export type ArrangementEvent = 'started' | 'reviewed' | 'reviewDue';

/** One entry of the time line. `at` puts it in its place: of a day without a time, its noon. */
export type TimelineEntry = { readonly key: string; readonly at: Instant } & (
  /** Two or more mails of one conversation, newest first. */
  | { readonly kind: 'conversation'; readonly contacts: readonly Contact[] }
  | { readonly kind: 'contact'; readonly contact: Contact }
  | { readonly kind: 'ownIncident'; readonly incident: OwnIncident }
  | { readonly kind: 'incident'; readonly incident: ColleagueIncident }
  | { readonly kind: 'arrangement'; readonly event: ArrangementEvent; readonly card: ArrangementCard; readonly day: Day }
);

export interface TimelineParts {
  readonly contacts: readonly Contact[];
  readonly own: readonly OwnIncident[];
  readonly others: readonly ColleagueIncident[];
  /** Those in force. */
  readonly arrangements: readonly ArrangementCard[];
  readonly today: Day;
}

/** Everything that has a place in time, newest first: each conversation once, where its latest mail stands. What no person wrote is left out. */
export function timeline({ contacts, own, others, arrangements, today }: TimelineParts): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...conversations(contacts.filter(({ automatic }) => automatic !== true)),
    ...own.map((incident): TimelineEntry => ({ kind: 'ownIncident', key: `own ${incident.clientReference}`, at: incident.occurredAt, incident })),
    ...others.map((incident): TimelineEntry => ({ kind: 'incident', key: `incident ${incident.reference}`, at: incident.occurredAt, incident })),
    ...arrangements.flatMap((card) => [...eventsOf(card)]).filter(({ day }) => day <= today),
  ];
  return newestFirst(entries);
}

function conversations(contacts: readonly Contact[]): readonly TimelineEntry[] {
  const byId = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const key = contact.conversationId === undefined ? `contact ${contact.id}` : `conversation ${contact.conversationId}`;
    const group = byId.get(key);
    if (group) group.push(contact);
    else byId.set(key, [contact]);
  }
  return [...byId].flatMap(([key, group]): readonly TimelineEntry[] => {
    const ordered = newestFirst(group);
    const [newest] = ordered;
    if (newest === undefined) return [];
    return [ordered.length === 1 ? { kind: 'contact', key, at: newest.at, contact: newest } : { kind: 'conversation', key, at: newest.at, contacts: ordered }];
  });
}

function* eventsOf(card: ArrangementCard): Generator<Extract<TimelineEntry, { kind: 'arrangement' }>> {
  const { ref, start, review, reviewedOn } = card;
  const event = (what: ArrangementEvent, day: Day) => ({ kind: 'arrangement', key: `${what} ${ref}`, at: `${day}T12:00:00.000Z` as Instant, event: what, card, day }) as const;
  yield event('started', start);
  if (reviewedOn !== undefined && reviewedOn > start) yield event('reviewed', reviewedOn);
  yield event('reviewDue', review);
}

/** What a conversation is called: the oldest subject that is known. */
export function conversationTitle(contacts: readonly Contact[]): string {
  return contacts.at(-1)?.title ?? '';
}
