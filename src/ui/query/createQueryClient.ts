import { QueryCache, QueryClient } from '@tanstack/react-query';
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
        // Objects from one run of a query are never mixed with those of another.
        structuralSharing: false,
      },
    },
  });
}
