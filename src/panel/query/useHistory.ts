import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import { beyondUnread, contactHistory, goesOn, hasOlder, olderHistory, type ContactHistory } from '../../journeys/contactHistory.ts';
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
  /** Reads beyond what the counts cover; absent where there is nothing more, or it is being counted still. */
  readonly readFurther?: () => void;
}

/**
 * Everything the person may open about an address. Never fails whole: a source that cannot be read is named in it, and so is one
 * that lets the others wait. The newest are shown at once; pages further back follow by themselves as long as the counts need them, and then when somebody looks for them.
 */
export function useHistory(address: EmailAddress, enabled: boolean): ReadHistory {
  const outside = useOutside();
  const { data, error, isFetching, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: historyKey(address),
    queryFn: ({ pageParam, signal, client }) => {
      const earlier = client.getQueryData<InfiniteData<ContactHistory>>(historyKey(address))?.pages.at(-1);
      const goingOn = client.getQueryState(historyKey(address))?.fetchMeta?.fetchMore !== undefined;
      // All is read anew, and this page has just failed: a person may ask for it once more, nobody else does.
      if (pageParam && !goingOn && beyondUnread(pageParam)) return pageParam;
      if (pageParam) return olderHistory(outside, address, pageParam, { earlier, signal });
      // What is known already stays until all of it is known anew.
      const told = earlier ? undefined : (soFar: ContactHistory) => void client.setQueryData(historyKey(address), { pages: [soFar], pageParams: [undefined] });
      return contactHistory(outside, address, { earlier, signal, told });
    },
    initialPageParam: undefined as ContactHistory | undefined,
    getNextPageParam: (last) => (hasOlder(last) ? last : undefined),
    enabled,
  });
  const history = data?.pages.at(-1);
  const counting = history !== undefined && goesOn(history);
  useEffect(() => {
    if (enabled && counting && !isFetching && !error) void fetchNextPage();
  }, [enabled, counting, isFetching, error, fetchNextPage]);
  return {
    history,
    error,
    busy: isFetching && !isFetchingNextPage,
    readingOn: isFetchingNextPage,
    again: () => void refetch(),
    ...(hasNextPage && !counting ? { readFurther: () => void (isFetching || fetchNextPage()) } : {}),
  };
}
