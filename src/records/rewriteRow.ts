import { instant } from '../domain/day.ts';
import type { ListItem } from '../graph/listItems.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { RowVersion, Stored } from '../ports/stored.ts';
import type { ColumnName, Fields, Shapes } from './columns.ts';
import { mayHaveArrived } from './doubt.ts';
import { changeRow, getRow, inCells, type Lists, type Row } from './lists.ts';
import type { ListKey } from './listSchema.ts';
import { daysFromWire } from './siteDays.ts';

/** A value with SharePoint's own stamps; malformed where they are missing, or the row holds no value. */
export function storedAs<T>(item: ListItem, value: T | undefined): Result<Stored<T>> {
  const etag = item['@odata.etag'];
  const changedAt = instant(item.lastModifiedDateTime ?? item.createdDateTime);
  if (value === undefined || etag === undefined || changedAt === undefined) return failure('malformed', `row ${item.id} is not what its list holds`);
  return success({ value, row: { id: item.id, etag }, changedBy: item.lastModifiedBy?.user?.displayName ?? '', changedAt });
}

/** All of some results, or the first problem among them. */
export function allOf<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const failed = results.find((result) => !result.ok);
  if (failed && !failed.ok) return failed;
  return success(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

/**
 * Writes columns of a row that nobody changed since it was read, empties those that have no value, and reads the row back.
 * After a doubtful answer the row itself says whether the change is in it.
 */
export async function rewriteRow<K extends ListKey, S extends Shapes<K>>(
  lists: Lists,
  key: K,
  shapes: S & Record<Exclude<keyof S, ColumnName<K>>, never>,
  row: RowVersion,
  fields: Fields<K>,
): Promise<Result<Row<S>>> {
  const written = await changeRow(lists, key, row, Object.fromEntries(cells(fields)) as Fields<K>);
  if (!written.ok && !mayHaveArrived(written.problem)) return written;
  const now = await getRow<K, S>(lists, key, shapes, row.id);
  if (written.ok) return !now.ok ? now : now.value ? success(now.value) : failure('missing', 'the row is gone');
  return now.ok && now.value && holds(key, now.value.item, fields) ? success(now.value) : written;
}

function holds(key: ListKey, { fields = {} }: ListItem, wanted: object): boolean {
  const standing = daysFromWire(key, fields);
  return cells(wanted).every(([name, value]) => (standing[name] === '' ? null : (standing[name] ?? null)) === value);
}

/** An empty cell is null on its way and nothing when it is read. */
function cells(fields: object): [string, unknown][] {
  return Object.entries(inCells(fields)).map(([name, value]) => [name, value === undefined || value === '' ? null : value]);
}
