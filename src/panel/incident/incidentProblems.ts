import type { Instant } from '../../domain/day.ts';
import { checkIncident, type IncidentField, type IncidentProblem } from '../../policy/incident/checkIncident.ts';
import type { FormWording } from '../../ui/wording/formWording.ts';
import { incidentOf, type IncidentFormDraft } from './incidentFormDraft.ts';

/** Every problem of the form at once, in its order. A date that is none does not hide the others. */
export function incidentProblems(draft: IncidentFormDraft, now: Instant, timeZone: string): readonly IncidentProblem[] {
  const incident = incidentOf(draft, timeZone);
  if (incident) return checkIncident(incident, now);
  const others = incidentOf({ ...draft, at: '2000-01-01T00:00' }, timeZone);
  const rest = others ? checkIncident({ ...others, occurredAt: now }, now) : [];
  const missing: IncidentProblem = { field: 'occurredAt', reason: 'missing' };
  return [...rest.filter(({ field }) => field === 'behaviours'), missing, ...rest.filter(({ field }) => field !== 'behaviours')];
}

/** What to say beside a field, if anything. */
export function fieldSentence(problems: readonly IncidentProblem[], field: IncidentField, words: FormWording['incident']): string | undefined {
  const problem = problems.find((each) => each.field === field);
  return problem && words.fieldProblem[field][problem.reason]?.(problem.limit ?? 0);
}
