import type { IncidentDraft } from '../domain/incident.ts';
import type { Behaviours } from '../policy/pack/behaviours.ts';
import { checkIncident, type IncidentProblem } from '../policy/incident/checkIncident.ts';
import type { EvidenceContent } from '../ports/evidence.ts';
import type { LogOutcome } from '../ports/outbox.ts';
import type { Outside } from '../ports/outside.ts';

export type LogResult = { readonly kind: 'incomplete'; readonly problems: readonly IncidentProblem[] } | LogOutcome;

/** Checks an incident whole, keeps it and its evidence on the device, and sends it: the evidence follows. Every problem at once; nothing is lost. */
export async function logIncident(
  { outbox, evidence, clock, configuration }: Pick<Outside, 'outbox' | 'evidence' | 'clock' | 'configuration'>,
  draft: IncidentDraft,
  behaviours?: Behaviours,
  content?: EvidenceContent,
): Promise<LogResult> {
  const problems = checkIncident(draft, clock.now(), configuration.council.timeZone, behaviours);
  if (problems.length > 0) return { kind: 'incomplete', problems };
  // The library is read by all who look after incidents: nothing of a private one goes there.
  const kept = draft.visibility === 'private' ? undefined : content;
  // The incident first: a file may take all the room there is. What an earlier try chose to keep is chosen anew.
  const [outcome] = await Promise.all([
    outbox.submitIncident(draft),
    kept ? evidence.keep(draft.clientReference, kept) : evidence.remove({ clientReference: draft.clientReference }),
  ]);
  return outcome;
}
