import type { Claim, IncidentDraft } from '../domain/incident.ts';
import type { LogOutcome } from '../ports/outbox.ts';
import { success, type Problem, type Result } from '../ports/problem.ts';
import { addOnce, standing, type StandingRow } from './addOnce.ts';
import { makeClaim } from './claims.ts';
import { addressKey, messageKey, type Digest } from './digest.ts';
import { incidentFields, numberFollows } from './incidentRow.ts';
import { addRow, changeRow, type Lists } from './lists.ts';

export interface Sending {
  readonly lists: Lists;
  readonly digest: Digest;
  readonly timeZone: string;
}

/**
 * Sends an incident exactly once: first the incident, so that the managers have it whatever comes after and nobody is
 * ever told of an incident that is not there; then its claim, which is unique and gives the number; then the number.
 * Each step can be taken again: the lists say what is done already.
 */
export async function sendIncident({ lists, digest, timeZone }: Sending, draft: IncidentDraft): Promise<LogOutcome> {
  const { clientReference, internetMessageId, about } = draft;
  const senderKey = about && (await addressKey(digest, about.address));
  const fields = incidentFields(draft, { reference: numberFollows, senderKey });
  const row = await addOnce(lists, 'incidents', clientReference, () => addRow(lists, 'incidents', fields));
  if (!row.ok) return waiting(row.problem, false);

  const message = await messageKey(digest, internetMessageId ?? clientReference);
  const claimed = await makeClaim(lists, message, clientReference, timeZone);
  if (!claimed.ok) return waiting(claimed.problem, true);

  const numbered = await giveNumber(lists, row.value, claimed.value, clientReference);
  if (!numbered.ok) return waiting(numbered.problem, true);
  const { reference, loggedBy } = claimed.value;
  return isJoined(claimed.value, clientReference) ? { kind: 'joined', reference, loggedBy } : { kind: 'logged', reference };
}

function waiting(problem: Problem, arrived: boolean): LogOutcome {
  return { kind: 'waiting', problem, arrived };
}

const isJoined = (claim: Claim, clientReference: string): boolean => claim.clientReference !== clientReference;

/** A manager may have changed the row between two of our steps: its number has nothing to do with that. */
async function giveNumber(lists: Lists, row: StandingRow, claim: Claim, clientReference: string): Promise<Result<void>> {
  if (row.title === claim.reference) return success(undefined);
  const number = { Title: claim.reference, Joined: isJoined(claim, clientReference) };
  const given = await changeRow(lists, 'incidents', row, number);
  if (given.ok || given.problem.kind !== 'changed') return given;
  const now = await standing(lists, 'incidents', clientReference);
  if (now.ok && now.value?.title === claim.reference) return success(undefined);
  return now.ok && now.value ? changeRow(lists, 'incidents', now.value, number) : given;
}
