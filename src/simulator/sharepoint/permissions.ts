import * as v from 'valibot';
import { hasAny } from '../entra/scopes.ts';
import { loginOf, principalOf } from '../world/site.ts';
import type { Grant, PermissionLevel, Principal } from '../world/siteTypes.ts';
import { bodyOf, keyAt, listOf, type Call } from './call.ts';
import { denied, missing, refused } from './errors.ts';

/** Whoever changes who may do what needs the whole of it. */
function checkFullControl({ scopes }: Call): void {
  if (!hasAny(scopes, ['AllSites.FullControl'])) throw denied();
}

const mask = v.object({ High: v.pipe(v.string(), v.regex(/^\d+$/)), Low: v.pipe(v.string(), v.regex(/^\d+$/)) });
const level = v.object({ Name: v.pipe(v.string(), v.nonEmpty()), Description: v.optional(v.string(), ''), Order: v.optional(v.number()), BasePermissions: mask });

export function readLevels({ world }: Call): unknown {
  return { value: world.site.levels.map(levelAnswer) };
}

export function createLevel(call: Call): unknown {
  checkFullControl(call);
  const { Name, Description, BasePermissions } = bodyOf(call, level);
  const { site } = call.world;
  if (site.levels.some(({ name }) => name.toLowerCase() === Name.toLowerCase())) throw refused('A permission level with this name already exists.');
  site.made += 1;
  const made: PermissionLevel = { id: 1_073_741_900 + site.made, name: Name, description: Description, low: Number(BasePermissions.Low), high: Number(BasePermissions.High), kind: 0 };
  site.levels.push(made);
  return levelAnswer(made);
}

export function updateLevel(call: Call): unknown {
  checkFullControl(call);
  const changed = levelWith(call, keyAt(call, 0));
  if (changed.kind !== 0) throw refused('This permission level is SharePoint’s own.');
  const { BasePermissions } = bodyOf(call, v.object({ BasePermissions: mask }));
  Object.assign(changed, { low: Number(BasePermissions.Low), high: Number(BasePermissions.High) });
  return undefined;
}

export function ensureUser(call: Call): unknown {
  const { logonName } = bodyOf(call, v.object({ logonName: v.string() }));
  const group = call.world.groups.find(({ id }) => loginOf(id) === logonName.toLowerCase());
  if (!group) throw missing(`The specified user ${logonName} could not be found.`);
  return principalAnswer(principalOf(call.world.site, group));
}

/** Whoever cuts a list off from the site's permissions keeps full control of it. */
export function breakInheritance(call: Call): unknown {
  checkFullControl(call);
  const list = listOf(call);
  if (list.ownPermissions) return undefined;
  list.ownPermissions = true;
  const full = call.world.site.levels.find(({ name }) => name === 'Full Control');
  const self: Principal = { id: call.person.lookupId, loginName: `i:0#.f|membership|${call.person.userName}`, title: call.person.name, members: new Set([call.person.id]) };
  list.grants = full ? [{ principal: self, levels: new Set([full]) }] : [];
  return undefined;
}

export function readGrants(call: Call): unknown {
  const { grants } = listOf(call);
  return {
    value: grants.map(({ principal, levels }) => ({
      PrincipalId: principal.id,
      Member: principalAnswer(principal),
      RoleDefinitionBindings: [...levels].map(levelAnswer),
    })),
  };
}

export function addGrant(call: Call): unknown {
  checkFullControl(call);
  const list = listOf(call);
  const principal = call.world.site.principals.find(({ id }) => String(id) === keyAt(call, 1));
  if (!principal) throw missing('Can not find the principal.');
  if (!list.ownPermissions) throw refused('This operation is not allowed on an object that inherits permissions.');
  const grant = list.grants.find((one) => one.principal === principal);
  const wanted = levelWith(call, keyAt(call, 2));
  if (grant) grant.levels.add(wanted);
  else list.grants.push({ principal, levels: new Set([wanted]) });
  return undefined;
}

export function removeGrant(call: Call): unknown {
  checkFullControl(call);
  const list = listOf(call);
  const grant = list.grants.find(({ principal }) => String(principal.id) === keyAt(call, 1));
  if (!grant) throw missing('Can not find the principal.');
  grant.levels.delete(levelWith(call, keyAt(call, 2)));
  list.grants = list.grants.filter(({ levels }: Grant) => levels.size > 0);
  return undefined;
}

function levelWith({ world }: Call, key: string): PermissionLevel {
  const found = world.site.levels.find(({ id }) => String(id) === key);
  if (!found) throw missing('Can not find the permission level.');
  return found;
}

function levelAnswer({ id, name, description, low, high, kind }: PermissionLevel): unknown {
  return { Id: id, Name: name, Description: description, RoleTypeKind: kind, Hidden: false, Order: 0, BasePermissions: { High: String(high), Low: String(low) } };
}

function principalAnswer({ id, loginName, title }: Principal): unknown {
  return { Id: id, LoginName: loginName, Title: title, PrincipalType: loginName.startsWith('c:') ? 4 : 1 };
}
