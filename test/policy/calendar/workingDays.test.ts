import fc from 'fast-check';
import { addDays } from '../../../src/domain/day.ts';
import { addMonths } from '../../../src/policy/calendar/addMonths.ts';
import { isWorkingDay, type Calendar } from '../../../src/policy/calendar/calendar.ts';
import { addWorkingDays, workingDaysBetween } from '../../../src/policy/calendar/workingDays.ts';
import { nations } from '../../../src/domain/nation.ts';
import { theDay } from '../../builders/moments.ts';

const wales: Calendar = { nation: 'wales', extraClosedDays: [] };
const scotland: Calendar = { nation: 'scotland', extraClosedDays: [] };

describe('months later', () => {
  test.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-06-10', 3, '2026-09-10'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-10-31', 2, '2026-12-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('%s and %i months: %s', (from, count, expected) => {
    expect(addMonths(theDay(from), count)).toBe(expected);
  });
});

describe('working days later', () => {
  test.each([
    ['over a weekend', '2026-06-12', 1, wales, '2026-06-15'],
    ['over a bank holiday that only Scotland has', '2026-06-12', 1, scotland, '2026-06-16'],
    ['from a Saturday', '2026-06-13', 1, wales, '2026-06-15'],
    ['over Christmas', '2026-12-23', 3, wales, '2026-12-30'],
    ['none', '2026-06-13', 0, wales, '2026-06-13'],
    ['back over a weekend', '2026-06-15', -1, wales, '2026-06-12'],
    ['back over Easter', '2026-04-08', -2, wales, '2026-04-02'],
    ['20 of them without a holiday', '2026-06-10', 20, wales, '2026-07-08'],
    ['across the change to winter time', '2026-10-23', 2, wales, '2026-10-27'],
    ['across the change to summer time', '2026-03-27', 2, wales, '2026-03-31'],
    ['up to the last day we know', '2030-12-30', 1, wales, '2030-12-31'],
  ] as const)('%s', (_, from, count, calendar, expected) => {
    expect(addWorkingDays(theDay(from), count, calendar)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['into a year we do not know', '2030-12-30', 2, 2031],
    ['from such a year', '2031-03-03', 0, 2031],
    ['back into one', '2019-01-02', -2, 2018],
  ])('%s: a problem, never a guess', (_, from, count, year) => {
    expect(addWorkingDays(theDay(from), count, wales)).toEqual({ ok: false, problem: 'beyondKnownYears', year });
  });

  test('and back again: the days between are those that were added', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays(theDay('2019-02-01'), count));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), fc.constantFrom(...nations), (from, count, nation) => {
        const calendar: Calendar = { nation, extraClosedDays: [] };
        const later = addWorkingDays(from, count, calendar);
        if (!later.ok) throw new Error('within the years we know');
        expect(isWorkingDay(later.value, calendar)).toBe(true);
        expect(workingDaysBetween(from, later.value, calendar)).toEqual({ ok: true, value: count });
      }),
    );
  });
});

describe('working days between', () => {
  test.each([
    ['the same day', '2026-06-10', '2026-06-10', 0],
    ['the next day', '2026-06-10', '2026-06-11', 1],
    ['a weekend', '2026-06-12', '2026-06-14', 0],
    ['backwards', '2026-06-11', '2026-06-10', 0],
  ])('%s', (_, from, to, value) => {
    expect(workingDaysBetween(theDay(from), theDay(to), wales)).toEqual({ ok: true, value });
  });

  test.each([
    ['2018-12-31', '2019-01-02', 2018],
    ['2030-12-31', '2031-01-02', 2031],
  ])('from %s to %s: a problem', (from, to, year) => {
    expect(workingDaysBetween(theDay(from), theDay(to), wales)).toEqual({ ok: false, problem: 'beyondKnownYears', year });
  });
});
