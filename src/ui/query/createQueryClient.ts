import { QueryCache, QueryClient, type Query } from '@tanstack/react-query';
import type { Problem } from '../../ports/problem.ts';
import { keepFew } from './keepFew.ts';
import { ProblemThrown } from './problemThrown.ts';

const minute = 60_000;
/** Milliseconds for which an answer is not asked for again. */
export const answersLastMs = minute;

/** The screen's memory. The layers below retry; we ask once. Without a connection they say so themselves. */
export function createQueryClient(): QueryClient {
  const queryCache = new QueryCache({
    onError: (error) => {
      if (!(error instanceof ProblemThrown)) reportError(error);
    },
  });
  keepFew(queryCache);
  return new QueryClient({
    queryCache,
    defaultOptions: {
      queries: {
        staleTime: answersLastMs,
        gcTime: 10 * minute,
        retry: false,
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: mayBeAskedOnReturn,
        // Objects from one run of a query are never mixed with those of another.
        structuralSharing: false,
      },
    },
  });
}

/** Milliseconds after a question in which nobody who comes back asks it again, whatever came of it. */
const notAtOnce = 10_000;

/** Where Graph said how long it wants to be left alone, it is. */
function mayBeAskedOnReturn({ state: { data, dataUpdatedAt } }: Query): boolean {
  const wait = data !== null && typeof data === 'object' && 'problem' in data ? ((data.problem as Problem | undefined)?.retryAfterSeconds ?? 0) * 1000 : 0;
  return Date.now() - dataUpdatedAt > Math.max(notAtOnce, wait);
}
