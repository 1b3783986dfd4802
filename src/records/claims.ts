import { dayOf, instant } from '../domain/day.ts';
import type { Claim } from '../domain/incident.ts';
import type { ListItem } from '../graph/listItems.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { Fields } from './columns.ts';
import { mayHaveArrived } from './doubt.ts';
import { addRow, findRows, type Lists } from './lists.ts';
import { someText } from './shapes.ts';

const claimShapes = { Title: someText, ClientReference: someText };
const recalled = ' recalled';
/** Claims on one message: far more than anybody makes. */
const most = 200;

/** All that was claimed on a message. */
interface Claims {
  /** The claim that counts: the first that was not taken back. */
  readonly standing: Claim | undefined;
  /** The ordinal nobody has used yet. */
  readonly free: number;
}

export interface ClaimReading {
  readonly together?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** The claim on a message, whoever made it. */
export async function findClaim(lists: Lists, message: string, timeZone: string, reading: ClaimReading = {}): Promise<Result<Claim | undefined>> {
  const claims = await readClaims(lists, message, timeZone, reading);
  return claims.ok ? success(claims.value.standing) : claims;
}

/** What is to be claimed, for which incident. */
export interface NewClaim {
  readonly message: string;
  readonly clientReference: string;
}

/** The first claim on a message, as long as nobody made it. */
export function firstClaim({ message, clientReference }: NewClaim): Fields<'claims'> {
  return claimFields(message, 1, clientReference);
}

function claimFields(message: string, ordinal: number, clientReference: string): Fields<'claims'> {
  return { Title: `${message}#${ordinal}`, Message: message, ClientReference: clientReference };
}

/**
 * Makes the claim, or finds who made it before. SharePoint keeps titles unique; how it refuses a second one is not
 * documented, so that after any refusal but a plain one the list itself is asked. `first`: what became of `firstClaim`,
 * where somebody tried to add it already.
 */
export async function makeClaim(
  lists: Lists,
  { message, clientReference }: NewClaim,
  timeZone: string,
  first?: Result<ListItem>,
): Promise<Result<Claim>> {
  let ordinal = 1;
  let before = first;
  for (;;) {
    const made = before ?? (await addRow(lists, 'claims', claimFields(message, ordinal, clientReference)));
    before = undefined;
    if (made.ok) return claimOf(made.value, clientReference, timeZone);
    if (!mayHaveArrived(made.problem)) return made;
    const claims = await readClaims(lists, message, timeZone, {});
    if (!claims.ok) return made;
    if (claims.value.standing) return success(claims.value.standing);
    if (claims.value.free <= ordinal) return made;
    ordinal = claims.value.free;
  }
}

/** Says beside a claim that it was taken back. Nobody may change a claim; everybody may add. */
export async function takeBackClaim(lists: Lists, clientReference: string): Promise<Result<void>> {
  const mine = await standingBy(lists, clientReference);
  if (!mine.ok) return mine;
  if (!mine.value) return success(undefined);
  const { Title, Message } = mine.value;
  const added = await addRow(lists, 'claims', { Title: `${Title}${recalled}`, Message, ClientReference: clientReference });
  if (added.ok) return success(undefined);
  if (!mayHaveArrived(added.problem)) return added;
  const left = await standingBy(lists, clientReference);
  return left.ok && !left.value ? success(undefined) : added;
}

async function standingBy(lists: Lists, clientReference: string): Promise<Result<{ readonly Title: string; readonly Message: string } | undefined>> {
  const where = { column: 'ClientReference', equals: clientReference } as const;
  const found = await findRows(lists, 'claims', { Title: someText, Message: someText }, { where, pageSize: 5, most: 5 });
  if (!found.ok) return found;
  const titles = new Set(found.value.rows.map(({ fields }) => fields.Title));
  return success(found.value.rows.map(({ fields }) => fields).find(({ Title }) => !Title.endsWith(recalled) && !titles.has(`${Title}${recalled}`)));
}

async function readClaims(lists: Lists, message: string, timeZone: string, { together = false, signal }: ClaimReading): Promise<Result<Claims>> {
  const where = { column: 'Message', equals: message } as const;
  const found = await findRows(lists, 'claims', claimShapes, { where, pageSize: most, most, together, signal });
  if (!found.ok) return found;
  const { rows } = found.value;
  const ordinals = new Map(rows.map((row) => [row, ordinalOf(row.fields.Title, message)]));
  if ([...ordinals.values()].includes(undefined)) return failure('malformed', 'another claim than the one asked for');
  const titles = new Set(rows.map(({ fields }) => fields.Title));
  const standing = rows
    .filter(({ fields: { Title } }) => !Title.endsWith(recalled) && !titles.has(`${Title}${recalled}`))
    .sort((one, other) => (ordinals.get(one) ?? 0) - (ordinals.get(other) ?? 0));
  const free = 1 + Math.max(0, ...[...ordinals.values()].map((ordinal) => ordinal ?? 0));
  const [first] = standing;
  if (!first) return success({ standing: undefined, free });
  const claim = claimOf(first.item, first.fields.ClientReference, timeZone);
  return claim.ok ? success({ standing: claim.value, free }) : claim;
}

/** Undefined where a title is none of this message's. */
function ordinalOf(title: string, message: string): number | undefined {
  if (!title.startsWith(`${message}#`)) return undefined;
  const ordinal = /^(\d+)( recalled)?$/.exec(title.slice(message.length + 1))?.[1];
  return ordinal === undefined ? undefined : Number(ordinal);
}

function claimOf(item: ListItem, clientReference: string, timeZone: string): Result<Claim> {
  const loggedAt = instant(item.createdDateTime);
  if (loggedAt === undefined || !/^\d+$/.test(item.id)) return failure('malformed', 'a claim without a number or a time');
  const year = dayOf(loggedAt, timeZone).slice(0, 4);
  return success({
    reference: `INC-${year}-${item.id.padStart(6, '0')}`,
    clientReference,
    loggedAt,
    loggedBy: item.createdBy?.user?.displayName ?? '',
  });
}
