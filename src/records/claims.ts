import { dayOf, instant } from '../domain/day.ts';
import type { Claim } from '../domain/incident.ts';
import type { ListItem } from '../graph/listItems.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { mayHaveArrived } from './doubt.ts';
import { addRow, findRows, type Lists } from './lists.ts';
import { someText } from './shapes.ts';

const claimShapes = { Title: someText, ClientReference: someText };

/** The claim with this title, whoever made it. */
export async function findClaim(
  lists: Lists,
  title: string,
  timeZone: string,
  { together = false, signal }: { readonly together?: boolean; readonly signal?: AbortSignal | undefined } = {},
): Promise<Result<Claim | undefined>> {
  const where = { column: 'Title', equals: title } as const;
  const found = await findRows(lists, 'claims', claimShapes, { where, pageSize: 5, most: 5, together, signal });
  if (!found.ok) return found;
  const [row] = found.value.rows;
  if (!row) return success(undefined);
  if (row.fields.Title !== title) return failure('malformed', 'another claim than the one asked for');
  return claimOf(row.item, row.fields.ClientReference, timeZone);
}

/** A claim that stands. `fresh`: this very request made it, so that nothing can have been logged under it yet. */
export interface StandingClaim {
  readonly claim: Claim;
  readonly fresh: boolean;
}

/** Makes the claim, or finds who made it before. SharePoint keeps titles unique; how it refuses a second one is not documented. */
export async function makeClaim(lists: Lists, title: string, clientReference: string, timeZone: string): Promise<Result<StandingClaim>> {
  const made = await addRow(lists, 'claims', { Title: title, ClientReference: clientReference });
  if (made.ok) {
    const claim = claimOf(made.value, clientReference, timeZone);
    return claim.ok ? success({ claim: claim.value, fresh: true }) : claim;
  }
  if (!mayHaveArrived(made.problem)) return made;
  const standing = await findClaim(lists, title, timeZone);
  return standing.ok && standing.value ? success({ claim: standing.value, fresh: false }) : made;
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
