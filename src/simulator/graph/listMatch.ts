import { day } from '../../domain/day.ts';
import type { Column } from '../../records/listSchema.ts';
import { midnightOf } from '../siteDate.ts';
import { folded } from '../world/columnIndex.ts';
import type { StoredItem, StoredList } from '../world/types.ts';
import { badRequest } from './errors.ts';
import { comparesAs, type Filter } from './filter.ts';

type Matcher = (item: StoredItem) => boolean;
type NameOf = (list: StoredList, path: string) => string;
type Compare = Extract<Filter, { readonly kind: 'compare' }>;

/** Whether a row passes a filter. What is wrong with the filter is refused at once, not at the first row. */
export function matcherOf(list: StoredList, filter: Filter, nameOf: NameOf, timeZone: string): Matcher {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const [left, right] = [matcherOf(list, filter.left, nameOf, timeZone), matcherOf(list, filter.right, nameOf, timeZone)];
      return filter.kind === 'and' ? (item) => left(item) && right(item) : (item) => left(item) || right(item);
    }
    case 'compare': {
      const name = nameOf(list, filter.path);
      return comparing(name, filter, list.definition.columns[name]?.kind ?? 'text', timeZone);
    }
    case 'call': {
      const { literal } = filter;
      if (filter.name !== 'startswith' || literal.type !== 'string') throw badRequest(`Invalid filter clause: '${filter.name}' is not supported.`);
      const [name, start] = [nameOf(list, filter.path), folded(literal.value)];
      return (item) => folded(item.fields[name]).startsWith(start);
    }
    case 'not':
      throw badRequest("Invalid filter clause: 'not' is not supported.");
  }
}

function comparing(name: string, { operator, literal }: Compare, kind: Column['kind'], timeZone: string): Matcher {
  if (literal.type === 'null') return (item) => (operator === 'eq' ? item.fields[name] === undefined : operator === 'ne' && item.fields[name] !== undefined);
  // A date alone is its midnight in UTC, not the site's: asked for so, no day of summer is found.
  const wanted = kind === 'day' && typeof literal.value === 'string' ? timeOf(literal.value) : comparable(literal.value, kind, timeZone);
  if (wanted === undefined) throw badRequest('Invalid filter clause: the value is not of the type of the field.');
  return (item) => comparesAs(comparable(item.fields[name], kind, timeZone), operator, wanted);
}

/** A value as SharePoint compares it: text without regard to case, dates as moments. Undefined where it is of another kind. */
function comparable(value: unknown, kind: Column['kind'], timeZone: string): string | number | undefined {
  switch (kind) {
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' || value === 0 || value === 1 ? Number(value) : undefined;
    case 'moment':
      return typeof value === 'string' ? timeOf(value) : undefined;
    case 'day': {
      const held = typeof value === 'string' ? day(value) : undefined;
      return held && Date.parse(midnightOf(held, timeZone));
    }
    default:
      return typeof value === 'string' ? value.toLowerCase() : undefined;
  }
}

function timeOf(text: string): number | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
