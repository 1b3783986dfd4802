import type { IncidentDraft } from '../domain/incident.ts';
import type { Behaviours } from '../policy/pack/behaviours.ts';
import { checkIncident, type IncidentProblem } from '../policy/incident/checkIncident.ts';
import type { LogOutcome } from '../ports/outbox.ts';
import type { Outside } from '../ports/outside.ts';

export type LogResult = { readonly kind: 'incomplete'; readonly problems: readonly IncidentProblem[] } | LogOutcome;

/** Checks an incident whole, keeps it on the device, and sends it. Every problem at once; nothing is lost. */
export async function logIncident(
  { outbox, clock, configuration }: Pick<Outside, 'outbox' | 'clock' | 'configuration'>,
  draft: IncidentDraft,
  behaviours?: Behaviours,
): Promise<LogResult> {
  const problems = checkIncident(draft, clock.now(), configuration.council.timeZone, behaviours);
  return problems.length > 0 ? { kind: 'incomplete', problems } : outbox.submitIncident(draft);
}
