import * as v from 'valibot';
import { listSchema, type ListDefinition, type ListKey } from '../../records/listSchema.ts';
import { tenant } from '../places.ts';
import { guidFor } from '../world/ids.ts';
import { emptyList } from '../world/listStore.ts';
import type { AppGrant } from '../world/siteTypes.ts';
import type { FieldValues } from '../world/types.ts';
import { badRequest, GraphError, notFound } from './errors.ts';
import { checkSiteAdmin } from './permissions.ts';
import { addColumns } from './siteColumns.ts';
import { checkSite, listAnswer } from './sites.ts';
import { context, param, type Call, type GraphResponse } from './wire.ts';

const newList = v.strictObject({
  displayName: v.pipe(v.string(), v.nonEmpty()),
  description: v.optional(v.string(), ''),
  columns: v.optional(v.array(v.unknown()), []),
  list: v.optional(v.looseObject({ template: v.picklist(['genericList', 'documentLibrary']) }), { template: 'genericList' }),
});

/** A list comes whole or not at all: where a column is wrong, nothing is made. */
export function createList(call: Call): GraphResponse {
  checkSite(call);
  checkSiteAdmin(call.person, call.scopes, ['Sites.Manage.All']);
  const body = v.safeParse(newList, call.body);
  if (!body.success) throw badRequest('Invalid request');
  const { displayName, description, columns, list: facet } = body.output;
  const { site } = call.world;
  if (site.lists.some(({ definition }) => definition.name.toLowerCase() === displayName.toLowerCase())) {
    throw new GraphError(409, 'nameAlreadyExists', 'Name already exists');
  }
  site.made += 1;
  const definition: ListDefinition = {
    name: displayName,
    description,
    columns: {},
    access: {},
    views: [],
    ...(facet.template === 'documentLibrary' ? { library: true } : {}),
  };
  const list = emptyList(keyNamed(displayName), guidFor(`${tenant.siteId}/list/${site.made}`), definition);
  Object.assign(list.settings, { readSecurity: 1, writeSecurity: 1, noCrawl: false, versions: false, mostVersions: 0, moderation: false, minorVersions: false, draftVisibility: 0 });
  addColumns(call.world, list, columns);
  list.views.push({ id: guidFor(`${list.id}/view/0`), title: 'All Items', query: '', fields: ['LinkTitle'], rowLimit: 30, paged: true, standard: true });
  site.lists.push(list);
  return { status: 201, body: { '@odata.context': context(call, `sites('${tenant.siteId}')/lists/$entity`), ...listAnswer(call, list) } };
}

function keyNamed(name: string): ListKey | undefined {
  return (Object.keys(listSchema) as ListKey[]).find((key) => listSchema[key].name === name);
}

const application = v.object({ id: v.string(), displayName: v.optional(v.string(), '') });
const newPermission = v.object({ roles: v.array(v.string()), grantedToIdentities: v.array(v.object({ application })) });

export function readSitePermissions(call: Call): GraphResponse {
  checkSite(call);
  checkSiteAdmin(call.person, call.scopes, ['Sites.FullControl.All']);
  const value = call.world.site.apps.map((grant) => permissionAnswer(grant));
  return { status: 200, body: { '@odata.context': context(call, `sites('${tenant.siteId}')/permissions`), value } };
}

export function createSitePermission(call: Call): GraphResponse {
  checkSite(call);
  checkSiteAdmin(call.person, call.scopes, ['Sites.FullControl.All']);
  const body = v.safeParse(newPermission, call.body);
  const asked = body.success ? body.output.grantedToIdentities[0] : undefined;
  if (!body.success || !asked) throw badRequest('Invalid request');
  const { site } = call.world;
  site.made += 1;
  const grant = { id: `app-${site.made}`, application: asked.application, roles: checkedRoles(body.output.roles) };
  site.apps.push(grant);
  return { status: 201, body: { '@odata.context': context(call, `sites('${tenant.siteId}')/permissions/$entity`), ...permissionAnswer(grant) } };
}

export function updateSitePermission(call: Call): GraphResponse {
  checkSite(call);
  checkSiteAdmin(call.person, call.scopes, ['Sites.FullControl.All']);
  const grant = call.world.site.apps.find(({ id }) => id === param(call, 'permission'));
  if (!grant) throw notFound('sharePoint');
  const body = v.safeParse(v.object({ roles: v.array(v.string()) }), call.body);
  if (!body.success) throw badRequest('Invalid request');
  grant.roles = checkedRoles(body.output.roles);
  return { status: 200, body: { '@odata.context': context(call, `sites('${tenant.siteId}')/permissions/$entity`), ...permissionAnswer(grant) } };
}

function checkedRoles(roles: readonly string[]): readonly string[] {
  const known = ['read', 'write', 'owner', 'fullcontrol'];
  if (roles.length !== 1 || roles.some((role) => !known.includes(role))) throw badRequest('Invalid role');
  return roles;
}

function permissionAnswer({ id, application: app, roles }: AppGrant): FieldValues {
  return { id, roles, grantedToIdentitiesV2: [{ application: app }], grantedToIdentities: [{ application: app }] };
}
