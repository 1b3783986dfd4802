import type { Instant } from '../../domain/day.ts';
import { checkIncident, type IncidentField, type IncidentProblem } from '../../policy/incident/checkIncident.ts';
import type { Behaviours } from '../../policy/pack/behaviours.ts';
import type { AnsweredField } from '../../ui/answers/AnswerField.tsx';
import type { FormWording } from '../../ui/wording/formWording.ts';
import { incidentOf, type IncidentFormDraft } from './incidentFormDraft.ts';

/** As the form shows them: what is asked besides stands below what happened. */
const order: readonly IncidentField[] = [
  'behaviours', 'police', 'injury', 'daysOff', 'strandText', 'webPage', 'capturedOn', 'site', 'meeting',
  'occurredAt', 'teamsLink', 'service', 'facts', 'exactWords', 'impact', 'affected', 'targets', 'policeReference', 'referralReference', 'immediateAction',
];

/** Every problem of the form at once, in its order. A date that is none does not hide the others. */
export function incidentProblems(draft: IncidentFormDraft, now: Instant, timeZone: string, behaviours?: Behaviours): readonly IncidentProblem[] {
  return problemsOf(draft, now, timeZone, behaviours).toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
}

function problemsOf(draft: IncidentFormDraft, now: Instant, timeZone: string, behaviours?: Behaviours): readonly IncidentProblem[] {
  const incident = incidentOf(draft, timeZone, behaviours);
  if (incident) return checkIncident(incident, now, timeZone, behaviours);
  const others = incidentOf({ ...draft, at: '2000-01-01T00:00' }, timeZone, behaviours);
  const rest = others ? checkIncident({ ...others, occurredAt: now }, now, timeZone, behaviours) : [];
  return [{ field: 'occurredAt', reason: 'missing' }, ...rest];
}

/** What to say beside a field, if anything. */
export function fieldSentence(
  problems: readonly IncidentProblem[],
  field: IncidentField | AnsweredField,
  words: FormWording['incident'],
): string | undefined {
  const problem = problems.find((each) => each.field === field);
  return problem && words.fieldProblem[problem.field][problem.reason]?.(problem.limit ?? 0);
}
