import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import { contactHistory, goesOn, olderHistory, type ContactHistory } from '../../journeys/contactHistory.ts';
import { useOutside } from '../outsideContext.ts';

export const historyKey = (address: EmailAddress) => ['history', address] as const;

export interface ReadHistory {
  /** Absent while nothing is known. */
  readonly history: ContactHistory | undefined;
  readonly error: Error | null;
  /** Asking for the newest just now. */
  readonly busy: boolean;
  /** Reading further back just now. */
  readonly readingOn: boolean;
  readonly again: () => void;
}

/**
 * Everything the person may open about an address. Never fails whole: a source that cannot be read is named in it. The newest are
 * shown at once; pages further back follow by themselves as long as the counts need them.
 */
export function useHistory(address: EmailAddress, enabled: boolean): ReadHistory {
  const outside = useOutside();
  const { data, error, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: historyKey(address),
    queryFn: ({ pageParam, signal, client }) => {
      if (pageParam) return olderHistory(outside, address, pageParam, signal);
      const earlier = client.getQueryData<InfiniteData<ContactHistory>>(historyKey(address))?.pages.at(-1);
      return contactHistory(outside, address, { earlier, signal });
    },
    initialPageParam: undefined as ContactHistory | undefined,
    getNextPageParam: (last) => (goesOn(last) ? last : undefined),
    enabled,
  });
  useEffect(() => {
    if (enabled && hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [enabled, hasNextPage, isFetching, error, fetchNextPage]);
  return { history: data?.pages.at(-1), error, busy: isFetching && !isFetchingNextPage, readingOn: isFetchingNextPage, again: () => void refetch() };
}
