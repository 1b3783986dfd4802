import fc from 'fast-check';
import { addDays } from '../../../src/domain/day.ts';
import { readDay } from '../../../src/policy/bringOver/readDay.ts';
import { theDay } from '../../builders/moments.ts';

describe('A day in a spreadsheet', () => {
  it.each([
    ['1/2/2026'], ['01.02.2026'], ['2026-02-01'], ['1 Feb 2026'], ['1 February 2026'], ['01-02-2026'], ['1st of February 2026'],
    ['Sunday, 1 February 2026'], ['Sun 1 Feb 2026'], ['February 1, 2026'], ['1-Feb-2026'], ['2026/2/1'], ['01/02/2026 00:00'], [' 1 / 2 / 2026 '],
    ['2026-02-01T00:00:00.000Z'], ['1. 2. 2026'],
  ])('is read with the day first: %s', (text) => {
    expect(readDay(text)).toEqual({ ok: true, day: '2026-02-01' });
  });

  it('is read from a cell that Excel holds as a date', () => {
    expect(readDay(new Date('2026-02-01T00:00:00Z'))).toEqual({ ok: true, day: '2026-02-01' });
  });

  it.each([
    ['02/13/2026', 'monthFirst'], ['1/2/26', 'shortYear'], ['1-Feb-26', 'shortYear'], ['30/02/2026', 'notADay'], ['2026-02-30', 'notADay'],
    ['31 June 2026', 'notADay'], ['soon', 'notADay'], ['Feb 2026', 'notADay'], ['=TODAY()', 'notADay'], ['1/2', 'notADay'], ['', 'notADay'],
  ])('is not guessed: %s', (text, reason) => {
    expect(readDay(text)).toEqual({ ok: false, reason });
  });

  it.each([[46054], [true], [undefined], [new Date(Number.NaN)]])('is none in %s', (cell) => {
    expect(readDay(cell)).toEqual({ ok: false, reason: 'notADay' });
  });

  it('is the same day however it is written', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(theDay('1990-01-01'), count));
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', dayOfMonth = ''] = day.split('-');
        const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
        for (const text of [day, `${dayOfMonth}/${month}/${year}`, `${Number(dayOfMonth)}.${Number(month)}.${year}`, words]) {
          expect(readDay(text)).toEqual({ ok: true, day });
        }
      }),
    );
  });
});
