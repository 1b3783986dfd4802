import type { Column } from '../../records/listSchema.ts';
import type { StoredItem, StoredList } from '../world/types.ts';
import { badRequest, GraphError } from './errors.ts';
import { comparesAs, parseFilter, pathsOf, type Comparison, type Filter } from './filter.ts';
import type { Literal } from './filterTokens.ts';
import { systemColumns, unknownColumn } from './listAnswers.ts';
import { orderOf, type SortKey } from './query.ts';
import type { Call } from './wire.ts';

/** More rows than this SharePoint does not scan for a filter. */
const threshold = 5000;

/** The rows that a call's `$filter` lets through, in the order its `$orderby` asks for; by id without one. */
export function queriedItems(call: Call, list: StoredList, readable: readonly StoredItem[]): readonly StoredItem[] {
  const honoured = /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(call.headers['prefer'] ?? '');
  const order = orderOf(call.options).map(({ path, descending }) => ({ path: sortable(list, path, honoured), descending }));
  const text = call.options.get('$filter');
  const filtered = text === undefined ? readable : filteredItems(list, readable, parseFilter(text), honoured);
  return order.length === 0 ? [...filtered].sort((a, b) => a.id - b.id) : [...filtered].sort(comparing(order));
}

function filteredItems(list: StoredList, readable: readonly StoredItem[], filter: Filter, honoured: boolean): readonly StoredItem[] {
  const names = [...new Set(pathsOf(filter).map((path) => fieldName(list, path)))];
  for (const name of names) checkIndexed(list, name, honoured);
  if (names.length > 1 && !honoured) throw badRequest('Only one indexed field can be filtered at a time.');
  if (honoured && list.items.size > threshold) throw tooMuch();
  const matching = readable.filter((item) => matches(list, item, filter));
  if (matching.length > threshold) throw tooMuch();
  return matching;
}

function tooMuch(): GraphError {
  return new GraphError(422, 'notSupported', 'The request is unprocessable because it uses too many resources');
}

function sortable(list: StoredList, path: string, honoured: boolean): string {
  const name = fieldName(list, path);
  checkIndexed(list, name, honoured);
  return name;
}

/** The column a path speaks of. Only `fields/Column` can be filtered and sorted. */
function fieldName(list: StoredList, path: string): string {
  const name = /^fields\/(\w+)$/.exec(path)?.[1];
  if (name === undefined) throw badRequest(`Invalid filter clause: '${path}' cannot be filtered or sorted.`);
  if (!(name in list.definition.columns) && !systemColumns.includes(name)) throw unknownColumn(name);
  return name;
}

function checkIndexed(list: StoredList, name: string, honoured: boolean): void {
  if (honoured || columnOf(list, name)?.indexed === true) return;
  throw badRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

function columnOf(list: StoredList, name: string): Column | undefined {
  return list.definition.columns[name];
}

function matches(list: StoredList, item: StoredItem, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(list, item, filter.left) && matches(list, item, filter.right);
    case 'or':
      return matches(list, item, filter.left) || matches(list, item, filter.right);
    case 'compare': {
      const name = fieldName(list, filter.path);
      return compares(valueOf(item, name), filter.operator, filter.literal, columnOf(list, name)?.kind ?? 'text');
    }
    case 'call': {
      if (filter.name !== 'startswith' || filter.literal.type !== 'string')
        throw badRequest(`Invalid filter clause: '${filter.name}' is not supported.`);
      return folded(valueOf(item, fieldName(list, filter.path))).startsWith(filter.literal.value.toLowerCase());
    }
    case 'not':
      throw badRequest("Invalid filter clause: 'not' is not supported.");
  }
}

function compares(value: unknown, operator: Comparison, literal: Literal, kind: Column['kind']): boolean {
  if (literal.type === 'null') return operator === 'eq' ? value === undefined : operator === 'ne' && value !== undefined;
  const wanted = comparable(literal.value, kind);
  if (wanted === undefined) throw badRequest('Invalid filter clause: the value is not of the type of the field.');
  return comparesAs(comparable(value, kind), operator, wanted);
}

/** A value as SharePoint compares it: text without regard to case, moments as moments. Undefined where it is of another kind. */
function comparable(value: unknown, kind: Column['kind']): string | number | undefined {
  switch (kind) {
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' || value === 0 || value === 1 ? Number(value) : undefined;
    case 'moment': {
      const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
      return Number.isNaN(time) ? undefined : time;
    }
    default:
      return typeof value === 'string' ? value.toLowerCase() : undefined;
  }
}

function valueOf(item: StoredItem, name: string): unknown {
  return item.fields[name];
}

function folded(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}

function comparing(order: readonly SortKey[]): (a: StoredItem, b: StoredItem) => number {
  return (a, b) => {
    for (const { path, descending } of order) {
      const difference = folded(valueOf(a, path)).localeCompare(folded(valueOf(b, path)));
      if (difference !== 0) return descending ? -difference : difference;
    }
    return a.id - b.id;
  };
}
