import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { openArrangement, type ArrangementDesk } from '../../journeys/arrangementDesk.ts';
import type { ArrangementFile } from '../../ports/arrangements.ts';
import type { Stored } from '../../ports/stored.ts';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useRegister } from '../registerContext.ts';

/** Everything about one arrangement, as it stands now. */
export function useDesk(reference: string): UseQueryResult<ArrangementDesk> {
  const { outside } = useRegister();
  return useQuery({ queryKey: ['arrangement', reference], queryFn: ({ signal }) => orThrow(openArrangement(outside, reference, signal)) });
}

/** Puts what was just saved on the desk at once: the next step is taken on it, not on what was read before. */
export function usePutOnDesk(): (file: Stored<ArrangementFile>) => void {
  const queries = useQueryClient();
  return (file) => {
    queries.setQueryData<ArrangementDesk>(['arrangement', file.value.arrangement.ref], (desk) => desk && { ...desk, file });
  };
}
