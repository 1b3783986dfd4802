import type { Day } from '../../domain/day.ts';
import { nations, type Nation } from '../../domain/nation.ts';
import { bankHolidays, knownYears } from '../pack/bankHolidays.ts';

/** Which days the council works: its nation's bank holidays, and days it is closed besides. */
export interface Calendar {
  readonly nation: Nation;
  readonly extraClosedDays: readonly Day[];
}

/** Something counted in working days; or that it reaches into a year whose bank holidays nobody has written down yet. */
export type Counted<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: 'beyondKnownYears'; readonly year: number };

export function counted<T>(value: T): Counted<T> {
  return { ok: true, value };
}

/** The year as a problem, where its bank holidays are not known. */
export function unknownYear(on: Day): { readonly ok: false; readonly problem: 'beyondKnownYears'; readonly year: number } | undefined {
  const year = Number(on.slice(0, 4));
  return year < knownYears.first || year > knownYears.last ? { ok: false, problem: 'beyondKnownYears', year } : undefined;
}

const closedDays = new Map<Nation, ReadonlySet<string>>(
  nations.map((nation) => [
    nation,
    new Set(Object.entries(bankHolidays[nation]).flatMap(([year, days]) => days.split(' ').map((monthDay) => `${year}-${monthDay}`))),
  ]),
);

export function isBankHoliday(on: Day, nation: Nation): boolean {
  return closedDays.get(nation)?.has(on) === true;
}

export function isWeekend(on: Day): boolean {
  return [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay());
}

/** Monday to Friday, no bank holiday, and none of the council's own closed days. Ask only for known years. */
export function isWorkingDay(on: Day, { nation, extraClosedDays }: Calendar): boolean {
  return !isWeekend(on) && !isBankHoliday(on, nation) && !extraClosedDays.includes(on);
}
