import * as v from 'valibot';
import type { Column } from '../../records/listSchema.ts';
import type { FieldValues, StoredItem, StoredList } from '../world/types.ts';
import { badRequest, GraphError } from './errors.ts';
import { eTagOf, systemColumns, timeZoneOf, unknownColumn } from './listAnswers.ts';
import { dayInSite } from '../siteDate.ts';
import { idsHolding } from '../world/columnIndex.ts';
import { toSeconds } from '../world/listStore.ts';
import type { Call } from './wire.ts';

const createSchema = v.looseObject({ fields: v.record(v.string(), v.unknown()) });
const updateSchema = v.record(v.string(), v.unknown());

/** The columns of a new row as the call brings them, checked. */
export function newFields(call: Call, list: StoredList): FieldValues {
  const body = v.safeParse(createSchema, call.body);
  if (!body.success) throw badRequest('Invalid request: "fields" is missing.');
  const fields = checked(call, list, body.output.fields);
  for (const [name, column] of Object.entries(list.definition.columns)) {
    if (column.required && (fields[name] === undefined || fields[name] === null || fields[name] === '')) throw missing(name);
  }
  checkUnique(call, list, fields, undefined);
  return fields;
}

/** The columns that an update changes, checked. */
export function changedFields(call: Call, list: StoredList, item: StoredItem): FieldValues {
  const body = v.safeParse(updateSchema, call.body);
  if (!body.success || Array.isArray(call.body)) throw badRequest('Invalid request: the body is no set of fields.');
  const fields = checked(call, list, body.output);
  for (const [name, value] of Object.entries(fields)) {
    if (list.definition.columns[name]?.required && (value === null || value === '')) throw missing(name);
  }
  checkUnique(call, list, fields, item);
  return fields;
}

/** Refuses a write on a row that has changed since its caller read it. */
export function checkETag(call: Call, item: StoredItem): void {
  const wanted = call.headers['if-match'];
  if (wanted === undefined || wanted === '*') return;
  if (!/^(W\/)?".*"$/.test(wanted))
    throw new GraphError(400, 'invalidRequest', 'The If-Match header is not a quoted eTag.', {}, 'malformedEntityTag');
  if (wanted.replace(/^W\//, '') !== eTagOf(item)) {
    throw new GraphError(412, 'resourceModified', "ETag does not match current item's value", {}, 'entityTagDoesNotMatch');
  }
}

function missing(name: string): GraphError {
  return badRequest(`Field '${name}' is required and has no value.`);
}

function checked(call: Call, list: StoredList, fields: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !name.startsWith('@odata.'))
      .map(([name, value]) => [name, checkedValue(call, list, name, value)]),
  );
}

function checkedValue(call: Call, list: StoredList, name: string, value: unknown): unknown {
  const column = list.definition.columns[name];
  if (!column) throw systemColumns.includes(name) ? badRequest(`Field '${name}' is read-only.`) : unknownColumn(name);
  if (value === null) return null;
  if (typeof value === 'string' && notInXml.test(value)) return wrong(name, 'text without control characters');
  return column.kind === 'day' ? dayWritten(call, name, value) : ofKind(column, name, value);
}

function ofKind(column: Column, name: string, value: unknown): unknown {
  switch (column.kind) {
    case 'number':
      return typeof value === 'number' ? value : wrong(name, 'a number');
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong(name, 'true or false');
    case 'moment':
      return typeof value === 'string' ? momentOf(name, value) : wrong(name, 'a date and time');
    case 'note':
      return typeof value === 'string' ? value : wrong(name, 'text');
    case 'choice':
      return typeof value === 'string' && (value === '' || (column.choices ?? []).includes(value))
        ? value
        : wrong(name, 'one of its choices');
    default:
      return typeof value === 'string' && value.length <= 255 && !value.includes('\n')
        ? value
        : wrong(name, 'one line of at most 255 characters');
  }
}

function dayWritten(call: Call, name: string, value: unknown): string {
  return (typeof value === 'string' ? dayInSite(value, timeZoneOf(call)) : undefined) ?? wrong(name, 'a date');
}

function momentOf(name: string, value: string): string {
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? wrong(name, 'a date and time') : toSeconds(moment);
}

function wrong(name: string, expected: string): never {
  throw badRequest(`Invalid value for field '${name}': it takes ${expected}.`);
}

/** Lists are XML. What has no place there is refused on the safe side, whatever the real one makes of it. */
const notInXml = /[^\P{Cc}\n\r\t]|\p{Cs}|[\uFFFE\uFFFF]/u;

/** What each status that has been seen for it goes with. */
const conflictCodes: Readonly<Record<number, string>> = { 400: 'invalidRequest', 409: 'nameAlreadyExists', 500: 'generalException' };

function checkUnique(call: Call, list: StoredList, fields: FieldValues, except: StoredItem | undefined): void {
  for (const [name, value] of Object.entries(fields)) {
    if (!list.definition.columns[name]?.unique || typeof value !== 'string' || value === '') continue;
    const taken = idsHolding(list, name, value).some((id) => id !== except?.id);
    if (taken) {
      const message = `The list item could not be added or updated because duplicate values were found in the field '${name}'.`;
      const status = call.world.uniqueConflictStatus;
      throw new GraphError(status, conflictCodes[status] ?? 'invalidRequest', message);
    }
  }
}
