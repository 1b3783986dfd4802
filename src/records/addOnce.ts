import type { ListItem } from '../graph/listItems.ts';
import { success, type Result } from '../ports/problem.ts';
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
}

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
  if (before.value) return success(before.value);
  const added = await add();
  if (added.ok) return success(rowOf(added.value, ''));
  if (!mayHaveArrived(added.problem)) return added;
  const arrived = await standing(lists, key, clientReference);
  return arrived.ok && arrived.value ? success(arrived.value) : added;
}

/** The row with a client reference, if there is one. */
export async function standing(lists: Lists, key: OnceKey, clientReference: string): Promise<Result<StandingRow | undefined>> {
  const where = { column: 'ClientReference', equals: clientReference } as const;
  const found = await findRows(lists, key, { Title: anyText, ClientReference: someText }, { where, pageSize: 5, most: 5 });
  if (!found.ok) return found;
  const [row] = found.value.rows;
  return success(row && rowOf(row.item, row.fields.Title));
}

function rowOf(item: ListItem, title: string): StandingRow {
  return { id: item.id, etag: item['@odata.etag'] ?? '*', title };
}
