import { useMemo } from 'react';
import type { ContactHistory } from '../../journeys/contactHistory.ts';
import { timeline, type TimelineEntry } from '../../policy/contact/timeline.ts';
import type { StandingArrangement } from '../../policy/matching/senderRecord.ts';
import { today as todayOf } from '../../ports/clock.ts';
import type { IncidentsAbout } from '../../ports/incidents.ts';
import { useOutside } from '../outsideContext.ts';

const nothingLogged: IncidentsAbout = { own: [], others: [], complete: true };

/** Everything about the customer that has a place in time, newest first. */
export function useTimeline(history: ContactHistory | undefined, about: IncidentsAbout | undefined, arrangements: readonly StandingArrangement[]): readonly TimelineEntry[] {
  const { clock, configuration } = useOutside();
  const today = todayOf(clock, configuration.council.timeZone);
  const contacts = history?.contacts;
  const incidents = about ?? nothingLogged;
  return useMemo(() => (contacts ? timeline({ contacts, own: incidents.own, others: incidents.others, arrangements: arrangements.map(({ card }) => card), today }) : []), [contacts, incidents, arrangements, today]);
}
