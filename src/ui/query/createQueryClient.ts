import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemThrown } from './problemThrown.ts';

const minute = 60_000;

/** The screen's memory. The layers below retry; we ask once. Without a connection they say so themselves. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (!(error instanceof ProblemThrown)) reportError(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: minute,
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
