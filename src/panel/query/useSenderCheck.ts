import { useQuery, type QueryFunctionContext } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { Instant } from '../../domain/day.ts';
import { openMessage, type CheckedSender } from '../../journeys/openMessage.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Problem } from '../../ports/problem.ts';
import { useOutside } from '../outsideContext.ts';
import { problemOf } from '../../ui/query/problemThrown.ts';

/** Milliseconds for which an answer counts as checked. Older than that it is asked again before anything is said on it. */
const allowedAge = 60_000;
/** Asked again before the answer runs out, so that the line need not flicker. */
const askAgainAfter = 45_000;

/** What we know of an address just now. */
export type SenderCheck =
  | { readonly kind: 'checking' }
  | ({ readonly kind: 'answered' } & CheckedSender)
  /** `earlier`: an older answer, to be shown with its time only. */
  | { readonly kind: 'failed'; readonly problem: Problem; readonly earlier?: CheckedSender };

/** What the last asking came to. A failure is a value like an answer, so that it stays on the screen while we ask again. */
type Asked = Exclude<SenderCheck, { readonly kind: 'checking' }>;

export interface SenderChecking {
  readonly check: SenderCheck;
  /** We are asking again just now. */
  readonly busy: boolean;
  readonly again: () => void;
}

/** Keyed by the address: the answer depends on nothing else. */
export function useSenderCheck(address: EmailAddress, enabled: boolean): SenderChecking {
  const outside = useOutside();
  const { data, error, isFetching, isFetchedAfterMount, refetch } = useQuery({
    queryKey: ['sender', address],
    queryFn: async ({ signal, client, queryKey }: QueryFunctionContext): Promise<Asked> => {
      const answer = await openMessage(outside, address, signal);
      if (answer.ok) return { kind: 'answered', ...answer.value };
      const before = client.getQueryData<Asked>(queryKey);
      const earlier = before?.kind === 'failed' ? before.earlier : before;
      return { kind: 'failed', problem: answer.problem, ...(earlier ? { earlier } : {}) };
    },
    enabled,
    refetchInterval: askAgainAfter,
    staleTime: ({ state }) => (state.data?.kind === 'answered' ? askAgainAfter : 0),
  });
  const again = () => void refetch();
  const answered = data?.kind === 'answered' ? data : undefined;
  const isCurrent = useIsCurrent(answered?.checkedAt, outside.clock);
  useEffect(() => {
    if (enabled && answered && !isCurrent && !isFetching && !error) void refetch();
  }, [enabled, answered, isCurrent, isFetching, error, refetch]);
  const shared = { busy: isFetching, again };
  if (answered && isCurrent) return { ...shared, check: answered };
  if (error && !isFetching) return { ...shared, check: { kind: 'failed', problem: problemOf(error), ...(answered ? { earlier: answered } : {}) } };
  // A failure of an earlier visit says nothing of this one.
  if (data?.kind === 'failed' && (isFetchedAfterMount || !isFetching)) return { ...shared, check: data };
  return { ...shared, check: { kind: 'checking' } };
}

/** Whether an answer of that time may still be relied on. Draws again at the moment it no longer may. */
function useIsCurrent(checkedAt: Instant | undefined, clock: Clock): boolean {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const left = checkedAt === undefined ? 0 : allowedAge - (Date.parse(clock.now()) - Date.parse(checkedAt));
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(drawAgain, left + 1);
    return () => {
      clearTimeout(timer);
    };
  });
  return left > 0;
}
