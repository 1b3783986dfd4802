import type { StandingArrangement, SenderRecord } from '../../policy/matching/senderRecord.ts';
import type { TimelineEntry } from '../../policy/contact/timeline.ts';
import { useHistory, type ReadHistory } from '../query/useHistory.ts';
import { useIncidentsAbout } from '../query/useIncidentsAbout.ts';
import { useSenderFacts } from '../query/useSenderFacts.ts';
import type { Subject } from '../subject.ts';
import { useTimeline } from './useTimeline.ts';

export interface WholeHistory extends ReadHistory {
  /** Everything that has a place in time, newest first. */
  readonly entries: readonly TimelineEntry[];
  readonly record: SenderRecord | undefined;
}

const noArrangements: readonly StandingArrangement[] = [];

/** The contact history with whatever else has its place in it, for a page of its own. */
export function useWholeHistory(subject: Subject): WholeHistory {
  const { record } = useSenderFacts(subject, true);
  const read = useHistory(subject.address, true);
  const { data } = useIncidentsAbout(subject, true);
  const entries = useTimeline(read.history, data, record?.kind === 'customer' ? record.arrangements : noArrangements);
  return { ...read, entries, record };
}
