import { lateAccounts } from '../../journeys/decideIncident.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import type { Stored } from '../../ports/stored.ts';
import { incidentGroups, type IncidentGroup } from '../../ui/wording/register/incidentsWording.ts';

export interface IncidentFilter {
  readonly group: IncidentGroup | '';
  readonly service: string;
}

export interface GroupedIncidents {
  readonly group: IncidentGroup;
  readonly incidents: readonly Stored<ManagedIncident>[];
}

/** Open incidents by what is to be done about them, those to accept first. Within each the order stays. */
export function grouped(incidents: readonly Stored<ManagedIncident>[], filter: IncidentFilter): readonly GroupedIncidents[] {
  const fitting = incidents.filter(({ value }) => filter.service === '' || value.incident.service === filter.service);
  return incidentGroups
    .filter((group) => filter.group === '' || filter.group === group)
    .map((group) => ({ group, incidents: fitting.filter(({ value }) => groupOf(value) === group) }))
    .filter(({ incidents: found }) => found.length > 0);
}

function groupOf(managed: ManagedIncident): IncidentGroup {
  const { state } = managed.incident;
  if (state === 'submitted') return 'toAccept';
  if (lateAccounts(managed).length > 0) return 'late';
  return state === 'returned' ? 'withReporter' : 'accepted';
}

/** The services that open incidents name, in alphabetical order. */
export function servicesOf(incidents: readonly Stored<ManagedIncident>[]): readonly string[] {
  return [...new Set(incidents.map(({ value }) => value.incident.service))].sort((one, other) => one.localeCompare(other));
}
