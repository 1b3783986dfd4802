import { tenant } from '../places.ts';
import type { FieldValues, StoredList } from '../world/types.ts';
import { notFound } from './errors.ts';
import { sharePointOrigin } from './listAnswers.ts';
import { accessTo, checkListRead, checkSiteScope } from './permissions.ts';
import { selectOf } from './query.ts';
import { context, param, type Call, type GraphResponse } from './wire.ts';

const made = '2025-11-03T09:00:00Z';

/** The list a path speaks of, by id or by name. */
export function listOf(call: Call): StoredList {
  checkSite(call);
  const wanted = param(call, 'list').toLowerCase();
  const list = call.world.site.lists.find(({ id, definition }) => id === wanted || definition.name.toLowerCase() === wanted);
  if (!list) throw notFound('sharePoint', 'The specified list was not found');
  return list;
}

export function checkSite(call: Call): void {
  if (param(call, 'site').toLowerCase() !== tenant.siteId) throw notFound('sharePoint', 'Requested site could not be found');
}

export function readSite(call: Call): GraphResponse {
  checkSiteScope(call.scopes, false);
  checkSite(call);
  const site = {
    createdDateTime: made,
    description: '',
    id: tenant.siteId,
    lastModifiedDateTime: made,
    name: 'fair-contact',
    webUrl: `${sharePointOrigin(call)}${tenant.sitePath}`,
    displayName: 'Fair Contact',
  };
  return { status: 200, body: { '@odata.context': context(call, 'sites/$entity'), ...selected(site, selectOf(call.options)) } };
}

export function readLists(call: Call): GraphResponse {
  checkSiteScope(call.scopes, false);
  checkSite(call);
  const visible = call.world.site.lists.filter((list) => accessTo(call.person, list) !== undefined);
  const value = visible.map((list) => selected(listAnswer(call, list), selectOf(call.options)));
  return { status: 200, body: { '@odata.context': context(call, `sites('${tenant.siteId}')/lists`), value } };
}

export function readList(call: Call): GraphResponse {
  checkSiteScope(call.scopes, false);
  const list = listOf(call);
  checkListRead(call.person, list);
  const answer = selected(listAnswer(call, list), selectOf(call.options));
  return { status: 200, body: { '@odata.context': context(call, `sites('${tenant.siteId}')/lists/$entity`), ...answer } };
}

export function listAnswer(call: Call, { id, definition }: StoredList): FieldValues {
  return {
    createdDateTime: made,
    description: definition.description,
    eTag: `"${id},1"`,
    id,
    lastModifiedDateTime: made,
    name: definition.name,
    webUrl: `${sharePointOrigin(call)}${tenant.sitePath}/Lists/${definition.name}`,
    displayName: definition.name,
    list: { contentTypesEnabled: false, hidden: false, template: definition.library === true ? 'documentLibrary' : 'genericList' },
  };
}

export function selected(whole: FieldValues, select: readonly string[] | undefined): FieldValues {
  return select === undefined ? whole : Object.fromEntries(Object.entries(whole).filter(([name]) => select.includes(name)));
}
