import type { StoredItem, StoredList } from '../world/types.ts';
import { folded, idsHolding } from '../world/columnIndex.ts';
import { badRequest, GraphError, throttled } from './errors.ts';
import { parseFilter, pathsOf, type Filter } from './filter.ts';
import { systemColumns, timeZoneOf, unknownColumn } from './listAnswers.ts';
import { matcherOf } from './listMatch.ts';
import { readerOf } from './permissions.ts';
import { orderOf, type SortKey } from './query.ts';
import type { Call } from './wire.ts';

/** More rows than this SharePoint does not scan for a filter. */
const threshold = 5000;

/** The rows that a call's `$filter` lets through, in the order its `$orderby` asks for; by id without one. */
export function queriedItems(call: Call, list: StoredList): readonly StoredItem[] {
  const honoured = /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(call.headers['prefer'] ?? '');
  const order = orderOf(call.options).map(({ path, descending }) => ({ path: sortable(list, path, honoured), descending }));
  const text = call.options.get('$filter');
  const found = text === undefined ? [...list.items.values()] : filteredItems(call, list, parseFilter(text), honoured);
  return sorted(found.filter(readerOf(call.person, list)), order);
}

/** The threshold is about the rows that are looked at, also those that the person may not read. */
function filteredItems(call: Call, list: StoredList, filter: Filter, honoured: boolean): StoredItem[] {
  const names = [...new Set(pathsOf(filter).map((path) => fieldName(list, path)))];
  for (const name of names) checkIndexed(list, name, honoured);
  if (names.length > 1 && !honoured) throw badRequest('Only one indexed field can be filtered at a time.');
  if (honoured && list.items.size > threshold) throw tooMuch(call);
  const matches = matcherOf(list, filter, fieldName, timeZoneOf(call));
  const matching = candidates(list, filter).filter(matches);
  if (matching.length > threshold) throw tooMuch(call);
  return matching;
}

/** By the index where equal texts are asked for; else all rows. */
function candidates(list: StoredList, filter: Filter): StoredItem[] {
  const values = equalTexts(filter);
  const name = fieldName(list, pathsOf(filter)[0] ?? '');
  const kind = list.definition.columns[name]?.kind;
  if (values === undefined || !(kind === 'text' || kind === 'choice')) return [...list.items.values()];
  const ids = new Set(values.flatMap((value) => idsHolding(list, name, value)));
  return [...ids].sort((a, b) => a - b).flatMap((id) => list.items.get(id) ?? []);
}

function equalTexts(filter: Filter): readonly string[] | undefined {
  if (filter.kind === 'compare' && filter.operator === 'eq' && filter.literal.type === 'string' && filter.literal.value !== '') {
    return [filter.literal.value];
  }
  if (filter.kind !== 'or' || new Set(pathsOf(filter)).size > 1) return undefined;
  const [left, right] = [equalTexts(filter.left), equalTexts(filter.right)];
  return left && right && [...left, ...right];
}

function tooMuch({ world }: Call): GraphError {
  switch (world.thresholdStatus) {
    case 422:
      return new GraphError(422, 'notSupported', 'The request is unprocessable because it uses too many resources');
    case 429:
      // Waiting does not cure it.
      return throttled('sharePoint');
    case 500:
      return new GraphError(500, 'generalException', 'The attempted operation is prohibited because it exceeds the list view threshold.');
  }
}

function sortable(list: StoredList, path: string, honoured: boolean): string {
  const name = fieldName(list, path);
  if (name !== 'id') checkIndexed(list, name, honoured);
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
  if (honoured || list.definition.columns[name]?.indexed === true) return;
  throw badRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

const collator = new Intl.Collator('en');

/** Rows come by id, which is the order they stand in. */
function sorted(rows: StoredItem[], order: readonly SortKey[]): readonly StoredItem[] {
  const [first] = order;
  if (first === undefined) return rows;
  if (first.path === 'id') return first.descending ? rows.reverse() : rows;
  const keyed = rows.map((item) => ({ item, keys: order.map(({ path }) => folded(item.fields[path])) }));
  keyed.sort((a, b) => {
    for (const [index, { descending }] of order.entries()) {
      const difference = collator.compare(a.keys[index] ?? '', b.keys[index] ?? '');
      if (difference !== 0) return descending ? -difference : difference;
    }
    return a.item.id - b.item.id;
  });
  return keyed.map(({ item }) => item);
}
