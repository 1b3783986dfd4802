import type { Visibility } from '../domain/incident.ts';
import type { ListKey } from './listSchema.ts';

/** The two lists of incidents. An incident stands in one of them, from when it is logged until it is disposed of. */
export const incidentListOf = { normal: 'incidents', private: 'privateIncidents' } as const satisfies Record<Visibility, ListKey>;
export type IncidentList = (typeof incidentListOf)[Visibility];
