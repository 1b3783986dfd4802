import { addDays, dayOf, type Day, type Instant } from '../../../domain/day.ts';
import { rowsAPage, type Column, type Condition, type ListDefinition, type View } from '../../../records/listSchema.ts';
import { dayInSite, midnightOf } from '../../siteDate.ts';

/** Where and when a view is looked at: [Today] is a day of the site. */
export interface Site {
  readonly timeZone: string;
  readonly today: Day;
}

export function siteAt(now: string, timeZone: string): Site {
  return { timeZone, today: dayOf(now as Instant, timeZone) };
}

/** Whether all rows of a view come by its first condition alone, in its order: then pages can be read as one scrolls. */
export function isPlain({ where = [], groupBy }: View): boolean {
  return where.length < 2 && groupBy === undefined;
}

/** The query for the pages of a plain view. */
export function pageQuery(view: View, site: Site): string {
  return queryOf({ $expand: 'fields', $filter: filterOf(view, site), $orderby: orderOf(view), $top: String(rowsAPage) });
}

/** The query for what decides which rows a view shows: everything its first condition lets through, few columns, in its order. */
export function keysQuery(view: View, site: Site): string {
  const columns = [...new Set([...(view.where ?? []).map(({ column }) => column), ...(view.groupBy === undefined ? [] : [view.groupBy]), 'id'])];
  return queryOf({
    $select: 'id',
    $expand: `fields($select=${columns.join(',')})`,
    $filter: filterOf(view, site),
    $orderby: orderOf(view),
    $top: '5000',
  });
}

function queryOf(options: Readonly<Record<string, string | undefined>>): string {
  return `?${Object.entries(options)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')}`;
}

function orderOf({ order }: View): string {
  return `fields/${order.column === 'ID' ? 'id' : order.column}${order.descending ? ' desc' : ''}`;
}

/** Graph takes conditions on one column: the first one, which is the one that counts for the threshold. */
function filterOf({ where = [] }: View, site: Site): string | undefined {
  const [first] = where;
  if (!first) return undefined;
  const path = `fields/${first.column}`;
  if ('equals' in first) return `${path} eq ${literal(first.equals)}`;
  if ('oneOf' in first) return first.oneOf.map((value) => `${path} eq ${literal(value)}`).join(' or ');
  const { from, to } = first.days;
  const start = (offset: number): string => midnightOf(addDays(site.today, offset), site.timeZone);
  const parts = [...(from === undefined ? [] : [`${path} ge '${start(from)}'`]), ...(to === undefined ? [] : [`${path} lt '${start(to + 1)}'`])];
  return parts.join(' and ');
}

function literal(value: string | boolean): string {
  return typeof value === 'boolean' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

/** Whether a row's columns meet every condition of a view. */
export function isInView({ where = [] }: View, list: ListDefinition, site: Site, fields: Readonly<Record<string, unknown>>): boolean {
  return where.every((condition) => meets(condition, list.columns[condition.column], site, fields[condition.column]));
}

function meets(condition: Condition, column: Column | undefined, { timeZone, today }: Site, value: unknown): boolean {
  if ('equals' in condition) return column?.kind === 'boolean' ? (value === true) === condition.equals : value === condition.equals;
  if ('oneOf' in condition) return typeof value === 'string' && condition.oneOf.includes(value);
  const on = typeof value === 'string' ? dayInSite(value, timeZone) : undefined;
  if (on === undefined) return false;
  const { from, to } = condition.days;
  return (from === undefined || on >= addDays(today, from)) && (to === undefined || on <= addDays(today, to));
}
