import type { Claim, IncidentDraft } from '../domain/incident.ts';
import type { ListItem } from '../graph/listItems.ts';
import type { Arrived, LogOutcome } from '../ports/outbox.ts';
import { failure, success, type Problem, type Result } from '../ports/problem.ts';
import { rowOf, settleAdded, standing, type Settled, type StandingRow } from './addOnce.ts';
import { firstClaim, makeClaim } from './claims.ts';
import { addressKey, messageKey, type Digest } from './digest.ts';
import { incidentListOf, type IncidentList } from './incidentList.ts';
import { incidentFields, numberFollows, ownShapes } from './incidentRow.ts';
import { addRow, addTwoRows, changeRow, findRows, type Lists } from './lists.ts';
import { numberOf } from './rowNumber.ts';

/** The digests an incident is filed and claimed under. */
export interface IncidentKeys {
  readonly sender: string | undefined;
  readonly message: string;
}

export async function incidentKeys(digest: Digest, { about, internetMessageId, clientReference }: IncidentDraft): Promise<IncidentKeys> {
  const sender = about && (await addressKey(digest, about.address));
  return { sender, message: await messageKey(digest, internetMessageId ?? clientReference) };
}

/** The row of an incident that was sent before. */
export interface StandingIncident extends StandingRow {
  readonly recalled: boolean;
}

/** Looks for the row of an incident that somebody may have sent before. */
export async function standingIncident(lists: Lists, draft: IncidentDraft): Promise<Result<StandingIncident | undefined>> {
  const where = { column: 'ClientReference', equals: draft.clientReference } as const;
  const found = await findRows(lists, listOf(draft), { Title: ownShapes.Title, State: ownShapes.State }, { where, pageSize: 5, most: 5 });
  if (!found.ok) return found;
  const [row] = found.value.rows;
  return success(row && { ...rowOf(row.item, row.fields.Title), recalled: row.fields.State === 'recalled' });
}

export interface IncidentSending {
  readonly lists: Lists;
  readonly timeZone: string;
  readonly keys: IncidentKeys;
  /** Its row, where it was looked for and found. */
  readonly found: StandingIncident | undefined;
  /** Nothing else travels with it: then its row and its claim share a trip. */
  readonly alone: boolean;
}

/**
 * Sends an incident exactly once: first the incident, so that the managers have it whatever comes after and nobody is
 * ever told of an incident that is not there; then its claim, which is unique and gives the number; then the number.
 * Each step can be taken again: the lists say what is done already.
 *
 * Where the way ends between two steps, and what is so then:
 * - no row, no claim: the device has it, and sends it.
 * - a row without a claim: the managers have it under its own words, and nobody is told that the message was logged. The
 *   device makes up the claim and the number. If the device never comes back, the row stays with the managers without a
 *   number; a colleague who logs the message gets one of their own.
 * - a row and a claim, no number: the device makes it up. The claim alone tells colleagues the number already.
 * - a claim without a row (somebody took the row away, or Graph carried out a part that it was to leave out): the device
 *   adds the row and keeps the claim's number. If the device never comes back, a colleague who adds their account has a
 *   row of their own under that number, which the managers read as an incident of its own: nothing is hidden behind it.
 *
 * A private one is a row in a list of its own and nothing else: its number is its row's. It claims no message, is not added to
 * what a colleague logged, and no colleague is added to it, so that nobody without access to that list can tell that it is there.
 */
export async function sendIncident(sending: IncidentSending, draft: IncidentDraft): Promise<LogOutcome> {
  const { lists, timeZone, keys, found } = sending;
  const { clientReference } = draft;
  if (found?.recalled) return { kind: 'takenBack' };
  if (draft.visibility === 'private') return sendPrivately(sending, draft);
  const { row, claim }: Added = found ? { row: { ok: true, value: found } } : await addFirst(sending, draft);
  if (!row.ok) return waiting(row.problem, row.arrived);

  const claimed = await makeClaim(lists, { message: keys.message, clientReference }, timeZone, claim);
  if (!claimed.ok) return waiting(claimed.problem, 'yes');

  const { reference, loggedBy } = claimed.value;
  const joined = isJoined(claimed.value, clientReference);
  const numbered = await giveNumber(lists, draft, row.value, { Title: reference, Joined: joined });
  if (!numbered.ok) return waiting(numbered.problem, 'yes');
  return joined ? { kind: 'joined', reference, loggedBy } : { kind: 'logged', reference };
}

async function sendPrivately({ lists, timeZone, keys, found }: IncidentSending, draft: IncidentDraft): Promise<LogOutcome> {
  const { clientReference } = draft;
  const list = listOf(draft);
  const fields = incidentFields(draft, { reference: numberFollows, senderKey: keys.sender });
  const row: Settled = found ? { ok: true, value: found } : await settleAdded(lists, list, clientReference, await addRow(lists, list, fields));
  if (!row.ok) return waiting(row.problem, row.arrived);
  const reference = numberOf('INC-P', row.value, timeZone);
  if (reference === undefined) return waiting(failure('malformed', 'an incident without a number').problem, 'yes');
  const numbered = await giveNumber(lists, draft, row.value, { Title: reference, Joined: false });
  return numbered.ok ? { kind: 'logged', reference } : waiting(numbered.problem, 'yes');
}

interface Added {
  readonly row: Settled;
  /** What became of its first claim, where the row was there for it. */
  readonly claim?: Result<ListItem>;
}

/** The row, and on the same trip its claim where nothing else travels. */
async function addFirst({ lists, keys, alone }: IncidentSending, draft: IncidentDraft): Promise<Added> {
  const { clientReference } = draft;
  const fields = incidentFields(draft, { reference: numberFollows, senderKey: keys.sender });
  const settle = (added: Result<ListItem>) => settleAdded(lists, 'incidents', clientReference, added);
  if (!alone) return { row: await settle(await addRow(lists, 'incidents', fields)) };
  const claimFields = firstClaim({ message: keys.message, clientReference });
  const [row, claim] = await addTwoRows(lists, { key: 'incidents', fields }, { key: 'claims', fields: claimFields });
  return { row: await settle(row), ...(row.ok ? { claim } : {}) };
}

function waiting(problem: Problem, arrived: Arrived): LogOutcome {
  return { kind: 'waiting', problem, arrived };
}

const isJoined = (claim: Claim, clientReference: string): boolean => claim.clientReference !== clientReference;

const listOf = ({ visibility = 'normal' }: IncidentDraft): IncidentList => incidentListOf[visibility];

/** A manager may have changed the row between two of our steps: its number has nothing to do with that. */
async function giveNumber(lists: Lists, draft: IncidentDraft, row: StandingRow, number: { readonly Title: string; readonly Joined: boolean }): Promise<Result<void>> {
  if (row.title === number.Title) return success(undefined);
  const list = listOf(draft);
  const given = await changeRow(lists, list, row, number);
  if (given.ok || given.problem.kind !== 'changed') return given;
  const now = await standing(lists, list, draft.clientReference);
  if (now.ok && now.value?.title === number.Title) return success(undefined);
  return now.ok && now.value ? changeRow(lists, list, now.value, number) : given;
}
