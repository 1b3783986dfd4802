import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { openArrangement, type ArrangementDesk } from '../../journeys/arrangementDesk.ts';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useRegister } from '../registerContext.ts';

/** Everything about one arrangement, as it stands now. */
export function useDesk(reference: string): UseQueryResult<ArrangementDesk> {
  const { outside } = useRegister();
  return useQuery({ queryKey: ['arrangement', reference], queryFn: ({ signal }) => orThrow(openArrangement(outside, reference, signal)) });
}
