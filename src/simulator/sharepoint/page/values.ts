import type { Column } from '../../../records/listSchema.ts';

/** A value of a column as SharePoint shows it. */
export function shownValue(value: unknown, column: Column | undefined, timeZone: string): string {
  if (value === undefined || value === null || value === '') return '';
  if (column?.kind === 'boolean') return value === true ? 'Yes' : 'No';
  if (column?.kind === 'moment' && typeof value === 'string') return shownMoment(value, timeZone);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function shownMoment(value: string, timeZone: string): string {
  const time = Date.parse(value);
  if (Number.isNaN(time)) return value;
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** What was typed, as the column wants it. Empty cells are null. */
export function typedValue(text: string, column: Column): unknown {
  if (text === '') return null;
  if (column.kind === 'number') return Number(text);
  return column.kind === 'boolean' ? text === 'true' : text;
}

/** A value of a column as a form field holds it. */
export function formText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
