import * as v from 'valibot';
import { hasAny } from '../entra/scopes.ts';
import { guidFor } from '../world/ids.ts';
import type { EntraGroup } from '../world/siteTypes.ts';
import type { FieldValues } from '../world/types.ts';
import { badRequest, forbidden } from './errors.ts';
import { parseFilter } from './filter.ts';
import { checkDirectoryScope } from './permissions.ts';
import { allowOnly, selectOf } from './query.ts';
import { selected } from './sites.ts';
import { context, type Call, type GraphResponse } from './wire.ts';

const readers = ['Group.ReadBasic.All', 'Group.Read.All', 'Group.ReadWrite.All', 'GroupMember.Read.All', 'Directory.Read.All'];

/** Groups with an id or a name. Anything further asked of this directory is refused. */
export function readGroups(call: Call): GraphResponse {
  checkDirectoryScope(call.scopes, readers);
  allowOnly(call.options, ['$filter', '$select', '$top']);
  const text = call.options.get('$filter');
  const filter = text === undefined ? undefined : parseFilter(text);
  if (filter && (filter.kind !== 'compare' || filter.operator !== 'eq' || !['id', 'displayName'].includes(filter.path))) {
    throw badRequest('Unsupported or invalid query filter clause specified.', 'Request_UnsupportedQuery');
  }
  const wanted = filter ? String(filter.literal.value).toLowerCase() : undefined;
  const path = filter?.path === 'id' ? 'id' : 'displayName';
  const found = call.world.groups.filter((group) => wanted === undefined || group[path].toLowerCase() === wanted);
  const value = found.map((group) => selected(groupAnswer(group), selectOf(call.options)));
  return { status: 200, body: { '@odata.context': context(call, 'groups'), value } };
}

const newGroup = v.strictObject({
  displayName: v.pipe(v.string(), v.nonEmpty()),
  description: v.optional(v.string()),
  mailNickname: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  mailEnabled: v.literal(false),
  securityEnabled: v.literal(true),
});

export function createGroup(call: Call): GraphResponse {
  if (!hasAny(call.scopes, ['Group.ReadWrite.All']) || !call.person.administrator) throw forbidden('directory');
  const body = v.safeParse(newGroup, call.body);
  if (!body.success) throw badRequest('Invalid value specified for a property of resource "Group".', 'Request_BadRequest');
  const { site, groups } = call.world;
  site.made += 1;
  const group = { id: guidFor(`group/${site.made}`), displayName: body.output.displayName, members: new Set<string>() };
  groups.push(group);
  return { status: 201, body: { '@odata.context': context(call, 'groups/$entity'), ...groupAnswer(group) } };
}

function groupAnswer({ id, displayName }: EntraGroup): FieldValues {
  return { id, displayName, mailEnabled: false, securityEnabled: true, groupTypes: [] };
}
