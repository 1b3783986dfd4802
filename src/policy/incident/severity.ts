import type { BehaviourCode } from '../../domain/behaviour.ts';
import type { IncidentAnswers } from '../../domain/incidentAnswers.ts';
import { severities, type Severity } from '../../domain/incidentRecord.ts';
import { behavioursOf } from '../pack/behaviours.ts';

/**
 * What severity to suggest: that of the gravest behaviour; critical where somebody was hurt or there was a weapon. A person
 * sets it. A default of ours, not of the policy.
 */
export function suggestedSeverity(codes: readonly BehaviourCode[], answers: IncidentAnswers = {}): Severity {
  const hurt = answers.injury !== undefined && answers.injury !== 'none';
  if (hurt || answers.weaponOrAnimal === true) return 'critical';
  const found = behavioursOf(codes).map(({ severity }) => severity);
  return severities.findLast((severity) => found.includes(severity)) ?? 'low';
}
