import fc from 'fast-check';
import { dateWords, fieldFromMoment, momentFromField } from '../../src/ui/dates.ts';
import { london, theDay, theMoment, wednesdayMorning } from '../builders/moments.ts';

const words = dateWords('en-GB', london);

describe('days and moments in words', () => {
  it('write a day out', () => {
    expect(words.day(theDay('2026-03-03'))).toBe('3 March 2026');
    expect(words.shortDay(theDay('2026-06-30'))).toBe('30 Jun 2026');
    expect(words.month(theDay('2026-05-01'))).toBe('May 2026');
    expect(words.months(theDay('2026-04-01'), theDay('2026-06-30'))).toBe('April – June 2026');
  });

  it('give a moment in the council’s time, summer and winter', () => {
    expect(words.moment(theMoment('2026-06-10T08:12:00Z'))).toBe('10 June 2026, 09:12');
    expect(words.moment(theMoment('2026-12-10T08:12:00Z'))).toBe('10 December 2026, 08:12');
    expect(words.weekday(theMoment('2026-06-08T23:30:00Z'))).toBe('Tue 9 Jun');
  });

  it('give the time of a check alone on its own day, else with the day', () => {
    expect(words.checked(theMoment('2026-06-10T08:58:00Z'), wednesdayMorning)).toBe('09:58');
    expect(words.checked(theMoment('2026-06-09T08:58:00Z'), wednesdayMorning)).toBe('9 June 2026, 09:58');
  });

  it.each([
    ['its time today', '2026-06-10T08:58:00Z', '09:58'],
    ['its day in this year', '2026-01-01T00:30:00Z', 'Thu 1 Jan'],
    ['its year where that is another', '2025-12-31T23:30:00Z', '31 Dec 2025'],
    ['its year two years ago', '2024-06-08T09:00:00Z', '8 Jun 2024'],
  ])('say of a moment no more than tells it apart: %s', (_what, at, expected) => {
    expect(words.short(theMoment(at), wednesdayMorning)).toBe(expected);
  });

  it('write midnight as 00, never as 24', () => {
    expect(words.time(theMoment('2026-12-09T00:05:00Z'))).toBe('00:05');
    expect(fieldFromMoment(theMoment('2026-12-09T00:05:00Z'), london)).toBe('2026-12-09T00:05');
  });
});

describe('a date-and-time field', () => {
  it.each([
    ['in summer', '2026-06-10T09:12', '2026-06-10T08:12:00.000Z'],
    ['in winter', '2026-01-10T09:12', '2026-01-10T09:12:00.000Z'],
    ['in the hour that comes twice: the earlier', '2026-10-25T01:30', '2026-10-25T00:30:00.000Z'],
    ['in the hour that never was: after it', '2026-03-29T01:30', '2026-03-29T01:30:00.000Z'],
    ['with seconds, which it drops', '2026-06-10T09:12:40', '2026-06-10T08:12:00.000Z'],
  ])('%s', (_when, field, moment) => {
    expect(momentFromField(field, london)).toBe(moment);
  });

  it.each(['', 'yesterday', '2026-13-01T10:00', '2026-02-30T10:00', '2026-06-10T25:00'])('that says “%s” means no moment', (field) => {
    expect(momentFromField(field, london)).toBeUndefined();
  });

  it.each([london, 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland'])('shows what it means, whatever the moment, in %s', (zone) => {
    const moments = fc.date({ min: new Date('2001-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (date) => {
        const field = fieldFromMoment(theMoment(date.toISOString()), zone);
        const again = momentFromField(field, zone);
        expect(again && fieldFromMoment(again, zone)).toBe(field);
      }),
    );
  });
});
