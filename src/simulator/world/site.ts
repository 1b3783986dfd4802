import { keepsDrafts, keepsRowsApart, listSchema, roles, siteSchema, type ListKey, type Role } from '../../records/listSchema.ts';
import { tenant } from '../places.ts';
import type { Scenario } from '../scenario/schema.ts';
import { evidenceId, roleGroups } from './ids.ts';
import { emptyList } from './listStore.ts';
import { maskOf, ownLevels } from './levels.ts';
import { filledLists } from './rows.ts';
import type { EntraGroup, PermissionLevel, Principal } from './siteTypes.ts';
import type { Person, SiteStore, StoredList, StoredMessage } from './types.ts';

interface MadeSite {
  readonly lists: Readonly<Record<ListKey, StoredList>>;
  readonly site: SiteStore;
  readonly groups: EntraGroup[];
}

/** The site as the scenario finds it: provisioned, with groups that hold those who have each role, or new and empty. */
export function createSite(scenario: Scenario, people: readonly Person[], messages: readonly StoredMessage[], system: Person): MadeSite {
  const site: SiteStore = { lists: [], levels: ownLevels(), principals: [], apps: [], made: 100 };
  const groups: EntraGroup[] = [];
  if (scenario.site === 'provisioned') {
    site.lists.push(...Object.values(filledLists(scenario, people, messages, system)));
    site.lists.push(emptyList(undefined, evidenceId, siteSchema.evidence));
    groups.push(...roles.map((role) => groupOf(role, people)));
    for (const group of groups) principalOf(site, group);
    for (const list of site.lists) grantAll(site, list);
    site.apps.push({ id: 'app-1', application: { id: tenant.clientId, displayName: 'Fair Contact' }, roles: ['write'] });
  }
  return { lists: byKey(site), site, groups };
}

function groupOf(role: Role, people: readonly Person[]): EntraGroup {
  const members = people.filter((person) => person.roles.includes(role)).map(({ id }) => id);
  return { id: roleGroups[role], displayName: role, members: new Set(members) };
}

/** How the site names a group of Entra. */
export function loginOf(groupId: string): string {
  return `c:0t.c|tenant|${groupId}`;
}

/** The site comes to know a group when it is first mentioned. */
export function principalOf(site: SiteStore, { id, displayName, members }: EntraGroup): Principal {
  const loginName = loginOf(id);
  const known = site.principals.find((one) => one.loginName === loginName);
  if (known) return known;
  site.made += 1;
  const principal = { id: site.made, loginName, title: displayName, members };
  site.principals.push(principal);
  return principal;
}

function grantAll(site: SiteStore, list: StoredList): void {
  const { access } = list.definition;
  list.ownPermissions = true;
  list.grants = roles.flatMap((role) => {
    const may = access[role];
    const principal = site.principals.find(({ loginName }) => loginName === loginOf(roleGroups[role]));
    if (may === undefined || principal === undefined) return [];
    const drafts = keepsDrafts(list.definition);
    const all = may !== 'edit' ? undefined : drafts ? 'approves' : keepsRowsApart(list.definition) ? 'manages' : undefined;
    const level: PermissionLevel = { id: 0, name: may, description: '', kind: 0, ...maskOf(drafts && may === 'own' ? 'add' : may, all) };
    return [{ principal, levels: new Set([level]) }];
  });
}

/** Our lists by their keys, whichever stand on the site by then. */
function byKey(site: SiteStore): Readonly<Record<ListKey, StoredList>> {
  const lists = {} as Record<ListKey, StoredList>;
  for (const key of Object.keys(listSchema) as ListKey[]) {
    Object.defineProperty(lists, key, { enumerable: true, get: () => listWith(site, key) });
  }
  return lists;
}

function listWith(site: SiteStore, key: ListKey): StoredList {
  const found = site.lists.find((list) => list.key === key);
  if (!found) throw new Error(`there is no list ${listSchema[key].name} on the site`);
  return found;
}
