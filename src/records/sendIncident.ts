import type { IncidentDraft } from '../domain/incident.ts';
import type { LogOutcome } from '../ports/incidents.ts';
import { success, type Result } from '../ports/problem.ts';
import { makeClaim } from './claims.ts';
import { addressKey, claimTitle, type Digest } from './digest.ts';
import { mayHaveArrived } from './doubt.ts';
import { incidentFields, ownShapes } from './incidentRow.ts';
import { addRow, findRows, type Lists } from './lists.ts';

export interface Sending {
  readonly lists: Lists;
  readonly digest: Digest;
  readonly timeZone: string;
}

/**
 * Sends an incident exactly once: first its claim, which is unique and gives the number, then the incident itself. Only
 * under a claim made just now can it be certain that the incident is not there yet; else, and after a doubtful answer,
 * the list is asked by client reference. What stays in doubt waits: it is never sent a second time unlooked-for.
 */
export async function sendIncident({ lists, digest, timeZone }: Sending, draft: IncidentDraft): Promise<LogOutcome> {
  const { clientReference } = draft;
  const title = await claimTitle(digest, draft.internetMessageId ?? clientReference);
  const claimed = await makeClaim(lists, title, clientReference, timeZone);
  if (!claimed.ok) return { kind: 'waiting', problem: claimed.problem };
  const { claim, fresh } = claimed.value;
  const { reference, loggedBy } = claim;
  const joined = claim.clientReference !== clientReference;
  const done: LogOutcome = joined ? { kind: 'joined', reference, loggedBy } : { kind: 'logged', reference };

  const there = fresh ? success(false) : await isLogged(lists, clientReference);
  if (!there.ok) return { kind: 'waiting', problem: there.problem };
  if (there.value) return done;

  const senderKey = draft.about && (await addressKey(digest, draft.about.address));
  const added = await addRow(lists, 'incidents', incidentFields(draft, { reference, joined, senderKey }));
  if (added.ok) return done;
  if (mayHaveArrived(added.problem)) {
    const arrived = await isLogged(lists, clientReference);
    if (arrived.ok && arrived.value) return done;
  }
  return { kind: 'waiting', problem: added.problem };
}

async function isLogged(lists: Lists, clientReference: string): Promise<Result<boolean>> {
  const where = { column: 'ClientReference', equals: clientReference } as const;
  const shapes = { ClientReference: ownShapes.ClientReference };
  const found = await findRows(lists, 'incidents', shapes, { where, pageSize: 5, most: 5 });
  return found.ok ? success(found.value.rows.length > 0) : found;
}
