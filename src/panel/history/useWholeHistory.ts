import { useMemo } from 'react';
import { isAtLeast, type ContactHistory } from '../../journeys/contactHistory.ts';
import { joinedHistories, withNotes } from '../../journeys/historyElsewhere.ts';
import type { StandingArrangement, SenderRecord } from '../../policy/matching/senderRecord.ts';
import type { TimelineEntry } from '../../policy/contact/timeline.ts';
import type { Problem } from '../../ports/problem.ts';
import { problemOf } from '../../ui/query/problemThrown.ts';
import { useOutside } from '../outsideContext.ts';
import { useElsewhere, type Elsewhere } from '../query/useElsewhere.ts';
import { useHistory, type ReadHistory } from '../query/useHistory.ts';
import { useIncidentsAbout } from '../query/useIncidentsAbout.ts';
import { useSenderFacts } from '../query/useSenderFacts.ts';
import type { Subject } from '../subject.ts';
import { useTimeline } from './useTimeline.ts';

export interface WholeHistory extends ReadHistory {
  /** Everything that has a place in time, newest first. */
  readonly entries: readonly TimelineEntry[];
  /** Whether there may be more of them than were read. */
  readonly entriesAtLeast: boolean;
  /** Why the incidents could not be read just now. */
  readonly incidentsProblem: Problem | undefined;
  readonly elsewhere: Elsewhere;
}

const noArrangements: readonly StandingArrangement[] = [];

/** Everything about a customer that has its place in time: under the address in front, and under what else is theirs. */
export function useJoinedHistory(subject: Subject, record: SenderRecord | undefined, enabled: boolean): WholeHistory {
  const outside = useOutside();
  const read = useHistory(subject.address, enabled);
  const { data: incidents, error, refetch } = useIncidentsAbout(subject, enabled);
  const elsewhere = useElsewhere(subject, record, enabled);
  const { notes, mails } = elsewhere;
  const history = useMemo((): ContactHistory | undefined => {
    const noted = read.history && notes ? withNotes(outside, read.history, notes) : read.history;
    return noted && mails ? joinedHistories(outside, noted, mails) : noted;
  }, [outside, read.history, notes, mails]);
  const about = useMemo(
    () => (incidents && notes ? { own: [...incidents.own, ...notes.incidents.own], others: [...incidents.others, ...notes.incidents.others] } : incidents),
    [incidents, notes],
  );
  const entries = useTimeline(history, about, record?.kind === 'customer' ? record.arrangements : noArrangements);
  const again = () => {
    read.again();
    elsewhere.again();
    if (error) void refetch();
  };
  const incidentsProblem = error ? problemOf(error) : undefined;
  const entriesAtLeast = incidentsProblem !== undefined || (history !== undefined && isAtLeast(history));
  return { ...read, history, entries, entriesAtLeast, incidentsProblem, elsewhere, again };
}

/** The same for a page of its own. */
export function useWholeHistory(subject: Subject): WholeHistory & { readonly record: SenderRecord | undefined } {
  const { record } = useSenderFacts(subject, true);
  return { ...useJoinedHistory(subject, record, true), record };
}
