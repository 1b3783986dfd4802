import * as v from 'valibot';
import type { ListDefinition, View } from '../../../records/listSchema.ts';
import { hostClient } from '../../page/hostClient.ts';
import type { HostState } from '../../page/hostState.ts';

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
const pageSchema = v.object({ value: v.array(itemSchema), '@odata.nextLink': v.optional(v.string()) });
export type ListRow = v.InferOutput<typeof itemSchema>;

/** Why a list or a change was refused, in SharePoint's words. */
export type Refusal = 'noPermission' | 'changedMeanwhile' | 'gone' | 'failed';

/** The site's lists through Graph, as the signed-in person. */
export interface ListClient {
  rows(list: ListDefinition, view: View): Promise<readonly ListRow[] | Refusal>;
  save(list: ListDefinition, row: ListRow, changes: Readonly<Record<string, unknown>>): Promise<ListRow | Refusal>;
}

export function createListClient(state: HostState): ListClient {
  const address = (list: ListDefinition): string => `${state.places.graph}/v1.0/sites/${state.siteId}/lists/${state.lists[list.name] ?? ''}/items`;
  const ask = async (url: string, init: Omit<RequestInit, 'headers'> = {}, headers: Readonly<Record<string, string>> = {}): Promise<Response> => {
    const token = await hostClient.token();
    return fetch(url, { ...init, headers: { ...headers, authorization: `Bearer ${token}` } });
  };
  return {
    rows: async (list, view) => {
      const rows: ListRow[] = [];
      let next: string | undefined = `${address(list)}?$expand=fields&$top=200${filterOf(view)}`;
      while (next !== undefined) {
        const response = await ask(next);
        if (!response.ok) return refusalOf(response.status);
        const page = v.parse(pageSchema, await response.json());
        rows.push(...page.value);
        next = page['@odata.nextLink'];
      }
      return view.newestFirst ? rows.sort((a, b) => Number(b.id) - Number(a.id)) : rows;
    },
    save: async (list, row, changes) => {
      const writing = { method: 'PATCH', body: JSON.stringify(changes) };
      const response = await ask(`${address(list)}/${row.id}/fields`, writing, { 'content-type': 'application/json', 'if-match': row.eTag });
      if (!response.ok) return refusalOf(response.status);
      const again = await ask(`${address(list)}/${row.id}?$expand=fields`);
      return again.ok ? v.parse(itemSchema, await again.json()) : refusalOf(again.status);
    },
  };
}

function filterOf({ where }: View): string {
  return where ? `&$filter=${encodeURIComponent(`fields/${where.column} eq '${where.equals.replaceAll("'", "''")}'`)}` : '';
}

function refusalOf(status: number): Refusal {
  if (status === 403) return 'noPermission';
  if (status === 404) return 'gone';
  return status === 412 ? 'changedMeanwhile' : 'failed';
}
