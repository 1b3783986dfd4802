import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import { beyondUnread, contactHistory, goesOn, hasOlder, isAnyPending, olderHistory, type ContactHistory } from '../../journeys/contactHistory.ts';
import { answersLastMs } from '../../ui/query/createQueryClient.ts';
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
  /** What lies beyond the counts could not be read and can be asked for again: by a person only, else it would be for ever. */
  readonly toTryAgain: boolean;
}

/**
 * Everything the person may open about an address. Never fails whole: a source that cannot be read is named in it, and so is one
 * that lets the others wait. The newest are shown at once; pages further back follow by themselves as long as the counts need
 * them, and then when somebody looks for them.
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
    // What somebody left before all of it was there is asked for anew when they come back.
    staleTime: ({ state }) => (isPart(state.data?.pages.at(-1)) ? 0 : answersLastMs),
  });
  const last = data?.pages.at(-1);
  // What went wrong in the middle would leave a part that waits for ever.
  const history = error && !isFetching && isPart(last) ? undefined : last;
  const counting = history !== undefined && !isPart(history) && goesOn(history);
  /** Whose older ones were asked for while the newest were being read anew. */
  const wanted = useRef<EmailAddress>(undefined);
  const readOn = (): void => {
    if (!isFetching) void fetchNextPage();
    else if (!isFetchingNextPage) wanted.current = address;
  };
  useEffect(() => {
    if (enabled && counting && !isFetching && !error) void fetchNextPage();
  }, [enabled, counting, isFetching, error, fetchNextPage]);
  useEffect(() => {
    if (isFetching || wanted.current !== address) return;
    wanted.current = undefined;
    void fetchNextPage();
  }, [address, isFetching, fetchNextPage]);
  return {
    history,
    error,
    busy: isFetching && !isFetchingNextPage,
    readingOn: isFetchingNextPage,
    again: () => void refetch(),
    ...(hasNextPage && !counting && !isPart(history) ? { readFurther: readOn } : {}),
    toTryAgain: history !== undefined && beyondUnread(history) !== undefined,
  };
}

/** Whether only some of its sources have answered yet. */
function isPart(history: ContactHistory | undefined): boolean {
  return history !== undefined && isAnyPending(history);
}
