import * as v from 'valibot';
import type { Configuration } from '../ports/configuration.ts';
import { success, type Result } from '../ports/problem.ts';
import type { Roles } from '../ports/roles.ts';
import type { Graph } from './graphRequest.ts';
import { readPages } from './pages.ts';

/** As many as Graph puts on one page of a directory. */
const path = '/me/transitiveMemberOf?$select=id&$top=999';
const member = v.object({ id: v.string() });

/**
 * Roles by the groups of Entra that hold them. A group inside a group counts too. The permission to read one's own profile is
 * enough for the ids of one's groups, and for no more than those.
 */
export function createRoles(graph: Graph, groups: Configuration['groups']): Roles {
  const held = (Object.keys(groups) as (keyof typeof groups)[]).flatMap((role) => {
    const id = groups[role]?.toLowerCase();
    return id === undefined ? [] : [{ role, id }];
  });
  return {
    mine: async (signal) => {
      const mine = await memberOf(graph, new Set(held.map(({ id }) => id)), signal);
      return mine.ok ? success(held.filter(({ id }) => mine.value.has(id)).map(({ role }) => role)) : mine;
    },
  };
}

/** Those of some groups of which the signed-in person is a member. */
async function memberOf(graph: Graph, wanted: ReadonlySet<string>, signal?: AbortSignal): Promise<Result<ReadonlySet<string>>> {
  const found = new Set<string>();
  if (wanted.size === 0) return success(found);
  const note = (rows: readonly { readonly id: string }[]): boolean => {
    for (const id of rows.map((row) => row.id.toLowerCase())) if (wanted.has(id)) found.add(id);
    return found.size === wanted.size;
  };
  const pages = await readPages(graph, { path, signal }, member, { together: false, enough: note });
  if (!pages.ok) return pages;
  note(pages.value.rows);
  return success(found);
}
