import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Claim } from '../../domain/incident.ts';
import { useOutside } from '../outsideContext.ts';
import type { FormSubject } from '../subject.ts';
import { orThrow } from '../../ui/query/problemThrown.ts';

/** Who logged a message, if anybody: null where nobody did. A caller has no message to be logged. */
export function useMessageClaim({ message }: FormSubject, enabled: boolean): UseQueryResult<Claim | null> {
  const { incidents } = useOutside();
  const id = message?.internetMessageId;
  return useQuery({
    queryKey: ['incidents', 'claim', id],
    queryFn: async ({ signal }) => (id === undefined ? null : ((await orThrow(incidents.claimOn(id, signal))) ?? null)),
    enabled,
  });
}
