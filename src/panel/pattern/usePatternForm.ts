import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type RefObject } from 'react';
import { isAnyPending } from '../../journeys/contactHistory.ts';
import { patternProblems, submitPattern } from '../../journeys/submitPattern.ts';
import { patternQuestionsFor } from '../../policy/contact/checkPatternRecord.ts';
import type { PatternProblem } from '../../policy/contact/patternProblem.ts';
import type { SenderRecord } from '../../policy/matching/senderRecord.ts';
import type { PatternQuestion } from '../../domain/question.ts';
import type { Problem } from '../../ports/problem.ts';
import { useFirstProblem } from '../../ui/useFirstProblem.ts';
import { useDraft } from '../draftStore.ts';
import { useWholeHistory } from '../history/useWholeHistory.ts';
import { useOutside } from '../outsideContext.ts';
import { serviceOf } from '../serviceOf.ts';
import { aboutKey, type Subject } from '../subject.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { freshPattern, isAnothers, isNews, ofCustomer, patternOf, withCounts, type PatternFormDraft } from './patternFormDraft.ts';
import { usePatternCounts } from './usePatternCounts.ts';

export interface PatternForm {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly draft: PatternFormDraft;
  readonly asked: readonly PatternQuestion[];
  readonly problems: readonly PatternProblem[];
  /** Why it was not sent. */
  readonly problem: Problem | undefined;
  readonly submitting: boolean;
  /** What the register says of the address, as far as it was ever asked. */
  readonly record: SenderRecord | undefined;
  /** The numbers are of a customer whose address this is no longer: it is not sent before it was counted again. */
  readonly anothers: boolean;
  /** Whether another period can be counted now. */
  readonly countable: boolean;
  /** Counts once more, where that says something else; never by itself, for a person may have read the numbers. */
  readonly countAgain?: () => void;
  readonly onChange: (change: Partial<PatternFormDraft>) => void;
  readonly submit: () => void;
  readonly discard: () => void;
}

const nothingWrong: readonly PatternProblem[] = [];

/** The state of a contact-pattern record: begun with what was shown, kept on the device, checked whole when it is sent. */
export function usePatternForm(subject: Subject): PatternForm {
  const outside = useOutside();
  const { configuration } = outside;
  const { patternDrafts, show } = useWorkspace();
  const draftKey = aboutKey(subject);
  const behaviours = useBehaviours();
  const read = useWholeHistory(subject);
  const { record } = read;
  const count = usePatternCounts(read);
  const [fresh] = useState(() =>
    ofCustomer(freshPattern({ clientReference: crypto.randomUUID(), subject, service: serviceOf(subject, configuration) ?? '', ...count(90) }), record),
  );
  const [draft, write] = useDraft(patternDrafts, draftKey, fresh);
  // What was shown when somebody asked for the record is kept from then on, whatever they do next.
  useEffect(() => {
    if (patternDrafts.read(draftKey) === undefined) patternDrafts.write(draftKey, fresh);
  }, [patternDrafts, draftKey, fresh]);
  const anothers = isAnothers(draft, record);
  const countable = read.history !== undefined && !isAnyPending(read.history) && read.settled && !read.readingOn;
  const now = count(draft.days);
  const asked = patternQuestionsFor(draft.behaviours, behaviours);
  const pattern = patternOf(anothers ? draft : ofCustomer(draft, record), asked);
  const [tries, setTries] = useState(0);
  const all = pattern ? patternProblems(pattern, outside, behaviours) : nothingWrong;
  const problems = tries === 0 ? nothingWrong : all;
  const blocking = all.filter(({ advice }) => !advice);
  const form = useFirstProblem(tries, tries === 0 ? undefined : anothers ? 'counts' : blocking[0]?.field);
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
    record,
    anothers,
    countable,
    ...(countable && (anothers || isNews(draft, now)) ? { countAgain: () => write(ofCustomer(withCounts(draft, now), record)) } : {}),
    onChange: (change) => {
      if (sending.isPending) return;
      const next = { ...(anothers ? draft : ofCustomer(draft, record)), ...change };
      write(change.days === undefined ? next : withCounts(next, count(change.days)));
    },
    submit: () => {
      setTries(tries + 1);
      write(draft);
      if (sending.isPending || anothers || blocking.length > 0) return;
      sending.mutate();
    },
    discard: () => {
      patternDrafts.drop(draftKey);
      show({ kind: 'pattern', subject });
    },
  };
}
