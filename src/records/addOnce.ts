import type { ListItem } from '../graph/listItems.ts';
import { success, type Problem, type Result } from '../ports/problem.ts';
import { mayHaveArrived } from './doubt.ts';
import { findRows, type Lists } from './lists.ts';
import type { ColumnName } from './columns.ts';
import type { ListKey } from './listSchema.ts';
import { anyText, someText } from './shapes.ts';

/** Lists whose rows carry a client reference. */
export type OnceKey = { [K in ListKey]: 'ClientReference' extends ColumnName<K> ? K : never }[ListKey];

/** A row that stands in its list, and in which version. */
export interface StandingRow {
  readonly id: string;
  readonly etag: string;
  /** As it stood when it was looked up; empty where it was added just now. */
  readonly title: string;
  /** When SharePoint added it. */
  readonly createdDateTime: string;
}

/** A row that stands, or why it does not. `arrived`: whether it may stand in its list all the same. */
export type Settled =
  | { readonly ok: true; readonly value: StandingRow }
  | { readonly ok: false; readonly problem: Problem; readonly arrived: 'no' | 'unknown' };

/**
 * Adds a row exactly once. Whoever asks may have asked before, in another pane or before a crash: the list itself says
 * whether the client reference is in it, first and after any doubtful answer.
 */
export async function addOnce(
  lists: Lists,
  key: OnceKey,
  clientReference: string,
  add: () => Promise<Result<ListItem>>,
): Promise<Result<StandingRow>> {
  const before = await standing(lists, key, clientReference);
  if (!before.ok) return before;
  return before.value ? success(before.value) : settleAdded(lists, key, clientReference, await add());
}

/** What became of a row that was not in its list before: after a doubtful answer the list itself says. */
export async function settleAdded(
  lists: Lists,
  key: OnceKey,
  clientReference: string,
  added: Result<ListItem>,
): Promise<Settled> {
  if (added.ok) return { ok: true, value: rowOf(added.value, '') };
  if (!mayHaveArrived(added.problem)) return { ...added, arrived: 'no' };
  const arrived = await standing(lists, key, clientReference);
  if (!arrived.ok) return { ...added, arrived: 'unknown' };
  return arrived.value ? { ok: true, value: arrived.value } : { ...added, arrived: 'no' };
}

/** The row with a client reference, if there is one. */
export async function standing(lists: Lists, key: OnceKey, clientReference: string): Promise<Result<StandingRow | undefined>> {
  const where = { column: 'ClientReference', equals: clientReference } as const;
  const found = await findRows(lists, key, { Title: anyText, ClientReference: someText }, { where, pageSize: 5, most: 5 });
  if (!found.ok) return found;
  const [row] = found.value.rows;
  return success(row && rowOf(row.item, row.fields.Title));
}

export function rowOf(item: ListItem, title: string): StandingRow {
  return { id: item.id, etag: item['@odata.etag'] ?? '*', title, createdDateTime: item.createdDateTime };
}
