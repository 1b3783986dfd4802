import type { Addendum, Incident } from '../../domain/incidentRecord.ts';
import { isBlank } from './incidentProblem.ts';

/** Characters of an addendum. A default of ours, not of the policy. */
export const addendumMost = 2000;

export interface AddendumProblem {
  readonly field: 'text' | 'at';
  readonly reason: 'missing' | 'tooLong' | 'beforeSubmission';
  readonly limit?: number;
}

/** Every problem of words added after submission. */
export function checkAddendum(incident: Incident, { text, at }: Addendum): readonly AddendumProblem[] {
  const problems: AddendumProblem[] = [];
  if (isBlank(text)) problems.push({ field: 'text', reason: 'missing' });
  if (text.trim().length > addendumMost) problems.push({ field: 'text', reason: 'tooLong', limit: addendumMost });
  if (at < incident.reportedAt) problems.push({ field: 'at', reason: 'beforeSubmission' });
  return problems;
}

/** An incident with words added. What was submitted stays as it is. */
export function withAddendum(incident: Incident, addendum: Addendum): Incident {
  return { ...incident, addenda: [...incident.addenda, addendum] };
}

const fixed = ['reference', 'clientReference', 'internetMessageId', 'reportedAt', 'occurredAt', 'facts', 'exactWords', 'impact'] as const;

/** What a change would overwrite of a submitted incident: nothing, if it is to be written. Addenda may only grow. */
export function overwritten(before: Incident, after: Incident): readonly (keyof Incident)[] {
  const kept = before.addenda.every(({ by, at, text }, index) => {
    const now = after.addenda[index];
    return now?.by === by && now.at === at && now.text === text;
  });
  return [...fixed.filter((field) => before[field] !== after[field]), ...(kept ? [] : ['addenda' as const])];
}
