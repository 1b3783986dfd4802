import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { OwnIncident } from '../../domain/incident.ts';
import type { IncidentsAbout } from '../../ports/incidents.ts';
import { useOutside } from '../outsideContext.ts';
import type { FormSubject } from '../subject.ts';
import { orThrow } from '../../ui/query/problemThrown.ts';

/** Nobody can be asked about without an address. */
const nothing: IncidentsAbout = { own: [], others: [] };

/** What was logged about a sender, as far as this person may read it. */
export function useIncidentsAbout<Part = IncidentsAbout>({ address }: FormSubject, enabled: boolean, select?: (about: IncidentsAbout) => Part): UseQueryResult<Part> {
  const { incidents } = useOutside();
  return useQuery<IncidentsAbout, Error, Part>({
    queryKey: ['incidents', 'about', address],
    queryFn: async ({ signal }) => (address === undefined ? nothing : orThrow(incidents.about(address, signal))),
    enabled,
    ...(select ? { select } : {}),
  });
}

const own = (about: IncidentsAbout): readonly OwnIncident[] => about.own;

/** What this person logged about a sender, newest first. */
export function useOwnIncidents(subject: FormSubject, enabled: boolean): UseQueryResult<readonly OwnIncident[]> {
  return useIncidentsAbout(subject, enabled, own);
}
