import * as v from 'valibot';
import type { Configuration } from '../ports/configuration.ts';
import { success, type Result } from '../ports/problem.ts';
import type { Roles } from '../ports/roles.ts';
import { shaped } from './answers.ts';
import type { Graph } from './graphRequest.ts';

/** Graph checks at most this many groups at a time. */
const most = 20;
const answerShape = v.object({ value: v.array(v.string()) });

/** Roles by the groups of Entra that hold them. A group inside a group counts too. */
export function createRoles(graph: Graph, groups: Configuration['groups']): Roles {
  const held = (Object.keys(groups) as (keyof typeof groups)[]).flatMap((role) => {
    const id = groups[role]?.toLowerCase();
    return id === undefined ? [] : [{ role, id }];
  });
  return {
    mine: async (signal) => {
      const mine = await memberOf(graph, [...new Set(held.map(({ id }) => id))], signal);
      return mine.ok ? success(held.filter(({ id }) => mine.value.has(id)).map(({ role }) => role)) : mine;
    },
  };
}

/** Those of some groups of which the signed-in person is a member. */
async function memberOf(graph: Graph, groups: readonly string[], signal?: AbortSignal): Promise<Result<ReadonlySet<string>>> {
  const found = new Set<string>();
  for (let start = 0; start < groups.length; start += most) {
    const body = { groupIds: groups.slice(start, start + most) };
    const answer = shaped(answerShape, await graph.send({ method: 'POST', path: '/me/checkMemberGroups', body, signal }));
    if (!answer.ok) return answer;
    for (const id of answer.value.value) found.add(id.toLowerCase());
  }
  return success(found);
}
