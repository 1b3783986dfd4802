import type { IncidentsWording } from './incidentsWording.ts';

export const enIncidents: IncidentsWording = {
  heading: 'Incidents',
};
