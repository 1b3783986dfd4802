import { serialTrips, type GraphCall } from './calls.ts';
import { readFileSync } from 'node:fs';
import { budgetShares, readingsAnHour, wholeShare } from './budget.ts';
import { atMost, median, percentile } from './measure.ts';
import { isOfSelected, isTrue, senders } from '../browser/manySelections.ts';

/** A call from one millisecond to another. */
const call = (startedAt: number, endedAt: number): GraphCall => ({ method: 'GET', path: '/', startedAt, answeredAt: endedAt, endedAt, bytes: 0, units: 0 });

describe('The median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('A percentile', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => 20 - index);

  it.each([
    [0.95, 19],
    [0.5, 10],
    [1, 20],
    [0, 1],
  ])('of 1 to 20 at %d is %d', (share, expected) => {
    expect(percentile(twenty, share)).toBe(expected);
  });
});

describe('Round trips one after the other', () => {
  it.each([
    ['none', [], 0],
    ['one', [call(0, 100)], 1],
    ['two at once', [call(0, 100), call(5, 120)], 1],
    ['two, one after the other', [call(0, 100), call(100, 200)], 2],
    ['three, of which the last waits for the longer of two', [call(0, 100), call(0, 300), call(300, 400)], 2],
    ['a row of three beside a long one', [call(0, 100), call(100, 200), call(210, 300), call(0, 500)], 3],
    ['in whatever order they were noted', [call(200, 300), call(0, 100), call(100, 200)], 3],
  ])('%s', (_what, calls, expected) => {
    expect(serialTrips(calls)).toBe(expected);
  });
});

describe('A picture', () => {
  const [first = { id: '', address: '' }, second = first] = senders;
  const draw = (address: string, at: number, status = 'checking', about: readonly string[] = []) => ({ address, at, status, about });
  const steps = [first, second].map(({ id }) => ({ id, pause: 100 }));
  const moments = [1000, 1100];

  it.each([
    ['of the message that is open', draw(first.address, 1050), true],
    ['of the one before, a moment after it was left', draw(first.address, 1150), true],
    ['of the one before, long after it was left', draw(first.address, 1250), false],
    ['of a message that is opened only later', draw(second.address, 1050), false],
    ['of nobody', draw('', 1250), true],
  ])('%s', (_what, picture, right) => {
    expect(isOfSelected(picture, steps, moments, 100)).toBe(right);
  });

  it.each([
    ['that says what is so', draw('sender.02@example.org', 0, 'inForce', ['02']), true],
    ['that does not know', draw('sender.02@example.org', 0, 'couldNotCheck'), true],
    ['that clears somebody with an arrangement', draw('sender.02@example.org', 0, 'none'), false],
    ['with the arrangement of somebody else', draw('sender.02@example.org', 0, 'inForce', ['04']), false],
  ])('%s', (_what, picture, right) => {
    expect(isTrue(picture)).toBe(right);
  });
});

describe('The model of the budget', () => {
  const costs = { sync: 1, registered: 4, clearedAMinute: 0, registeredAMinute: 0 };

  it('reads something old again only when it is asked for', () => {
    expect(readingsAnHour(40, 0)).toBeCloseTo(40);
    expect(readingsAnHour(40, 90_000)).toBeCloseTo(20);
    expect(readingsAnHour(40, 3_600_000)).toBeCloseTo(40 / 41);
  });

  it('takes for those in the register what two messages an hour of 2,000 people cost', () => {
    expect(budgetShares(costs).registered).toBeCloseTo((2000 * 2 * 4) / 60 / 2400);
  });

  it('counts a message that lies open only for what the next one opened is not spared', () => {
    expect(budgetShares(costs).leftOpen).toBe(0);
    const { safety, leftOpen } = budgetShares({ ...costs, clearedAMinute: 1, registeredAMinute: 1 });
    expect(safety + leftOpen).toBeCloseTo((2000 * 60) / 60 / 2400);
  });

  it('costs what the documentation says of each setting', () => {
    const measured = { sync: 1, registered: 6, clearedAMinute: 1, registeredAMinute: 2 };
    const rows = [...readFileSync('docs/bench.md', 'utf8').matchAll(/^\| (\d+) \| (.*) \|$/gm)].map(([, seconds, shares = '']) => [Number(seconds), shares.split(' | ')] as const);
    expect(rows.map(([seconds]) => seconds)).toEqual([60, 120, 300, 600]);
    for (const [seconds, shares] of rows) {
      const modelled = budgetShares(measured, seconds);
      const { registered, safety, notes, leftOpen } = modelled;
      expect(shares).toEqual([registered, safety, notes, leftOpen, wholeShare(modelled)].map((share) => share.toFixed(2)));
    }
  });
});

it('a measure is rounded to thousandths', () => {
  expect(atMost('id', 1.23456, 'ratio', 2)).toEqual({ id: 'id', value: 1.235, unit: 'ratio', target: 2, op: '<=' });
});
