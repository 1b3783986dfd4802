import * as v from 'valibot';
import type { ColumnKind } from '../../records/listSchema.ts';
import { tenant } from '../places.ts';
import { guidFor } from '../world/ids.ts';
import type { SiteColumn } from '../world/siteTypes.ts';
import { redefine } from '../world/structure.ts';
import type { FieldValues, StoredList, World } from '../world/types.ts';
import { badRequest, GraphError, notFound } from './errors.ts';
import { checkListRead, checkSiteAdmin, checkSiteScope } from './permissions.ts';
import { listOf } from './sites.ts';
import { context, param, type Call, type GraphResponse } from './wire.ts';

const settings = {
  displayName: v.optional(v.string()),
  description: v.optional(v.string()),
  indexed: v.optional(v.boolean()),
  enforceUniqueValues: v.optional(v.boolean()),
  required: v.optional(v.boolean()),
};
const facets = {
  text: v.optional(v.looseObject({ allowMultipleLines: v.optional(v.boolean(), false) })),
  number: v.optional(v.looseObject({})),
  boolean: v.optional(v.looseObject({})),
  dateTime: v.optional(v.looseObject({ format: v.optional(v.picklist(['dateOnly', 'dateTime']), 'dateTime') })),
  choice: v.optional(v.looseObject({ choices: v.array(v.string()) })),
};
const newColumn = v.strictObject({ name: v.pipe(v.string(), v.regex(/^\w+$/)), ...settings, ...facets });
const changedColumn = v.strictObject({ ...settings, ...facets });
type NewColumn = v.InferOutput<typeof newColumn>;
type ChangedColumn = v.InferOutput<typeof changedColumn>;

/** The columns of a list, as whoever may read it sees them. */
export function readColumns(call: Call): GraphResponse {
  checkSiteScope(call.scopes, false);
  const list = listOf(call);
  checkListRead(call.person, list);
  return { status: 200, body: { '@odata.context': context(call, `sites('${tenant.siteId}')/lists('${list.id}')/columns`), value: list.columns.map(columnAnswer) } };
}

export function createColumn(call: Call): GraphResponse {
  checkSiteAdmin(call.person, call.scopes);
  const list = listOf(call);
  const column = addColumn(call.world, list, parsed(newColumn, call.body));
  return { status: 201, body: { '@odata.context': context(call, `sites('${tenant.siteId}')/lists('${list.id}')/columns/$entity`), ...columnAnswer(column) } };
}

export function updateColumn(call: Call): GraphResponse {
  checkSiteAdmin(call.person, call.scopes);
  const list = listOf(call);
  const column = list.columns.find(({ id }) => id === param(call, 'column'));
  if (!column) throw notFound('sharePoint', 'The resource could not be found.');
  const change = parsed(changedColumn, call.body);
  const kind = kindOf(change);
  if (kind !== undefined && kind !== column.kind) throw badRequest('The type of a column cannot be changed.');
  settle(list, column, change);
  return { status: 200, body: { '@odata.context': context(call, `sites('${tenant.siteId}')/lists('${list.id}')/columns/$entity`), ...columnAnswer(column) } };
}

/** The columns that come with a new list. */
export function addColumns(world: World, list: StoredList, columns: unknown): void {
  for (const column of parsed(v.array(newColumn), columns)) addColumn(world, list, column);
}

function parsed<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, body);
  if (!result.success) throw badRequest(`Invalid request: ${v.getDotPath(result.issues[0]) ?? 'the body'} is not as it should be.`);
  return result.output;
}

function addColumn(world: World, list: StoredList, column: NewColumn): SiteColumn {
  if (list.columns.some(({ name }) => name.toLowerCase() === column.name.toLowerCase())) {
    throw new GraphError(409, 'nameAlreadyExists', 'A column with the same name already exists.');
  }
  const kind = kindOf(column);
  if (kind === undefined) throw badRequest('A column has exactly one type.');
  world.site.made += 1;
  const made: SiteColumn = {
    id: guidFor(`${list.id}/column/${world.site.made}`),
    name: column.name,
    displayName: column.displayName ?? column.name,
    kind,
    indexed: false,
    unique: false,
    required: false,
    choices: column.choice?.choices ?? [],
  };
  list.columns.push(made);
  settle(list, made, column);
  return made;
}

/** SharePoint makes no index on many lines, and keeps values apart only by an index and where everybody reads all rows. */
function settle(list: StoredList, column: SiteColumn, change: ChangedColumn): void {
  const indexed = change.indexed ?? column.indexed;
  const unique = change.enforceUniqueValues ?? column.unique;
  if (indexed && column.kind === 'note') throw badRequest('A column of many lines cannot be indexed.');
  if (unique && !indexed) throw badRequest('A column has to be indexed before its values can be unique.');
  if (unique && list.settings.readSecurity === 2) throw badRequest('Values cannot be unique in a list with item-level permissions.');
  const others = list.columns.filter((other) => other !== column && other.indexed).length;
  if (indexed && !column.indexed && others >= 20) throw badRequest('The maximum number of indexed columns of the list has been reached.');
  column.displayName = change.displayName ?? column.displayName;
  column.indexed = indexed;
  column.unique = unique;
  column.required = change.required ?? column.required;
  column.choices = change.choice?.choices ?? column.choices;
  redefine(list);
}

function kindOf({ text, number, boolean, dateTime, choice }: ChangedColumn): ColumnKind | undefined {
  const kinds: ColumnKind[] = [
    ...(text ? [text.allowMultipleLines ? ('note' as const) : ('text' as const)] : []),
    ...(number ? ['number' as const] : []),
    ...(boolean ? ['boolean' as const] : []),
    ...(dateTime ? [dateTime.format === 'dateOnly' ? ('day' as const) : ('moment' as const)] : []),
    ...(choice ? ['choice' as const] : []),
  ];
  return kinds.length === 1 ? kinds[0] : undefined;
}

function columnAnswer({ id, name, displayName, kind, indexed, unique, required, choices }: SiteColumn): FieldValues {
  return {
    columnGroup: 'Custom Columns',
    description: '',
    displayName,
    enforceUniqueValues: unique,
    hidden: false,
    id,
    indexed,
    name,
    readOnly: false,
    required,
    ...facetOf(kind, choices),
  };
}

function facetOf(kind: ColumnKind, choices: readonly string[]): FieldValues {
  const lines = { appendChangesToExistingText: false, linesForEditing: 0 };
  switch (kind) {
    case 'text':
      return { text: { allowMultipleLines: false, ...lines, maxLength: 255 } };
    case 'note':
      return { text: { allowMultipleLines: true, ...lines, linesForEditing: 6, textType: 'plain' } };
    case 'number':
      return { number: { decimalPlaces: 'automatic', displayAs: 'number' } };
    case 'boolean':
      return { boolean: {} };
    case 'moment':
      return { dateTime: { displayAs: 'default', format: 'dateTime' } };
    case 'day':
      return { dateTime: { displayAs: 'default', format: 'dateOnly' } };
    case 'choice':
      return { choice: { allowTextEntry: false, choices, displayAs: 'dropDownMenu' } };
  }
}
