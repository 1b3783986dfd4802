import * as v from 'valibot';
import { success, type Result } from '../ports/problem.ts';
import { shaped } from './answers.ts';
import type { Call } from './call.ts';
import type { Graph } from './graphRequest.ts';
import { quoted, segment, withQuery } from './odata.ts';
import { readPages, type Pages } from './pages.ts';

/** Where a list is. */
export interface ListPlace {
  readonly site: string;
  readonly list: string;
}

const identity = v.optional(v.object({ user: v.optional(v.object({ id: v.optional(v.string()), displayName: v.optional(v.string()), email: v.nullish(v.string()) })) }));

const listItem = v.object({
  id: v.string(),
  createdDateTime: v.string(),
  lastModifiedDateTime: v.optional(v.string()),
  createdBy: identity,
  lastModifiedBy: identity,
  '@odata.etag': v.optional(v.string()),
  /** Absent where they were not asked for. */
  fields: v.optional(v.record(v.string(), v.unknown())),
});
/** A row of a list. What its fields hold is for the caller to look at. */
export type ListItem = v.InferOutput<typeof listItem>;

/** SharePoint takes one condition, on an indexed column. Neither way of comparing looks at capitals. */
export type Condition<Column extends string = string> = { readonly column: Column } & (
  { readonly equals: string } | { readonly startsWith: string } | MomentRange
);

/** Moments in UTC, of a column of days or moments: `from` included, `before` not. */
export interface MomentRange {
  readonly from: string;
  readonly before?: string;
}

export interface ItemQuery {
  /** Columns to read. */
  readonly columns: readonly string[];
  readonly where?: Condition;
  /** An indexed column; by id without one. Where there is a condition, its column. */
  readonly orderBy?: string;
  /** Rows a page. */
  readonly pageSize: number;
  /** Rows after which reading stops. */
  readonly most: number;
  /** Lets the first page travel with other GETs of the same turn. */
  readonly together?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Rows of a list, page by page. */
export async function findItems(graph: Graph, place: ListPlace, query: ItemQuery): Promise<Result<Pages<ListItem>>> {
  const { where } = query;
  const path = withQuery(itemsOf(place), {
    $expand: fieldsOf(query.columns),
    $filter: where && filterOf(where),
    $orderby: query.orderBy && `fields/${query.orderBy}`,
    $top: query.pageSize,
  });
  const first: Call = { path, signal: query.signal };
  return readPages(graph, first, listItem, { together: query.together ?? false, enough: (rows) => rows.length >= query.most });
}

export async function getItem(
  graph: Graph,
  place: ListPlace,
  id: string,
  columns: readonly string[],
  { together = false, signal }: Pick<ItemQuery, 'together' | 'signal'> = {},
): Promise<Result<ListItem>> {
  const path = withQuery(`${itemsOf(place)}/${segment(id)}`, { $expand: fieldsOf(columns) });
  return shaped(listItem, await (together ? graph.sendTogether({ path, signal }) : graph.send({ path, signal })));
}

/** A row to be added to a list. */
export interface NewItem {
  readonly place: ListPlace;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Adds a row. After any doubtful answer it may be there all the same. */
export async function createItem(graph: Graph, place: ListPlace, fields: NewItem['fields']): Promise<Result<ListItem>> {
  return shaped(listItem, await graph.send(creationOf({ place, fields })));
}

/** Adds rows in one trip, each only where the one before it was added. After any doubtful answer it may be there all the same. */
export async function createItemsInOrder(graph: Graph, items: readonly NewItem[]): Promise<readonly Result<ListItem>[]> {
  return (await graph.sendInOrder(items.map(creationOf))).map((answer) => shaped(listItem, answer));
}

function creationOf({ place, fields }: NewItem): Call {
  return { method: 'POST', path: itemsOf(place), body: { fields } };
}

/** Changes some fields of a row that nobody changed since `etag`; else the problem is `changed`. */
export async function patchFields(
  graph: Graph,
  place: ListPlace,
  { id, etag }: { readonly id: string; readonly etag: string },
  fields: Readonly<Record<string, unknown>>,
): Promise<Result<void>> {
  const path = `${itemsOf(place)}/${segment(id)}/fields`;
  const answer = await graph.send({ method: 'PATCH', path, body: fields, headers: { 'If-Match': etag } });
  return answer.ok ? success(undefined) : answer;
}

/** Takes a row away that nobody changed since `etag`; else the problem is `changed`. */
export async function deleteItem(
  graph: Graph,
  place: ListPlace,
  { id, etag }: { readonly id: string; readonly etag: string },
): Promise<Result<void>> {
  const answer = await graph.send({ method: 'DELETE', path: `${itemsOf(place)}/${segment(id)}`, headers: { 'If-Match': etag } });
  return answer.ok ? success(undefined) : answer;
}

function filterOf(where: Condition): string {
  const column = `fields/${where.column}`;
  if ('from' in where) {
    const end = where.before === undefined ? '' : ` and ${column} lt ${quoted(where.before)}`;
    return `${column} ge ${quoted(where.from)}${end}`;
  }
  return 'equals' in where ? `${column} eq ${quoted(where.equals)}` : `startswith(${column},${quoted(where.startsWith)})`;
}

export function itemsOf({ site, list }: ListPlace): string {
  return `/sites/${segment(site)}/lists/${segment(list)}/items`;
}

function fieldsOf(columns: readonly string[]): string {
  return `fields($select=${columns.join(',')})`;
}
