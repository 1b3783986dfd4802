import { day, dayOf, instant, type Instant } from '../domain/day.ts';
import { listSchema, type Column, type ListKey } from './listSchema.ts';

/**
 * A column of the kind `day` is SharePoint's date column without a time, the only kind that a view can compare with today.
 * On the wire such a date is a moment: the midnight of the site's time zone, told in UTC, so that 31 August comes back as
 * `2026-08-30T23:00:00Z`. We write the noon, which lies within the same day in every time zone of Europe and America, and
 * read the day on which the moment falls six hours later: midnight in the United Kingdom, noon, and the midnight of a site
 * left in America's Pacific time, as new sites are, all give the day that was meant. An empty text empties the cell.
 */
export function daysToWire(key: ListKey, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return withDays(key, fields, (text) => {
    if (text === '') return null;
    return day(text) === undefined ? text : `${text}T12:00:00Z`;
  });
}

/** Texts of another shape stay as they are: whoever reads them refuses them. */
export function daysFromWire(key: ListKey, fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return withDays(key, fields, (text) => {
    const moment = instant(text);
    return moment === undefined ? text : dayOf(sixHoursAfter(moment), 'UTC');
  });
}

function sixHoursAfter(moment: Instant): Instant {
  return new Date(Date.parse(moment) + 6 * 3_600_000).toISOString() as Instant;
}

function withDays(
  key: ListKey,
  fields: Readonly<Record<string, unknown>>,
  change: (text: string) => string | null,
): Readonly<Record<string, unknown>> {
  const { columns }: { readonly columns: Readonly<Record<string, Column>> } = listSchema[key];
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, columns[name]?.kind === 'day' && typeof value === 'string' ? change(value) : value]),
  );
}
