import { day } from '../../domain/day.ts';
import { places, tenant } from '../places.ts';
import { midnightOf } from '../siteDate.ts';
import type { DeletedItem, FieldValues, ItemVersion, Person, StoredItem, StoredList } from '../world/types.ts';
import { badRequest } from './errors.ts';
import type { Expansion } from './expand.ts';
import type { Call } from './wire.ts';

const contentType = { id: '0x0100A1B2C3D4E5F60718293A4B5C6D7E8F90', name: 'Item' };

/** Columns that SharePoint fills itself, readable by name like any other. */
export const systemColumns = [
  'id',
  'ContentType',
  'Created',
  'Modified',
  'AuthorLookupId',
  'EditorLookupId',
  '_UIVersionString',
  'Attachments',
];
/** Answered only where `$select` names them. */
const selectableColumns = [...systemColumns, 'Author', 'Editor'];

export function eTagOf(item: StoredItem): string {
  return `"${item.uniqueId},${item.number}"`;
}

/** What a person is in answers. */
export function identity(person: Person): FieldValues {
  return { user: { email: person.address, id: person.oid, displayName: person.name } };
}

/** The columns of a row: all, or those selected. Empty ones are left out. */
export function fieldsOf(call: Call, list: StoredList, item: StoredItem, select?: readonly string[]): FieldValues {
  const all: FieldValues = { ...toldFields(call, list, item.fields), ...systemFields(item, item.id, item.created, item.author) };
  const etag = { '@odata.etag': eTagOf(item) };
  return { ...etag, ...(select === undefined ? all : picked(list, all, select, { Author: item.author.name, Editor: item.editor.name })) };
}

/** Days are told as midnights. What a scenario put there that is no day is told as it stands. */
function toldFields(call: Call, list: StoredList, fields: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const held = list.definition.columns[name]?.kind === 'day' && typeof value === 'string' ? day(value) : undefined;
      return [name, held === undefined ? value : midnightOf(held, timeZoneOf(call))];
    }),
  );
}

function systemFields(version: ItemVersion, id: number, created: string, author: Person): FieldValues {
  return {
    id: String(id),
    ContentType: contentType.name,
    Created: created,
    Modified: version.modified,
    AuthorLookupId: String(author.lookupId),
    EditorLookupId: String(version.editor.lookupId),
    _UIVersionString: `${version.number}.0`,
    Attachments: false,
  };
}

function picked(list: StoredList, all: FieldValues, select: readonly string[], lookups: FieldValues): FieldValues {
  return Object.fromEntries(
    select.flatMap((name) => {
      if (!(name in list.definition.columns) && !selectableColumns.includes(name)) throw unknownColumn(name);
      const value = all[name] ?? lookups[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

export function unknownColumn(name: string): Error {
  return badRequest(`Column '${name}' does not exist. It may have been deleted by another user.`);
}

const itemMembers = [
  'id',
  'eTag',
  'createdDateTime',
  'lastModifiedDateTime',
  'createdBy',
  'lastModifiedBy',
  'webUrl',
  'parentReference',
  'contentType',
  'sharepointIds',
];

/** A row as Graph answers it. `fields` only where expanded. */
export function itemAnswer(
  call: Call,
  list: StoredList,
  item: StoredItem,
  expand: readonly Expansion[],
  select?: readonly string[],
): FieldValues {
  const whole: FieldValues = {
    '@odata.etag': eTagOf(item),
    createdDateTime: item.created,
    eTag: eTagOf(item),
    id: String(item.id),
    lastModifiedDateTime: item.modified,
    webUrl: `${sharePointOrigin(call)}${tenant.sitePath}/Lists/${list.definition.name}/${item.id}_.000`,
    createdBy: identity(item.author),
    lastModifiedBy: identity(item.editor),
    parentReference: parentReference(list),
    contentType,
  };
  const fields = expand.find(({ name }) => name === 'fields');
  return { ...chosen(whole, select), ...(fields ? { fields: fieldsOf(call, list, item, fields.select) } : {}) };
}

function chosen(whole: FieldValues, select: readonly string[] | undefined): FieldValues {
  if (select === undefined || select.includes('*')) return whole;
  const unknown = select.find((name) => !itemMembers.includes(name));
  if (unknown !== undefined) {
    const message = `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.listItem'.`;
    throw badRequest(message, 'BadRequest');
  }
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name === '@odata.etag' || select.includes(name)));
}

export function deletedAnswer(list: StoredList, gone: DeletedItem): FieldValues {
  return { id: String(gone.id), parentReference: parentReference(list), contentType, deleted: { state: 'deleted' } };
}

export function versionAnswer(call: Call, list: StoredList, item: StoredItem, version: ItemVersion, expanded: boolean): FieldValues {
  return {
    id: `${version.number}.0`,
    lastModifiedDateTime: version.modified,
    lastModifiedBy: identity(version.editor),
    ...(expanded ? { fields: { ...toldFields(call, list, version.fields), ...systemFields(version, item.id, item.created, item.author) } } : {}),
  };
}

/** The regional setting of the site: the council's own. */
export function timeZoneOf(call: Call): string {
  return call.world.scenario.council.timeZone;
}

function parentReference(list: StoredList): FieldValues {
  return { id: list.id, siteId: tenant.siteId };
}

/** SharePoint stands beside Graph: at its own origin, or under the one local origin. */
export function sharePointOrigin(call: Pick<Call, 'origin'>): string {
  return call.origin === places.graph ? places.sharePoint : call.origin;
}
