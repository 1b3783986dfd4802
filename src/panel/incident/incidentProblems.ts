import type { Instant } from '../../domain/day.ts';
import { checkIncident, type IncidentField, type IncidentProblem } from '../../policy/incident/checkIncident.ts';
import type { Behaviours } from '../../policy/pack/behaviours.ts';
import type { FormWording } from '../../ui/wording/formWording.ts';
import { incidentOf, type IncidentFormDraft } from './incidentFormDraft.ts';

/** Every problem of the form at once, in its order. A date that is none does not hide the others. */
export function incidentProblems(draft: IncidentFormDraft, now: Instant, timeZone: string, behaviours?: Behaviours): readonly IncidentProblem[] {
  const incident = incidentOf(draft, timeZone, behaviours);
  if (incident) return checkIncident(incident, now, timeZone, behaviours);
  const others = incidentOf({ ...draft, at: '2000-01-01T00:00' }, timeZone, behaviours);
  const rest = others ? checkIncident({ ...others, occurredAt: now }, now, timeZone, behaviours) : [];
  const missing: IncidentProblem = { field: 'occurredAt', reason: 'missing' };
  return [...rest.filter(({ field }) => field === 'behaviours'), missing, ...rest.filter(({ field }) => field !== 'behaviours')];
}

/** What to say beside a field, if anything. */
export function fieldSentence(problems: readonly IncidentProblem[], field: IncidentField, words: FormWording['incident']): string | undefined {
  const problem = problems.find((each) => each.field === field);
  return problem && words.fieldProblem[field][problem.reason]?.(problem.limit ?? 0);
}
