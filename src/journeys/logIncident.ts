import type { IncidentDraft } from '../domain/incident.ts';
import { checkIncident, type IncidentProblem } from '../policy/incident/checkIncident.ts';
import type { LogOutcome } from '../ports/outbox.ts';
import type { Outside } from '../ports/outside.ts';

export type LogResult = { readonly kind: 'incomplete'; readonly problems: readonly IncidentProblem[] } | LogOutcome;

/** Checks an incident whole, keeps it on the device, and sends it. Every problem at once; nothing is lost. */
export async function logIncident({ outbox, clock }: Pick<Outside, 'outbox' | 'clock'>, draft: IncidentDraft): Promise<LogResult> {
  const problems = checkIncident(draft, clock.now());
  return problems.length > 0 ? { kind: 'incomplete', problems } : outbox.submitIncident(draft);
}
