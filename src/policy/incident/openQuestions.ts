import type { Incident } from '../../domain/incidentRecord.ts';
import { incidentQuestions, type IncidentQuestion } from '../../domain/question.ts';
import type { Behaviours } from '../pack/behaviours.ts';
import { questionsFor } from './checkIncident.ts';
import { missingFor } from './missingForStep.ts';

/**
 * What its behaviours ask and nobody has answered: needed before acceptance, and whether it was hostile because of who somebody
 * is, which nobody need answer. `table`: the council's own behaviours.
 */
export function openQuestions(incident: Incident, table?: Behaviours): readonly IncidentQuestion[] {
  const fields = missingFor('accept', { ...incident, state: 'submitted' }, { by: '', as: [] }, table).map(({ field }) => field);
  const hate = questionsFor(incident.behaviours, table).hateStrands && incident.answers.hateStrands === undefined;
  return incidentQuestions.filter((question) => fields.includes(question) || (question === 'hateStrands' && hate));
}
