import * as v from 'valibot';
import { shaped } from '../graph/answers.ts';
import { quoted, segment, withQuery } from '../graph/odata.ts';
import { readPages } from '../graph/pages.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { roles, siteSchema, type PlaceKey, type Role } from '../records/listSchema.ts';
import { foundList } from './foundList.ts';
import type { Hands } from './hands.ts';
import { groupNames, placeKeys } from './plannedSite.ts';
import type { FoundLevel, FoundList, FoundSite, Groups } from './siteShape.ts';

/** What the configuration says already: it counts before any name. */
export interface Known {
  readonly groups: Groups;
  /** List name → id. */
  readonly lists: Readonly<Record<string, string>>;
  readonly clientId: string;
}

/** Where reading stopped. */
export type Stage = 'site' | 'groups' | 'app' | 'levels' | 'lists';
export type Staged<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly stage: Stage; readonly result: Extract<Result<T>, { readonly ok: false }> };

const siteShape = v.object({ id: v.string(), webUrl: v.string() });
const groupShape = v.object({ id: v.string(), displayName: v.string() });
const listShape = v.object({ id: v.string(), displayName: v.string() });
const permissionShape = v.object({
  id: v.string(),
  roles: v.optional(v.array(v.string()), []),
  grantedToIdentities: v.optional(v.array(v.object({ application: v.optional(v.object({ id: v.string() })) })), []),
});
const levelsShape = v.object({
  value: v.array(v.object({ Id: v.number(), Name: v.string(), BasePermissions: v.object({ High: v.string(), Low: v.string() }) })),
});

/** The site at an address. */
export async function siteAt({ graph }: Pick<Hands, 'graph'>, url: URL): Promise<Result<{ readonly id: string; readonly webUrl: string }>> {
  const path = url.pathname.replace(/\/+$/, '');
  const named = path === '' ? url.host : `${url.host}:${path.split('/').map(encodeURIComponent).join('/')}`;
  return shaped(siteShape, await graph.send({ path: `/sites/${named}?$select=id,webUrl` }));
}

/** Everything about the site that provisioning makes or looks after. */
export async function foundSite(hands: Hands, { id, webUrl }: { readonly id: string; readonly webUrl: string }, known: Known): Promise<Staged<FoundSite>> {
  const groups = await foundGroups(hands, known);
  if (!groups.ok) return { ok: false, stage: 'groups', result: groups };
  const app = await foundApp(hands, id, known.clientId);
  if (!app.ok) return { ok: false, stage: 'app', result: app };
  const levels = await foundLevels(hands);
  if (!levels.ok) return { ok: false, stage: 'levels', result: levels };
  const lists = await foundLists(hands, id, known);
  if (!lists.ok) return { ok: false, stage: 'lists', result: lists };
  return { ok: true, value: { id, webUrl, groups: groups.value, app: app.value, levels: levels.value, lists: lists.value } };
}

/** The groups that the configuration names; where it names none, or one that is gone, those with our names. */
async function foundGroups({ graph }: Hands, { groups }: Known): Promise<Result<Groups>> {
  const byId = await groupsWhere(graph, roles.flatMap((role) => (groups[role] === undefined ? [] : [[role, `id eq ${quoted(groups[role])}`]])));
  if (!byId.ok) return byId;
  const others = roles.filter((role) => byId.value[role] === undefined);
  const byName = await groupsWhere(graph, others.map((role) => [role, `displayName eq ${quoted(groupNames[role])}`]));
  return byName.ok ? success({ ...byName.value, ...byId.value }) : byName;
}

async function groupsWhere(graph: Hands['graph'], filters: readonly (readonly [role: Role, filter: string])[]): Promise<Result<Groups>> {
  const answers = await Promise.all(
    filters.map(async ([role, filter]) => {
      const first = { path: withQuery('/groups', { $filter: filter, $select: 'id,displayName' }) };
      return { role, pages: await readPages(graph, first, groupShape, { together: true, enough: () => false }) };
    }),
  );
  const found: Partial<Record<Role, string>> = {};
  for (const { role, pages } of answers) {
    if (!pages.ok) return pages;
    const { rows } = pages.value;
    if (rows.length > 1) return failure('malformed', `there are ${rows.length} groups called “${groupNames[role]}”; put the id of the right one into the configuration, under groups.${role}`);
    if (rows[0]) found[role] = rows[0].id;
  }
  return success(found);
}

async function foundApp({ graph }: Hands, site: string, clientId: string): Promise<Result<FoundSite['app']>> {
  const first = { path: `/sites/${segment(site)}/permissions` };
  const pages = await readPages(graph, first, permissionShape, { together: false, enough: () => false });
  if (!pages.ok) return pages;
  const own = pages.value.rows.find(({ grantedToIdentities }) => grantedToIdentities.some(({ application }) => application?.id.toLowerCase() === clientId.toLowerCase()));
  return success(own && { id: own.id, roles: own.roles });
}

export async function foundLevels({ sharePoint }: Pick<Hands, 'sharePoint'>): Promise<Result<readonly FoundLevel[]>> {
  const answer = shaped(levelsShape, await sharePoint.get('/roledefinitions?$select=Id,Name,BasePermissions'));
  if (!answer.ok) return answer;
  return success(answer.value.value.map(({ Id, Name, BasePermissions: { High, Low } }) => ({ id: Id, name: Name, low: Number(Low), high: Number(High) })));
}

async function foundLists(hands: Hands, site: string, known: Known): Promise<Result<FoundSite['lists']>> {
  const first = { path: `/sites/${segment(site)}/lists?$select=id,displayName` };
  const pages = await readPages(hands.graph, first, listShape, { together: false, enough: () => false });
  if (!pages.ok) return pages;
  const there = placeKeys.flatMap((key) => {
    const { name } = siteSchema[key];
    const list = pages.value.rows.find(({ id }) => id === known.lists[name]) ?? pages.value.rows.find(({ displayName }) => displayName.toLowerCase() === name.toLowerCase());
    return list ? [{ key, id: list.id }] : [];
  });
  const read = await Promise.all(there.map(async ({ key, id }) => ({ key, list: await foundList(hands, site, id) })));
  const lists: Partial<Record<PlaceKey, FoundList>> = {};
  for (const { key, list } of read) {
    if (!list.ok) return list;
    lists[key] = list.value;
  }
  return success(lists);
}
