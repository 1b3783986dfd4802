import * as v from 'valibot';
import { rowsAPage, type ListDefinition, type View } from '../../../records/listSchema.ts';
import { hostClient } from '../../page/hostClient.ts';
import type { HostState } from '../../page/hostState.ts';
import { groupsOf, type KeyRow } from './groups.ts';
import { isInView, isPlain, keysQuery, pageQuery, siteAt } from './viewQuery.ts';

const person = v.object({ user: v.object({ displayName: v.string(), id: v.optional(v.string()) }) });
const itemSchema = v.object({
  id: v.string(),
  eTag: v.string(),
  createdDateTime: v.string(),
  lastModifiedDateTime: v.string(),
  createdBy: person,
  lastModifiedBy: person,
  fields: v.record(v.string(), v.unknown()),
});
export type ListRow = v.InferOutput<typeof itemSchema>;
const pageSchema = v.object({ value: v.array(itemSchema), '@odata.nextLink': v.optional(v.string()) });
const keysSchema = v.object({ value: v.array(v.object({ id: v.string(), fields: v.record(v.string(), v.unknown()) })) });
const batchSchema = v.object({ responses: v.array(v.object({ id: v.string(), status: v.number(), body: v.unknown() })) });
/** Graph takes no more calls at once. */
const mostInBatch = 20;

/** Why a list or a change was refused. */
export type Refusal = 'noPermission' | 'changedMeanwhile' | 'gone' | 'tooMany' | 'failed';

/** Some rows of a view, and how to read on where there are more. */
export interface RowPage {
  readonly rows: readonly ListRow[];
  readonly next?: ReadPage;
}
export type ReadPage = () => Promise<RowPage | Refusal>;

/** A view as it opens: its first rows, or its groups, each still closed. */
export type Opened =
  | { readonly kind: 'rows'; readonly read: ReadPage }
  | { readonly kind: 'groups'; readonly groups: readonly { readonly name: string; readonly count: number; readonly read: ReadPage }[] };

/** The site's lists through Graph, as the signed-in person. */
export interface ListClient {
  open(list: ListDefinition, view: View): Promise<Opened | Refusal>;
  item(list: ListDefinition, id: string): Promise<ListRow | Refusal>;
  save(list: ListDefinition, row: ListRow, changes: Readonly<Record<string, unknown>>): Promise<ListRow | Refusal>;
}

export function createListClient(state: HostState): ListClient {
  const graph = `${state.places.graph}/v1.0`;
  const site = siteAt(state.now, state.council.timeZone);
  const path = (list: ListDefinition): string => `/sites/${state.siteId}/lists/${state.lists[list.name] ?? ''}/items`;
  const ask = async (url: string, init: Omit<RequestInit, 'headers'> = {}, headers: Readonly<Record<string, string>> = {}): Promise<Response> => {
    const token = await hostClient.token();
    return fetch(url, { ...init, headers: { ...headers, authorization: `Bearer ${token}` } });
  };
  const pageAt = async (url: string): Promise<RowPage | Refusal> => {
    const response = await ask(url);
    if (!response.ok) return refusalOf(response.status);
    const page = v.parse(pageSchema, await response.json());
    const link = page['@odata.nextLink'];
    return { rows: page.value, ...(link === undefined ? {} : { next: () => pageAt(link) }) };
  };
  const rowsOf = async (list: ListDefinition, ids: readonly string[]): Promise<readonly ListRow[] | Refusal> => {
    const requests = ids.map((id) => ({ id, method: 'GET', url: `${path(list)}/${id}?$expand=fields` }));
    const response = await ask(`${graph}/$batch`, { method: 'POST', body: JSON.stringify({ requests }) }, { 'content-type': 'application/json' });
    if (!response.ok) return refusalOf(response.status);
    const { responses } = v.parse(batchSchema, await response.json());
    // What was deleted meanwhile is not there any more.
    const found = new Map(responses.flatMap(({ id, status, body }) => (status === 200 ? [[id, v.parse(itemSchema, body)] as const] : [])));
    return ids.flatMap((id) => found.get(id) ?? []);
  };
  const pageOfIds = async (list: ListDefinition, ids: readonly string[]): Promise<RowPage | Refusal> => {
    const rows: ListRow[] = [];
    for (let from = 0; from < Math.min(ids.length, rowsAPage); from += mostInBatch) {
      const some = await rowsOf(list, ids.slice(from, Math.min(from + mostInBatch, rowsAPage)));
      if (typeof some === 'string') return some;
      rows.push(...some);
    }
    const rest = ids.slice(rowsAPage);
    return { rows, ...(rest.length === 0 ? {} : { next: () => pageOfIds(list, rest) }) };
  };
  const keysOf = async (list: ListDefinition, view: View): Promise<readonly KeyRow[] | Refusal> => {
    const response = await ask(`${graph}${path(list)}${keysQuery(view, site)}`);
    if (!response.ok) return refusalOf(response.status);
    return v.parse(keysSchema, await response.json()).value.filter(({ fields }) => isInView(view, list, site, fields));
  };
  const item = async (list: ListDefinition, id: string): Promise<ListRow | Refusal> => {
    const response = await ask(`${graph}${path(list)}/${id}?$expand=fields`);
    return response.ok ? v.parse(itemSchema, await response.json()) : refusalOf(response.status);
  };
  return {
    open: async (list, view) => {
      if (isPlain(view)) return { kind: 'rows', read: () => pageAt(`${graph}${path(list)}${pageQuery(view, site)}`) };
      const keys = await keysOf(list, view);
      if (typeof keys === 'string') return keys;
      if (view.groupBy === undefined) return { kind: 'rows', read: () => pageOfIds(list, keys.map(({ id }) => id)) };
      const groups = groupsOf(keys, view.groupBy);
      return { kind: 'groups', groups: groups.map(({ name, ids }) => ({ name, count: ids.length, read: () => pageOfIds(list, ids) })) };
    },
    item,
    save: async (list, row, changes) => {
      const writing = { method: 'PATCH', body: JSON.stringify(changes) };
      const response = await ask(`${graph}${path(list)}/${row.id}/fields`, writing, { 'content-type': 'application/json', 'if-match': row.eTag });
      return response.ok ? item(list, row.id) : refusalOf(response.status);
    },
  };
}

function refusalOf(status: number): Refusal {
  switch (status) {
    case 403:
      return 'noPermission';
    case 404:
      return 'gone';
    case 412:
      return 'changedMeanwhile';
    case 422:
      return 'tooMany';
    default:
      return 'failed';
  }
}
