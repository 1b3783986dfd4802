import fc from 'fast-check';
import { arrangementStates } from '../../../src/domain/arrangement.ts';
import { dayOf } from '../../../src/domain/day.ts';
import { holdsOn, inForceOn, lastDayOf, overdueSince, isOver } from '../../../src/policy/arrangement/inForce.ts';
import { addDays } from '../../../src/domain/day.ts';
import { anArrangement, anArrangementThatIs } from '../../builders/arrangements.ts';
import { london, theDay, theMoment } from '../../builders/moments.ts';

const atEnd = { lapsePolicy: 'atEnd' } as const;
const monthAfterReview = { lapsePolicy: 'monthAfterReview' } as const;

describe('in force', () => {
  test.each([
    ['the day before it starts', '2026-06-09', false],
    ['its first day', '2026-06-10', true],
    ['its last day', '2026-09-30', true],
    ['the day after', '2026-10-01', false],
  ])('%s', (_, on, expected) => {
    expect(inForceOn(anArrangementThatIs('active'), theDay(on), atEnd)).toBe(expected);
  });

  test.each(arrangementStates)('%s', (state) => {
    expect(inForceOn({ ...anArrangement(), state }, theDay('2026-06-10'), atEnd)).toBe(state === 'active');
  });

  test.each([
    ['the last minute of an end day in summer time', '2026-09-30T22:59:00Z', true],
    ['a minute later', '2026-09-30T23:00:00Z', false],
    ['the first minute of a start day in summer time', '2026-06-09T23:00:00Z', true],
    ['a minute earlier', '2026-06-09T22:59:00Z', false],
  ])('%s', (_, moment, expected) => {
    expect(inForceOn(anArrangementThatIs('active'), dayOf(theMoment(moment), london), atEnd)).toBe(expected);
  });

  test.each([
    ['2026-10-25T00:30:00Z', true],
    ['2026-10-25T01:30:00Z', true],
    ['2026-10-25T23:59:00Z', true],
    ['2026-10-26T00:00:00Z', false],
  ])('an end on the day the clocks go back: at %s', (moment, expected) => {
    const ends = { ...anArrangementThatIs('active'), end: theDay('2026-10-25') };
    expect(inForceOn(ends, dayOf(theMoment(moment), london), atEnd)).toBe(expected);
  });

  test('also on 29 February', () => {
    const leap = { ...anArrangementThatIs('active'), start: theDay('2028-02-29'), end: theDay('2028-02-29') };
    expect(inForceOn(leap, theDay('2028-02-29'), atEnd)).toBe(true);
    expect(inForceOn(leap, theDay('2028-03-01'), atEnd)).toBe(false);
  });

  test('never outside its start and end, whatever the council chose', () => {
    const days = fc.integer({ min: -400, max: 400 }).map((count) => addDays(theDay('2026-06-10'), count));
    fc.assert(
      fc.property(days, days, days, days, fc.constantFrom(atEnd, monthAfterReview), (start, end, review, on, policy) => {
        const inForce = inForceOn({ ...anArrangement(), state: 'active', start, end, review }, on, policy);
        expect(inForce && (on < start || on > end)).toBe(false);
      }),
    );
  });
});

describe('a council that lets it lapse after a missed review', () => {
  const { review: _, ...rest } = anArrangementThatIs('active');
  const reviewed = (review: string) => ({ ...rest, review: theDay(review) });

  test.each([
    ['more than 30 days before the end', '2026-08-30', '2026-09-29'],
    ['30 days before the end', '2026-08-31', '2026-09-30'],
    ['less than 30 days before the end', '2026-09-01', '2026-09-30'],
  ])('a review %s', (_, review, last) => {
    expect(lastDayOf(reviewed(review), monthAfterReview)).toBe(last);
    expect(lastDayOf(reviewed(review), atEnd)).toBe('2026-09-30');
    expect(inForceOn(reviewed(review), theDay(last), monthAfterReview)).toBe(true);
    expect(inForceOn(reviewed(review), addDays(theDay(last), 1), monthAfterReview)).toBe(false);
  });
});

describe('an overdue review', () => {
  test.each([
    ['on its day', '2026-09-01', undefined],
    ['the day after', '2026-09-02', '2026-09-01'],
    ['on the last day of the arrangement', '2026-09-30', '2026-09-01'],
    ['when the arrangement is over', '2026-10-01', undefined],
  ])('%s', (_, on, since) => {
    expect(overdueSince(anArrangementThatIs('active'), theDay(on), atEnd)).toBe(since);
  });
});

describe('Whether its days are over', () => {
  test.each([
    ['active', '2026-06-10', false],
    ['active', '2026-06-11', true],
    ['suspended', '2026-06-11', true],
    ['ended', '2026-06-11', false],
    ['approved', '2026-06-11', false],
  ] as const)('%s and ending on 10 June, on %s: %s', (state, on, over) => {
    expect(isOver({ state, end: theDay('2026-06-10'), review: theDay('2026-06-01') }, theDay(on), { lapsePolicy: 'atEnd' })).toBe(over);
  });
});

describe('What stands among those in force', () => {
  test.each([
    ['active', '2026-06-01', true],
    ['active', '2026-06-10', true],
    ['active', '2026-06-11', false],
    ['suspended', '2026-06-10', true],
    ['approved', '2026-06-10', false],
    ['ended', '2026-06-10', false],
  ] as const)('%s and ending on 10 June, on %s: %s', (state, on, holds) => {
    expect(holdsOn({ state, end: theDay('2026-06-10'), review: theDay('2026-06-01') }, theDay(on), { lapsePolicy: 'atEnd' })).toBe(holds);
  });
});
