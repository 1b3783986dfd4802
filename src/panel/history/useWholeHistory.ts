import { useCallback, useMemo } from 'react';
import { isAnyPending, isWhole, type ContactHistory, type Source } from '../../journeys/contactHistory.ts';
import { joinedHistories, joinedIncidents, withNotes } from '../../journeys/historyElsewhere.ts';
import { contactPattern, type ContactPattern } from '../../policy/contact/contactPattern.ts';
import type { StandingArrangement, SenderRecord } from '../../policy/matching/senderRecord.ts';
import type { TimelineEntry } from '../../policy/contact/timeline.ts';
import { today as todayOf } from '../../ports/clock.ts';
import type { IncidentsAbout } from '../../ports/incidents.ts';
import { useOutside } from '../outsideContext.ts';
import { useElsewhere, type Elsewhere } from '../query/useElsewhere.ts';
import { useHistory, type ReadHistory } from '../query/useHistory.ts';
import { useIncidentsAbout } from '../query/useIncidentsAbout.ts';
import { isRead, type LastAnswer } from '../query/useLastAnswer.ts';
import { useLastRecord } from '../query/useLastRecord.ts';
import { usePatience } from '../query/usePatience.ts';
import { useSenderFacts, type SenderFacts } from '../query/useSenderFacts.ts';
import type { Subject } from '../subject.ts';
import { useTimeline } from './useTimeline.ts';

/** A history, and what is counted of it as of today. */
export interface CountedHistory extends ContactHistory {
  readonly pattern: ContactPattern;
}

export interface WholeHistory extends ReadHistory {
  readonly history: CountedHistory | undefined;
  /** What the register says of the address, as far as it was ever asked. */
  readonly record: SenderRecord | undefined;
  /** Whether not all of a customer's history was read, so that every number made of it is a lower bound. */
  readonly atLeast: boolean;
  /** Whether all that counts of a source was read, under each of the customer's addresses. */
  readonly isComplete: (source: Source) => boolean;
  /** Whether it may be shown: its numbers do not change the moment they stand there. */
  readonly settled: boolean;
  /** Everything that has a place in time, newest first. */
  readonly entries: readonly TimelineEntry[];
  /** Whether there may be more of them than were read. */
  readonly entriesAtLeast: boolean;
  readonly incidents: LastAnswer<IncidentsAbout>;
  readonly elsewhere: Elsewhere;
}

const noArrangements: readonly StandingArrangement[] = [];

/** Milliseconds a history that is there waits for what else belongs to its numbers; after that they are lower bounds until it comes. */
const heldBack = 1000;

/** Everything about a customer that has its place in time: under the address in front, and under what else is theirs. */
export function useJoinedHistory(subject: Subject, facts: Pick<SenderFacts, 'record' | 'problem'>, enabled: boolean): WholeHistory {
  const { clock, configuration } = useOutside();
  const { timeZone } = configuration.council;
  const read = useHistory(subject.address, enabled);
  const incidents = useIncidentsAbout(subject, enabled);
  const record = useLastRecord(subject.address, facts.record);
  const elsewhere = useElsewhere(subject, { record, isChecked: facts.record !== undefined, problem: facts.problem }, enabled);
  const { value: notes } = elsewhere.notes;
  const { value: mails } = elsewhere.mails;
  const joined = useMemo((): ContactHistory | undefined => {
    const noted = read.history && notes ? withNotes(read.history, notes) : read.history;
    return noted && mails ? joinedHistories(noted, mails.histories) : noted;
  }, [read.history, notes, mails]);
  // A message may lie open over midnight.
  const today = todayOf(clock, timeZone);
  const history = useMemo(() => joined && { ...joined, pattern: contactPattern(joined.contacts, today, timeZone) }, [joined, today, timeZone]);
  const here = incidents.value;
  const about = useMemo(
    (): IncidentsAbout | undefined => (here && notes ? joinedIncidents(here, notes.incidents) : here),
    [here, notes],
  );
  const entries = useTimeline(history, about, facts.record?.kind === 'customer' ? facts.record.arrangements : noArrangements);
  const { notesWhole, mailsWhole } = elsewhere;
  const isComplete = useCallback((source: Source) => isWhole(source) && (source.source === 'log' ? notesWhole : mailsWhole), [notesWhole, mailsWhole]);
  const atLeast = history !== undefined && !history.sources.every(isComplete);
  const allSettled = elsewhere.settled && !(history && isAnyPending(history)) && (here !== undefined || incidents.problem !== undefined);
  const again = () => {
    read.again();
    elsewhere.again();
    if (incidents.problem) incidents.again();
  };
  return {
    ...read,
    record,
    busy: read.busy || elsewhere.notes.busy || elsewhere.mails.busy || incidents.busy,
    history,
    atLeast,
    isComplete,
    settled: usePatience(subject.address, history !== undefined && !allSettled, heldBack),
    entries,
    entriesAtLeast: atLeast || !isRead(incidents) || about?.complete === false,
    incidents,
    elsewhere,
    again,
  };
}

/** The same for a page of its own. */
export function useWholeHistory(subject: Subject): WholeHistory {
  return useJoinedHistory(subject, useSenderFacts(subject, true), true);
}
