import type { Incident } from '../../domain/incidentRecord.ts';
import { behavioursOf, type Behaviours } from '../pack/behaviours.ts';
import type { Evidence } from './move.ts';

/** What a decision asks about an incident. `customers`: keys of the customers it is about, as the register knows them. */
export function evidenceOf(incident: Incident, customers: readonly string[], table?: Behaviours): Evidence {
  const { reference, state, targets, accused, behaviours } = incident;
  const hit = targets.flatMap((target) => (target.type === 'staff' ? [target.staffId] : []));
  return {
    ref: reference,
    state,
    customers: [...new Set([...incident.about, ...customers])],
    involved: [...new Set([...hit, ...accused])],
    threat: behavioursOf(behaviours, table).some(({ threat }) => threat),
  };
}
