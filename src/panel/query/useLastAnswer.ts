import { useQuery } from '@tanstack/react-query';
import type { Instant } from '../../domain/day.ts';
import type { Problem, Result } from '../../ports/problem.ts';
import { answersLastMs } from '../../ui/query/createQueryClient.ts';
import { problemOf } from '../../ui/query/problemThrown.ts';
import { useOutside } from '../outsideContext.ts';

/** What the cache keeps: a failure is a value beside the answer before it, so that both stay on the screen while we ask again. */
interface Kept<Value> {
  readonly value?: Value;
  readonly readAt?: Instant;
  readonly problem?: Problem;
}

/** The last answer to a question. Where it could not be asked again, the answer stays, and is as old as it is. */
export interface LastAnswer<Value> {
  readonly value: Value | undefined;
  /** When `value` was read. */
  readonly readAt: Instant | undefined;
  /** Why it could not be read when it was last asked for. */
  readonly problem: Problem | undefined;
  /** Asking just now. */
  readonly busy: boolean;
  readonly again: () => void;
}

export interface LastQuestion<Value> {
  /** Whatever the answer depends on. */
  readonly queryKey: readonly unknown[];
  readonly ask: (signal: AbortSignal, before: Value | undefined) => Promise<Result<Value>>;
  /** When an answer was so, where that was before it was asked for. */
  readonly readAtOf?: (value: Value) => Instant | undefined;
  readonly enabled: boolean;
  /** Asked for the first time by `again` only; kept fresh from then on. */
  readonly onRequest?: boolean;
}

export function useLastAnswer<Value>({ queryKey, ask, readAtOf, enabled, onRequest = false }: LastQuestion<Value>): LastAnswer<Value> {
  const { clock } = useOutside();
  const { data, error, isFetching, refetch } = useQuery<Kept<Value>>({
    queryKey,
    queryFn: async ({ signal, client, queryKey: key }) => {
      const before = client.getQueryData<Kept<Value>>(key);
      const answer = await ask(signal, before?.value);
      return answer.ok ? { value: answer.value, readAt: readAtOf?.(answer.value) ?? clock.now() } : { ...before, problem: answer.problem };
    },
    enabled: ({ state }) => enabled && (!onRequest || state.data?.value !== undefined),
    staleTime: ({ state }) => (state.data?.problem ? 0 : answersLastMs),
  });
  return { value: data?.value, readAt: data?.readAt, problem: data?.problem ?? (error ? problemOf(error) : undefined), busy: isFetching, again: () => void refetch() };
}

/** Whether all was read that an answer can say. */
export function isRead({ value, problem }: Pick<LastAnswer<unknown>, 'value' | 'problem'>): boolean {
  return value !== undefined && problem === undefined;
}
