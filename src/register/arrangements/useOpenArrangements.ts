import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ArrangementLine } from '../../ports/arrangements.ts';
import type { Stored } from '../../ports/stored.ts';
import { orThrow } from '../../ui/query/problemThrown.ts';
import { useRegister } from '../registerContext.ts';

/** Every arrangement that is not archived. */
export function useOpenArrangements(): UseQueryResult<readonly Stored<ArrangementLine>[]> {
  const { outside } = useRegister();
  return useQuery({ queryKey: ['arrangements', 'open'], queryFn: ({ signal }) => orThrow(outside.arrangements.open(signal)) });
}
