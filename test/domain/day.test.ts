import { addDays, day, dayOf, daysBetween, instant } from '../../src/domain/day.ts';
import { london, theDay, theMoment } from '../builders/moments.ts';

describe('a day', () => {
  test.each(['2024-02-29', '2026-12-31', '2000-02-29'])('%s is one', (text) => {
    expect(day(text)).toBe(text);
  });

  test.each(['2025-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-6-1', '10/06/2026', '2026-06-10T10:00:00Z', ''])(
    '%p is none',
    (text) => {
      expect(day(text)).toBeUndefined();
    },
  );

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(theDay(from), count)).toBe(to);
    expect(daysBetween(theDay(from), theDay(to))).toBe(count);
  });
});

describe('a moment', () => {
  test.each([
    ['2026-06-10T10:42:00+01:00', '2026-06-10T09:42:00.000Z'],
    ['2026-06-10T09:42Z', '2026-06-10T09:42:00.000Z'],
    ['2026-06-10T09:42:07.1234567Z', '2026-06-10T09:42:07.123Z'],
  ])('%s is %s in UTC', (text, utc) => {
    expect(instant(text)).toBe(utc);
  });

  test.each(['2026-06-10T09:42:00', '2026-06-10', '2026-02-30T09:42:00Z', '2026-06-10T25:00:00Z', 'yesterday', ''])(
    '%p is none',
    (text) => {
      expect(instant(text)).toBeUndefined();
    },
  );
});

describe('the day a moment falls on in London', () => {
  test.each([
    ['the last second of a winter day', '2026-01-15T23:59:59Z', '2026-01-15'],
    ['half past midnight in summer, still yesterday in UTC', '2026-06-09T23:30:00Z', '2026-06-10'],
    ['just before the clocks go forward', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['the first midnight of summer time', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['the last night of summer time', '2026-10-24T23:30:00Z', '2026-10-25'],
    ['the night after the clocks went back', '2026-10-25T23:30:00Z', '2026-10-25'],
    ['a leap day', '2024-02-29T12:00:00Z', '2024-02-29'],
    ['new year', '2026-12-31T23:59:59Z', '2026-12-31'],
  ])('%s', (_, moment, expected) => {
    expect(dayOf(theMoment(moment), london)).toBe(expected);
  });
});
