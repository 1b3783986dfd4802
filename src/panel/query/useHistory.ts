import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { EmailAddress } from '../../domain/emailAddress.ts';
import { contactHistory, type ContactHistory } from '../../journeys/contactHistory.ts';
import { useOutside } from '../outsideContext.ts';

export const historyKey = (address: EmailAddress) => ['history', address] as const;

/** Everything the person may open about an address. Never fails whole: a source that cannot be read is named in it. */
export function useHistory(address: EmailAddress, enabled: boolean): UseQueryResult<ContactHistory> {
  const outside = useOutside();
  return useQuery({
    queryKey: historyKey(address),
    queryFn: ({ signal }) => contactHistory(outside, address, signal),
    enabled,
  });
}
