import { usePlace } from '../place.ts';
import { IncidentList } from './IncidentList.tsx';
import { IncidentPage } from './IncidentPage.tsx';

/** The incidents that managers decide on, and one of them. */
export function Incidents() {
  const { reference } = usePlace().place;
  return reference === undefined ? <IncidentList /> : <IncidentPage key={reference} reference={reference} />;
}
