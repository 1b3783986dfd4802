import type { DecisionFault } from '../../journeys/decideIncident.ts';
import type { Decision } from '../../journeys/incidentDecision.ts';
import type { Incident } from '../../domain/incidentRecord.ts';

/** What each part of the form of a step gets. */
export interface FieldsProps {
  readonly incident: Incident;
  readonly decision: Decision;
  /** What is wrong with a field, as Fluent takes it. */
  readonly says: (field: DecisionFault['field']) => { readonly validationMessage?: string };
  readonly onChange: (change: Partial<Decision>) => void;
}
