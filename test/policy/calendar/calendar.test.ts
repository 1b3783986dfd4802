import Holidays from 'date-holidays';
import { addDays, type Day } from '../../../src/domain/day.ts';
import { isBankHoliday, isWeekend, isWorkingDay } from '../../../src/policy/calendar/calendar.ts';
import { nations, type Nation } from '../../../src/domain/nation.ts';
import { bankHolidays, knownYears } from '../../../src/policy/pack/bankHolidays.ts';
import { theDay } from '../../builders/moments.ts';

const states: Readonly<Record<Nation, string>> = { england: 'ENG', wales: 'WLS', scotland: 'SCT', northernIreland: 'NIR' };

/** Proclaimed in February 2026 for Scotland alone; the library does not know it yet. */
const notInTheLibrary: readonly (readonly [Nation, string])[] = [['scotland', '2026-06-15']];

const years = Array.from({ length: knownYears.last - knownYears.first + 1 }, (_, index) => knownYears.first + index);

function published(nation: Nation, year: number): readonly string[] {
  const days = new Holidays('GB', states[nation])
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10))
    .filter((date) => !isWeekend(theDay(date)));
  const more = notInTheLibrary.filter(([where, on]) => where === nation && on.startsWith(String(year))).map(([, on]) => on);
  return [...new Set([...days, ...more])].sort();
}

function ours(nation: Nation, year: number): readonly string[] {
  const found: Day[] = [];
  for (let on = theDay(`${String(year)}-01-01`); on.startsWith(String(year)); on = addDays(on, 1)) if (isBankHoliday(on, nation)) found.push(on);
  return found;
}

describe('bank holidays', () => {
  test.each(nations.flatMap((nation) => years.map((year) => [nation, year] as const)))('%s in %i are as published', (nation, year) => {
    expect(ours(nation, year)).toEqual(published(nation, year));
  });

  test.each<[string, readonly Nation[]]>([
    ['2020-05-04', []],
    ['2020-05-08', nations],
    ['2022-06-03', nations],
    ['2022-09-19', nations],
    ['2023-05-08', nations],
    ['2025-04-21', ['england', 'wales', 'northernIreland']],
    ['2026-01-02', ['scotland']],
    ['2026-08-03', ['scotland']],
    ['2026-06-15', ['scotland']],
    ['2026-08-31', ['england', 'wales', 'northernIreland']],
    ['2024-12-02', ['scotland']],
    ['2026-03-17', ['northernIreland']],
    ['2026-07-13', ['northernIreland']],
    ['2027-12-28', nations],
    ['2026-06-10', []],
  ])('%s is one in %p', (on, where) => {
    expect(nations.filter((nation) => isBankHoliday(theDay(on), nation))).toEqual(where);
  });

  test('each is written once, on a weekday, in order', () => {
    for (const nation of nations) {
      for (const [year, days] of Object.entries(bankHolidays[nation])) {
        const all = days.split(' ').map((monthDay) => theDay(`${year}-${monthDay}`));
        expect(all).toEqual([...new Set(all)].sort());
        expect(all.filter(isWeekend)).toEqual([]);
      }
    }
  });
});

describe('a working day', () => {
  const wales = { nation: 'wales', extraClosedDays: [theDay('2026-12-29')] } as const;

  test.each([
    ['a Friday', '2026-06-12', true],
    ['a Saturday', '2026-06-13', false],
    ['a Sunday', '2026-06-14', false],
    ['a Monday', '2026-06-15', true],
    ['a bank holiday', '2026-12-28', false],
    ['a day the council is closed', '2026-12-29', false],
    ['the day after it', '2026-12-30', true],
  ])('%s', (_, on, expected) => {
    expect(isWorkingDay(theDay(on), wales)).toBe(expected);
  });
});
