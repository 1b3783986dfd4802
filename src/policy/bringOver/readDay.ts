import { day, type Day } from '../../domain/day.ts';
import type { Cell } from '../../domain/sheet.ts';

export type ReadDay = { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly reason: 'notADay' | 'monthFirst' | 'shortYear' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const monthNames = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
] as const;

/** The day a cell names. Days written in figures have the day first, as in Britain; what could be two days is none. */
export function readDay(cell: Cell): ReadDay {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? no('notADay') : certain(cell.toISOString().slice(0, 10));
  if (typeof cell !== 'string') return no('notADay');
  const text = cell.normalize('NFKC').trim().toLowerCase().replace(/[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/i, '');
  return inFigures(text) ?? inWords(text) ?? no('notADay');
}

function inFigures(text: string): ReadDay | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst) return of(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})$/.exec(text);
  if (!dayFirst) return undefined;
  const [, first, second, year = ''] = dayFirst;
  if (year.length === 2) return no('shortYear');
  const read = of(year, second, first);
  return !read.ok && of(year, first, second).ok ? no('monthFirst') : read;
}

/** `1 Feb 2026`, `Sunday, 1st of February 2026`, `February 1, 2026`, `1-Feb-26`. */
function inWords(text: string): ReadDay | undefined {
  const words = text.replace(/^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\.?,?\s+/, '').replace(/\bof\b/g, ' ');
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]*([a-z]+)\.?[\s,-]*(\d{4}|\d{2})$/.exec(words);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([a-z]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})$/.exec(words);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function named(year = '', month = '', dayOfMonth = ''): ReadDay {
  const whole = monthNames.findIndex((name) => name === month);
  const index = whole >= 0 ? whole : months.findIndex((name) => name === month || (month === 'sept' && name === 'sep'));
  if (index < 0) return no('notADay');
  return year.length === 2 ? no('shortYear') : of(year, String(index + 1), dayOfMonth);
}

function of(year = '', month = '', dayOfMonth = ''): ReadDay {
  return certain(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
}

function certain(text: string): ReadDay {
  const read = day(text);
  return read === undefined ? no('notADay') : { ok: true, day: read };
}

function no(reason: 'notADay' | 'monthFirst' | 'shortYear'): ReadDay {
  return { ok: false, reason };
}
