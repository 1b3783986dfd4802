import type { DecisionFault } from '../../journeys/decideIncident.ts';
import type { IncidentAnswers } from '../../domain/incidentAnswers.ts';
import { requirements } from '../../policy/pack/incidentSteps.ts';
import { refusals } from '../../policy/pack/refusals.ts';
import type { IncidentFieldName } from '../../ui/wording/formWording.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';

const isRequirement = (field: string): field is keyof typeof requirements => field in requirements;

/** What is wrong with a field of a decision, in words. */
export function useFaultSentence(): (fault: DecisionFault, answers: IncidentAnswers) => string {
  const { decision, answerMissing } = useRegisterWording().incidents;
  const { fieldProblem } = useWording().forms.incident;
  return ({ field, reason, limit = 0 }, answers) => {
    if (reason === 'unknown' || reason === 'alsoDuplicate') return decision.fieldFault[reason];
    if (reason === 'itself' || reason === 'notConsidered' || reason === 'involved' || reason === 'notAllowed') return refusals[reason];
    if (isRequirement(field)) return reason === 'tooLong' ? decision.wordsTooLong(limit) : requirements[field];
    const given: Readonly<Record<string, unknown>> = { ...answers };
    const unanswered = given[field] === undefined || given[field] === '';
    const sentences: Readonly<Partial<Record<string, (limit: number) => string>>> | undefined =
      field in fieldProblem ? fieldProblem[field as IncidentFieldName] : undefined;
    const ofField = sentences?.[reason]?.(limit);
    return (unanswered && reason === 'missing' && field !== 'capturedOn') || ofField === undefined ? answerMissing : ofField;
  };
}
