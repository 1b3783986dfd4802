import { day } from '../../../domain/day.ts';
import type { Column } from '../../../records/listSchema.ts';
import { dayInSite, midnightOf } from '../../siteDate.ts';

/** A value of a column as SharePoint shows it. */
export function shownValue(value: unknown, column: Column | undefined, timeZone: string): string {
  if (value === undefined || value === null || value === '') return '';
  if (column?.kind === 'boolean') return value === true ? 'Yes' : 'No';
  if (typeof value !== 'string') return JSON.stringify(value);
  if (column?.kind === 'moment') return shownTime(value, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  return column?.kind === 'day' ? shownTime(value, { timeZone, dateStyle: 'medium' }) : value;
}

export function shownMoment(value: string, timeZone: string): string {
  return shownTime(value, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
}

function shownTime(value: string, format: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : new Intl.DateTimeFormat('en-GB', format).format(time);
}

/** What was typed, as the column wants it. Empty cells are null. */
export function typedValue(text: string, column: Column, timeZone: string): unknown {
  if (text === '') return null;
  if (column.kind === 'number') return Number(text);
  if (column.kind === 'day') {
    const typed = day(text);
    return typed === undefined ? text : midnightOf(typed, timeZone);
  }
  return column.kind === 'boolean' ? text === 'true' : text;
}

/** A value of a column as a form field holds it. */
export function formText(value: unknown, column: Column | undefined, timeZone: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return JSON.stringify(value);
  return column?.kind === 'day' ? (dayInSite(value, timeZone) ?? value) : value;
}
