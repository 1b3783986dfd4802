import { useQuery } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import type { Instant } from '../../domain/day.ts';
import { openMessage, type CheckedSender } from '../../journeys/openMessage.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Problem } from '../../ports/problem.ts';
import { useOutside } from '../outsideContext.ts';
import { orThrow, problemOf } from './problemThrown.ts';

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

/** Keyed by the address: the answer depends on nothing else. */
export function useSenderCheck(address: EmailAddress, enabled: boolean): { readonly check: SenderCheck; readonly again: () => void } {
  const outside = useOutside();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['sender', address],
    queryFn: ({ signal }) => orThrow(openMessage(outside, address, signal)),
    enabled,
    refetchInterval: askAgainAfter,
    staleTime: askAgainAfter,
  });
  const again = () => void refetch();
  const isCurrent = useIsCurrent(data?.checkedAt, outside.clock);
  useEffect(() => {
    if (enabled && data && !isCurrent && !isFetching && !error) void refetch();
  }, [enabled, data, isCurrent, isFetching, error, refetch]);
  if (data && isCurrent) return { check: { kind: 'answered', ...data }, again };
  if (error && !isFetching) return { check: { kind: 'failed', problem: problemOf(error), ...(data ? { earlier: data } : {}) }, again };
  return { check: { kind: 'checking' }, again };
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
