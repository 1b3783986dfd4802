import { focusManager, useQuery, type QueryFunctionContext } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import type { Instant } from '../../domain/day.ts';
import { askedAgainBefore } from '../../ports/cards.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Configuration } from '../../ports/configuration.ts';
import type { Problem, Result } from '../../ports/problem.ts';
import { problemOf } from './problemThrown.ts';

/** An answer that holds for a while only. */
export interface Checked {
  readonly checkedAt: Instant;
}

/** What the last asking came to. A failure is a value like an answer, so that it stays on the screen while we ask again. */
type Asked<Answer extends Checked> =
  | ({ readonly kind: 'answered' } & Answer)
  /** `earlier`: an older answer, to be shown with its time only. */
  | { readonly kind: 'failed'; readonly problem: Problem; readonly earlier?: Answer };

/** What is known just now. */
export type Check<Answer extends Checked> = { readonly kind: 'checking' } | Asked<Answer>;

export interface Checking<Answer extends Checked> {
  readonly check: Check<Answer>;
  /** We are asking again just now. */
  readonly busy: boolean;
  readonly again: () => void;
}

export interface Question<Answer extends Checked> {
  /** Whatever the answer depends on. */
  readonly queryKey: readonly unknown[];
  readonly ask: (signal: AbortSignal) => Promise<Result<Answer>>;
}

export interface CheckOptions<Answer extends Checked> extends Question<Answer> {
  readonly outside: { readonly clock: Clock; readonly configuration: Pick<Configuration, 'checkedForSeconds'> };
  readonly enabled: boolean;
}

/** How a check is asked, for whoever asks it before it is drawn. */
export function asking<Answer extends Checked>({ queryKey, ask }: Question<Answer>) {
  return {
    queryKey,
    queryFn: async ({ signal, client, queryKey: key }: QueryFunctionContext): Promise<Asked<Answer>> => {
      const answer = await ask(signal);
      if (answer.ok) return { kind: 'answered', ...answer.value };
      const before = client.getQueryData<Asked<Answer>>(key);
      const earlier = before?.kind === 'failed' ? before.earlier : before;
      return { kind: 'failed', problem: answer.problem, ...(earlier ? { earlier } : {}) };
    },
  };
}

/** The safety answer, asked again before it grows too old to be relied on, as long as somebody may see it. */
export function useCheck<Answer extends Checked>({ outside, enabled, ...question }: CheckOptions<Answer>): Checking<Answer> {
  const reliedOnMs = outside.configuration.checkedForSeconds * 1000;
  /** Milliseconds until it has to be asked again. */
  const leftOf = (asked: Asked<Answer> | undefined): number =>
    asked?.kind === 'answered' ? reliedOnMs - askedAgainBefore - (Date.parse(outside.clock.now()) - Date.parse(asked.checkedAt)) : 0;
  const { data, error, isFetching, isFetchedAfterMount, refetch } = useQuery({
    ...asking(question),
    enabled,
    refetchInterval: ({ state }) => (state.data?.kind === 'answered' ? Math.max(leftOf(state.data), askedAgainBefore) : reliedOnMs - askedAgainBefore),
    staleTime: ({ state }) => (leftOf(state.data) > 0 ? Infinity : 0),
  });
  const again = () => void refetch();
  const answered = data?.kind === 'answered' ? data : undefined;
  const isCurrent = useIsCurrent(answered?.checkedAt, reliedOnMs, outside.clock);
  useEffect(() => {
    // Behind other windows it waits: it is asked again when somebody looks.
    if (enabled && answered && !isCurrent && !isFetching && !error && focusManager.isFocused()) void refetch();
  }, [enabled, answered, isCurrent, isFetching, error, refetch]);
  /** Nothing is on its way, nor about to be. */
  const isOver = enabled && !isFetching;
  const shared = { busy: isFetching, again };
  if (answered && isCurrent) return { ...shared, check: answered };
  if (error && isOver) return { ...shared, check: { kind: 'failed', problem: problemOf(error), ...(answered ? { earlier: answered } : {}) } };
  // A failure of an earlier visit says nothing of this one.
  if (data?.kind === 'failed' && (isFetchedAfterMount || isOver)) return { ...shared, check: data };
  return { ...shared, check: { kind: 'checking' } };
}

/** Whether an answer of that time may still be relied on. Draws again at the moment it no longer may. */
function useIsCurrent(checkedAt: Instant | undefined, reliedOnMs: number, clock: Clock): boolean {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const left = checkedAt === undefined ? 0 : reliedOnMs - (Date.parse(clock.now()) - Date.parse(checkedAt));
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(drawAgain, left + 1);
    return () => {
      clearTimeout(timer);
    };
  });
  return left > 0;
}
