import * as v from 'valibot';
import { shaped } from '../graph/answers.ts';
import type { Graph } from '../graph/graphRequest.ts';
import { createItem, createItemsInOrder, deleteItem, findItems, getItem, patchFields, type Condition, type ItemQuery, type ListItem, type NewItem } from '../graph/listItems.ts';
import type { Pages } from '../graph/pages.ts';
import { storable } from '../domain/storable.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { placeOf, type ColumnName, type Fields, type Shapes, type Site } from './columns.ts';
import type { ListKey } from './listSchema.ts';
import { daysFromWire, daysToWire } from './siteDays.ts';

/** Our lists as the signed-in person may see them. */
export interface Lists {
  readonly graph: Graph;
  readonly site: Site;
}

/** The same lists, every request to which may travel in one batch with others of its turn. */
export function together({ graph, site }: Lists): Lists {
  return { site, graph: { ...graph, send: graph.sendTogether } };
}

type Read<S> = { readonly [Name in keyof S]: S[Name] extends v.GenericSchema ? v.InferOutput<S[Name]> : never };
/** A row whose fields have the shape we rely on. */
export interface Row<S> {
  readonly item: ListItem;
  readonly fields: Read<S>;
}

type Query<K extends ListKey> = Omit<ItemQuery, 'columns' | 'where' | 'orderBy'> & {
  readonly where?: Condition<ColumnName<K>>;
  readonly orderBy?: ColumnName<K>;
};

/**
 * Rows of a list. A row of another shape makes the whole answer malformed: what is left could be taken for everything.
 */
export async function findRows<K extends ListKey, S extends Shapes<K>>(
  { graph, site }: Lists,
  key: K,
  shapes: S & Record<Exclude<keyof S, ColumnName<K>>, never>,
  query: Query<K>,
): Promise<Result<Pages<Row<S>>>> {
  const place = placeOf(site, key);
  if (!place.ok) return place;
  const found = await findItems(graph, place.value, { ...query, columns: Object.keys(shapes) });
  if (!found.ok) return found;
  const { rows, complete } = found.value;
  const read = rows.map((item) => rowOf<S>(key, shapes, item));
  const malformed = read.find((row) => !row.ok);
  if (malformed && !malformed.ok) return malformed;
  return success({ rows: read.flatMap((row) => (row.ok ? [row.value] : [])), complete });
}

/** One row by its id; undefined where there is none, or the person may not know of it. */
export async function getRow<K extends ListKey, S extends Shapes<K>>(
  { graph, site }: Lists,
  key: K,
  shapes: S & Record<Exclude<keyof S, ColumnName<K>>, never>,
  id: string,
  reading: Pick<ItemQuery, 'together' | 'signal'> = {},
): Promise<Result<Row<S> | undefined>> {
  const place = placeOf(site, key);
  if (!place.ok) return place;
  const item = await getItem(graph, place.value, id, Object.keys(shapes), reading);
  if (!item.ok) return item.problem.kind === 'missing' ? success(undefined) : item;
  return rowOf<S>(key, shapes, item.value);
}

function rowOf<S>(key: ListKey, shapes: v.ObjectEntries, item: ListItem): Result<Row<S>> {
  const fields = shaped(v.object(shapes), success(daysFromWire(key, item.fields ?? {})));
  return fields.ok ? success({ item, fields: fields.value as Read<S> }) : fields;
}

/** A row to be added. */
export interface NewRow<K extends ListKey = ListKey> {
  readonly key: K;
  readonly fields: Fields<K>;
}

/** Adds a row; empty fields are left out. After any doubtful answer it may be there all the same. */
export async function addRow<K extends ListKey>({ graph, site }: Lists, key: K, fields: Fields<K>): Promise<Result<ListItem>> {
  const item = newItem(site, { key, fields });
  return item.ok ? createItem(graph, item.value.place, item.value.fields) : item;
}

/** Adds a row and then another in one trip; the second only where the first was added. */
export async function addTwoRows<K extends ListKey, L extends ListKey>(
  { graph, site }: Lists,
  first: NewRow<K>,
  second: NewRow<L>,
): Promise<readonly [Result<ListItem>, Result<ListItem>]> {
  const [one, other] = [newItem(site, first), newItem(site, second)];
  if (!one.ok) return [one, one];
  if (!other.ok) return [other, other];
  const [added, next] = await createItemsInOrder(graph, [one.value, other.value]);
  const none = failure('malformed', 'no answer');
  return [added ?? none, next ?? none];
}

function newItem<K extends ListKey>(site: Site, { key, fields }: NewRow<K>): Result<NewItem> {
  const place = placeOf(site, key);
  if (!place.ok) return place;
  const filled = Object.entries(inCells(fields)).filter(([, value]) => value !== undefined && value !== '');
  return success({ place: place.value, fields: daysToWire(key, Object.fromEntries(filled)) });
}

/** Changes some fields of a row that nobody changed since it was read; else the problem is `changed`. */
export async function changeRow<K extends ListKey>(
  { graph, site }: Lists,
  key: K,
  row: { readonly id: string; readonly etag: string },
  fields: Fields<K>,
): Promise<Result<void>> {
  const place = placeOf(site, key);
  return place.ok ? patchFields(graph, place.value, row, daysToWire(key, inCells(fields))) : place;
}

/** Values as they stand in the list once they are written. */
export function inCells(fields: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries<unknown>(fields as Record<string, unknown>).map(([name, value]) => [name, typeof value === 'string' ? storable(value) : value]));
}

/** Takes a row away that nobody changed since it was read; else the problem is `changed`. */
export async function removeRow({ graph, site }: Lists, key: ListKey, row: { readonly id: string; readonly etag: string }): Promise<Result<void>> {
  const place = placeOf(site, key);
  return place.ok ? deleteItem(graph, place.value, row) : place;
}
