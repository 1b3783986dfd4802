import type { IncidentProblem } from '../../policy/incident/checkIncident.ts';
import type { IncidentFormDraft } from './incidentFormDraft.ts';

/** What each part of the incident form gets. */
export interface FormPartProps {
  readonly draft: IncidentFormDraft;
  readonly problems: readonly IncidentProblem[];
  readonly onChange: (change: Partial<IncidentFormDraft>) => void;
}
