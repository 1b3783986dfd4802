import type { Instant } from '../domain/day.ts';
import { mayRecall } from '../policy/incident/recall.ts';
import { stepsFor } from '../policy/incident/incidentSteps.ts';
import type { Outside } from '../ports/outside.ts';
import type { Problem } from '../ports/problem.ts';

export type RecallResult = { readonly kind: 'recalled' } | { readonly kind: 'tooLate' } | { readonly kind: 'failed'; readonly problem: Problem };

/** Whether the reporter of an incident submitted at that moment is offered to take it back. */
export function canRecall(loggedAt: Instant, now: Instant): boolean {
  return recallStep !== undefined && mayRecall(loggedAt, now);
}

export const recallStep = stepsFor('submitted', { as: ['reporter'], involved: true }).find(({ action }) => action === 'recall');

/** Takes an incident back that its reporter logged a moment ago and nobody has dealt with. */
export async function recallIncident(
  { incidents, evidence, clock }: Pick<Outside, 'incidents' | 'evidence' | 'clock'>,
  { clientReference, loggedAt }: { readonly clientReference: string; readonly loggedAt: Instant },
): Promise<RecallResult> {
  if (!canRecall(loggedAt, clock.now())) return { kind: 'tooLate' };
  const recalled = await incidents.recall(clientReference);
  if (!recalled.ok) return { kind: 'failed', problem: recalled.problem };
  await evidence.remove({ clientReference });
  return { kind: 'recalled' };
}
