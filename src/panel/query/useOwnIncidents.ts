import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { OwnIncident } from '../../domain/incident.ts';
import { useOutside } from '../outsideContext.ts';
import type { Subject } from '../subject.ts';
import { orThrow } from '../../ui/query/problemThrown.ts';

/** What this person logged about a sender, newest first. */
export function useOwnIncidents({ address }: Subject, enabled: boolean): UseQueryResult<readonly OwnIncident[]> {
  const { incidents } = useOutside();
  return useQuery({
    queryKey: ['incidents', 'own', address],
    queryFn: ({ signal }) => orThrow(incidents.ownAbout(address, signal)),
    enabled,
  });
}
