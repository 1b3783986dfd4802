import { tenant } from '../places.ts';
import type { StoredItem, StoredList } from '../world/types.ts';
import { addItem, removeItem, toSeconds, updateItem } from '../world/listStore.ts';
import { badRequest, notFound } from './errors.ts';
import { parseExpand, type Expansion } from './expand.ts';
import { eTagOf, fieldsOf, itemAnswer, versionAnswer } from './listAnswers.ts';
import { queriedItems } from './listQuery.ts';
import { pageOf } from './listPages.ts';
import { changedFields, checkETag, newFields } from './listWrite.ts';
import { checkAdd, checkListRead, checkSiteScope, checkWrite, readableItem } from './permissions.ts';
import { allowOnly, selectOf } from './query.ts';
import { listOf } from './sites.ts';
import { context, param, type Call, type GraphResponse } from './wire.ts';

/** What of an item a call wants to see expanded. */
export function itemExpansion(call: Call): readonly Expansion[] {
  const text = call.options.get('$expand');
  const expand = text === undefined ? [] : parseExpand(text);
  const unknown = expand.find(({ name }) => name !== 'fields');
  if (unknown)
    throw badRequest(`Could not find a navigation property named '${unknown.name}' on type 'microsoft.graph.listItem'.`, 'BadRequest');
  return expand;
}

function itemsContext(list: StoredList): string {
  return `sites('${encodeURIComponent(tenant.siteId)}')/lists('${list.id}')/items`;
}

export function readItems(call: Call): GraphResponse {
  checkSiteScope(call.scopes, false);
  const list = listOf(call);
  checkListRead(call.person, list);
  allowOnly(call.options, ['$filter', '$expand', '$select', '$orderby', '$top', '$skiptoken']);
  const expand = itemExpansion(call);
  const page = pageOf(call, queriedItems(call, list));
  const value = page.items.map((item) => itemAnswer(call, list, item, expand, selectOf(call.options)));
  return {
    status: 200,
    body: {
      '@odata.context': context(call, itemsContext(list)),
      ...(page.nextLink === undefined ? {} : { '@odata.nextLink': page.nextLink }),
      value,
    },
  };
}

export function readItem(call: Call): GraphResponse {
  const { list, item } = located(call, false);
  allowOnly(call.options, ['$expand', '$select']);
  return entity(call, list, item, 200, itemExpansion(call));
}

export function readFields(call: Call): GraphResponse {
  const { list, item } = located(call, false);
  allowOnly(call.options, ['$select']);
  return fieldsAnswer(call, list, item);
}

export function createItem(call: Call): GraphResponse {
  checkSiteScope(call.scopes, true);
  const list = listOf(call);
  checkAdd(call.person, list);
  const item = addItem(list, newFields(call, list), call.person, toSeconds(call.world.now()));
  return entity(call, list, item, 201, [{ name: 'fields', select: undefined }]);
}

export function updateFields(call: Call): GraphResponse {
  const { list, item } = located(call, true);
  checkWrite(call.person, list, 'edit');
  checkETag(call, item);
  const updated = updateItem(list, item, changedFields(call, list, item), call.person, toSeconds(call.world.now()));
  return fieldsAnswer(call, list, updated);
}

export function deleteItem(call: Call): GraphResponse {
  const { list, item } = located(call, true);
  checkWrite(call.person, list, 'delete');
  checkETag(call, item);
  removeItem(list, item);
  return { status: 204 };
}

export function readVersions(call: Call): GraphResponse {
  const { list, item } = located(call, false);
  allowOnly(call.options, ['$expand', '$select', '$top']);
  const withFields = itemExpansion(call).length > 0;
  const value = [item, ...item.earlier].map((version) => versionAnswer(call, list, item, version, withFields));
  return { status: 200, body: { '@odata.context': context(call, `${itemsContext(list)}('${item.id}')/versions`), value } };
}

export function readVersion(call: Call): GraphResponse {
  const { list, item } = located(call, false);
  const version = [item, ...item.earlier].find(({ number }) => `${number}.0` === param(call, 'version'));
  if (!version) throw notFound('sharePoint');
  const answer = versionAnswer(call, list, item, version, itemExpansion(call).length > 0);
  return { status: 200, body: { '@odata.context': context(call, `${itemsContext(list)}('${item.id}')/versions/$entity`), ...answer } };
}

function located(call: Call, write: boolean): { readonly list: StoredList; readonly item: StoredItem } {
  checkSiteScope(call.scopes, write);
  const list = listOf(call);
  return { list, item: readableItem(call.person, list, param(call, 'item')) };
}

function entity(call: Call, list: StoredList, item: StoredItem, status: number, expand: readonly Expansion[]): GraphResponse {
  const answer = itemAnswer(call, list, item, expand, status === 200 ? selectOf(call.options) : undefined);
  const headers = { ETag: eTagOf(item), ...(status === 201 ? { Location: `${call.origin}/v1.0${call.path}/${item.id}` } : {}) };
  return { status, headers, body: { '@odata.context': context(call, `${itemsContext(list)}/$entity`), ...answer } };
}

function fieldsAnswer(call: Call, list: StoredList, item: StoredItem): GraphResponse {
  const answer = fieldsOf(call, list, item, call.options.has('$select') ? selectOf(call.options) : undefined);
  return {
    status: 200,
    headers: { ETag: eTagOf(item) },
    body: { '@odata.context': context(call, `${itemsContext(list)}('${item.id}')/fields/$entity`), ...answer },
  };
}
