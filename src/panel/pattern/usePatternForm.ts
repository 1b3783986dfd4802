import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type RefObject } from 'react';
import { isWhole, type Source } from '../../journeys/contactHistory.ts';
import { patternProblems, submitPattern } from '../../journeys/submitPattern.ts';
import { patternQuestionsFor } from '../../policy/contact/checkPatternRecord.ts';
import type { PatternProblem } from '../../policy/contact/patternProblem.ts';
import { sourceCounts } from '../../policy/contact/sourceCounts.ts';
import type { PatternQuestion } from '../../domain/question.ts';
import { today as todayOf } from '../../ports/clock.ts';
import type { Problem } from '../../ports/problem.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useDraft } from '../draftStore.ts';
import { sourceName } from '../history/sourceName.ts';
import { useWholeHistory } from '../history/useWholeHistory.ts';
import { useOutside } from '../outsideContext.ts';
import { serviceOf } from '../serviceOf.ts';
import { aboutKey, type Subject } from '../subject.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { firstDayOf, freshPattern, patternOf, type PatternFormDraft } from './patternFormDraft.ts';

export interface PatternForm {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly draft: PatternFormDraft;
  readonly asked: readonly PatternQuestion[];
  readonly problems: readonly PatternProblem[];
  /** Why it was not sent. */
  readonly problem: Problem | undefined;
  readonly submitting: boolean;
  /** Whether another period can be counted now. */
  readonly countable: boolean;
  readonly onChange: (change: Partial<PatternFormDraft>) => void;
  readonly submit: () => void;
  readonly discard: () => void;
}

const nothingWrong: readonly PatternProblem[] = [];

/** The state of a contact-pattern record: begun with what was shown, kept on the device, checked whole when it is sent. */
export function usePatternForm(subject: Subject): PatternForm {
  const outside = useOutside();
  const { clock, configuration } = outside;
  const { timeZone } = configuration.council;
  const { patternDrafts, show } = useWorkspace();
  const draftKey = aboutKey(subject);
  const wording = useWording();
  const behaviours = useBehaviours();
  const { history, record, elsewhere, readingOn } = useWholeHistory(subject);
  // The customer also writes from addresses whose mails are not among these.
  const moreElsewhere = record?.kind === 'customer' && elsewhere.mails === undefined && elsewhere.notes?.others !== 0;
  const countsOf = (period: Pick<PatternFormDraft, 'to' | 'days'>) => {
    const sources = (history?.sources ?? []).map((source) => ({
      name: sourceName(source, wording.history),
      ...(source.source === 'log' ? {} : { mailbox: source.source }),
      complete: isWhole(source) && (source.source === 'log' || !moreElsewhere),
    }));
    return sourceCounts(history?.contacts ?? [], sources, { from: firstDayOf(period), to: period.to }, timeZone);
  };
  const namesOf = (sources: readonly Source[]) => new Intl.ListFormat(wording.locale).format(sources.map((source) => sourceName(source, wording.history)));
  const notWhole = (history?.sources ?? []).filter((source) => !isWhole(source));
  const notRead = notWhole.filter(({ readAt }) => readAt === undefined);
  const partlyRead = notWhole.filter(({ readAt }) => readAt !== undefined);
  const left = [
    wording.patternRecord.notCheckedAlways(configuration.relayAddresses.length > 0),
    ...(notRead.length > 0 ? [wording.patternRecord.notReadNow(namesOf(notRead))] : []),
    ...(partlyRead.length > 0 ? [wording.patternRecord.notReadWhole(namesOf(partlyRead))] : []),
    ...(moreElsewhere ? [wording.patternRecord.notCheckedElsewhere(elsewhere.notes?.others)] : []),
  ];
  const to = todayOf(clock, timeZone);
  const [fresh] = useState(() =>
    freshPattern({
      clientReference: crypto.randomUUID(),
      subject,
      ...(record?.kind === 'customer' ? { customer: record.customer } : {}),
      to,
      counts: countsOf({ to, days: 90 }),
      service: serviceOf(subject, configuration) ?? '',
      notChecked: left.join(' '),
    }),
  );
  const [draft, write] = useDraft(patternDrafts, draftKey, fresh);
  // What was shown when somebody asked for the record is kept from then on, whatever they do next.
  useEffect(() => {
    if (patternDrafts.read(draftKey) === undefined) patternDrafts.write(draftKey, fresh);
  }, [patternDrafts, draftKey, fresh]);
  const asked = patternQuestionsFor(draft.behaviours, behaviours);
  const pattern = patternOf(draft, asked);
  const [tries, setTries] = useState(0);
  const all = pattern ? patternProblems(pattern, outside, behaviours) : nothingWrong;
  const problems = tries === 0 ? nothingWrong : all;
  const blocking = all.filter(({ advice }) => !advice);
  const form = useFirstProblem(tries, tries === 0 ? undefined : blocking[0]?.field);
  const sending = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: async (): Promise<Problem | undefined> => {
      if (!pattern) return undefined;
      const result = await submitPattern(outside, pattern, behaviours);
      if (result.kind === 'incomplete') return undefined;
      if (result.kind === 'notSent') return result.problem;
      patternDrafts.drop(draftKey);
      show({ kind: 'pattern', subject, sent: result.reference });
      return undefined;
    },
  });
  return {
    form,
    draft,
    asked,
    problems,
    problem: sending.isError ? { kind: 'malformed' } : sending.data,
    submitting: sending.isPending,
    countable: history !== undefined && !readingOn,
    onChange: (change) => {
      if (sending.isPending) return;
      const next = { ...draft, ...change };
      write(change.days === undefined ? next : { ...next, to, counts: countsOf({ to, days: change.days }) });
    },
    submit: () => {
      setTries(tries + 1);
      write(draft);
      if (sending.isPending || blocking.length > 0) return;
      sending.mutate();
    },
    discard: () => {
      patternDrafts.drop(draftKey);
      show({ kind: 'pattern', subject });
    },
  };
}
