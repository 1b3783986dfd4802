import type { OwnIncident } from '../../domain/incident.ts';
import type { IncidentsAbout } from '../../ports/incidents.ts';
import { success } from '../../ports/problem.ts';
import { useOutside } from '../outsideContext.ts';
import type { FormSubject } from '../subject.ts';
import { useLastAnswer, type LastAnswer } from './useLastAnswer.ts';

/** Nobody can be asked about without an address. */
const nothing: IncidentsAbout = { own: [], others: [], complete: true };

/** What was logged about a sender, as far as this person may read it. */
export function useIncidentsAbout({ address }: FormSubject, enabled: boolean): LastAnswer<IncidentsAbout> {
  const { incidents } = useOutside();
  return useLastAnswer({
    queryKey: ['incidents', 'about', address],
    ask: (signal) => (address === undefined ? Promise.resolve(success(nothing)) : incidents.about(address, signal)),
    readAtOf: ({ readAt }) => readAt,
    enabled,
  });
}

/** What this person logged about a sender, newest first. */
export function useOwnIncidents(subject: FormSubject, enabled: boolean): LastAnswer<readonly OwnIncident[]> {
  const about = useIncidentsAbout(subject, enabled);
  return { ...about, value: about.value?.own };
}
