import { defaultSettings } from '../../../src/policy/pack/settings.ts';
import { arrangementNumbers, type NumberFacts } from '../../../src/policy/reports/arrangementNumbers.ts';
import { anArrangementOutline, anIncidentOutline, many } from '../../builders/outlines.ts';
import { theDay } from '../../builders/moments.ts';

const settings = defaultSettings('wales');
const numbers = (parts: Partial<NumberFacts>) =>
  arrangementNumbers({ today: theDay('2026-06-10'), settings, arrangements: [], customers: 1000, ...parts });
const each = (count: number, parts: Parameters<typeof anArrangementOutline>[0] = {}) =>
  many(count, (number) => anArrangementOutline({ customer: `C-${String(number)}`, ...parts }));
const earlier = { start: theDay('2025-03-01'), end: theDay('2025-08-31'), state: 'ended' } as const;

describe('the arrangements in force', () => {
  it('are counted with those suspended and those that begin later, as in their list, and without what is over, undecided or turned down', () => {
    const { inForce } = numbers({
      arrangements: [
        ...each(6), anArrangementOutline({ state: 'suspended' }), anArrangementOutline({ start: theDay('2026-07-01') }),
        anArrangementOutline({ end: theDay('2026-06-09') }), anArrangementOutline({ state: 'draft' }), anArrangementOutline({ state: 'archived' }),
      ],
    });
    expect(inForce).toBe(8);
  });

  it('are not told where there are fewer than five, nor what share they are', () => {
    expect(numbers({ arrangements: each(4) })).toMatchObject({ inForce: 'hidden', byService: 'hidden', byTerm: 'hidden' });
    expect(numbers({ arrangements: each(4) }).share).toBeUndefined();
    expect(numbers({})).toMatchObject({ inForce: 0, byService: { kinds: [], others: 0 } });
  });

  it('are a share of the customers, each counted once', () => {
    expect(numbers({ arrangements: each(12), customers: 800 }).share).toBe(1.5);
    expect(numbers({ arrangements: [...each(12), anArrangementOutline({ customer: 'C-1' })], customers: 800 }).share).toBe(1.5);
    expect(numbers({ arrangements: many(9, () => anArrangementOutline()), customers: 800 }).share).toBeUndefined();
  });

  it('are counted by service, term and ground', () => {
    const { byService, byTerm, byGround } = numbers({
      arrangements: [...each(6, { incidents: ['INC-2026-000001', 'INC-2026-000002'] }), ...each(5, { services: 'all', terms: ['TWO_OFFICERS'], incidents: ['on paper'] })],
      incidents: [anIncidentOutline(), anIncidentOutline({ reference: 'INC-2026-000002', behaviours: ['A-ABUSIVE', 'A-THREAT'] })],
    });
    expect(byService).toEqual({ kinds: [{ key: 'Housing repairs', count: 6 }, { key: 'all', count: 5 }], others: 0 });
    expect(byTerm).toEqual({ kinds: [{ key: 'WRITTEN_ONLY', count: 6 }, { key: 'TWO_OFFICERS', count: 5 }], others: 0 });
    expect(byGround).toEqual({ kinds: [{ key: 'A-ABUSIVE', count: 6 }, { key: 'A-THREAT', count: 6 }, { key: 'elsewhere', count: 5 }], others: 0 });
  });

  it('say nothing of grounds where incidents may not be read', () => {
    expect(numbers({ arrangements: each(6) })).not.toHaveProperty('byGround');
  });
});

describe('the arrangements by quarter', () => {
  const counts = (parts: Partial<NumberFacts>) => Object.fromEntries(numbers(parts).byQuarter.map(({ quarter, count }) => [quarter.last, count]));

  it('are those in force on the last day of each of eight quarters, and today', () => {
    expect(Object.keys(counts({}))).toEqual([
      '2024-06-30', '2024-09-30', '2024-12-31', '2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31', '2026-03-31', '2026-06-30',
    ]);
    const told = counts({ arrangements: [...each(5, { ...earlier, ended: { why: 'lapsed', on: earlier.end } }), ...each(7)] });
    expect(told).toMatchObject({ '2024-12-31': 0, '2025-03-31': 5, '2025-06-30': 5, '2025-09-30': 0, '2026-03-31': 7, '2026-06-30': 7 });
  });

  it.each([
    ['lifted on a quarter’s last day', { ended: { why: 'lifted', on: theDay('2025-06-30') } }, 0],
    ['lifted the day after', { ended: { why: 'lifted', on: theDay('2025-07-01') } }, 5],
    ['lapsed on a quarter’s last day', { ended: { why: 'lapsed', on: theDay('2025-06-30') }, end: theDay('2025-06-30') }, 5],
    ['archived since', { state: 'archived', ended: { why: 'quashed', on: theDay('2025-08-01') } }, 5],
    ['rejected and archived', { state: 'archived' }, 0],
  ] as const)('hold one that was %s accordingly', (_what, parts, count) => {
    expect(counts({ arrangements: each(5, { ...earlier, ...parts }) })['2025-06-30']).toBe(count);
  });
});

describe('P6e: growth', () => {
  const yearAgo = (count: number) => each(count, { start: theDay('2025-05-01'), end: theDay('2025-10-31'), state: 'ended', ended: { why: 'lapsed', on: theDay('2025-10-31') } });

  it.each([
    [12, 10, undefined],
    [13, 10, { before: 10, now: 13, perCent: 20 }],
    [10, 12, undefined],
    [9, 4, undefined],
    [9, 0, undefined],
  ])('from a year ago to %d today, where it was %d', (now, before, growth) => {
    expect(numbers({ arrangements: [...each(now), ...yearAgo(before)] }).growth).toEqual(growth);
  });

  it('is said from the figure the council set', () => {
    expect(numbers({ settings: { ...settings, growthPerCent: 30 }, arrangements: [...each(13), ...yearAgo(10)] }).growth).toBeUndefined();
  });
});

describe('what became of arrangements', () => {
  const ended = (why: 'lapsed' | 'lifted' | 'quashed', on: string) => ({ ...earlier, ended: { why, on: theDay(on) } });

  it('tells how they ended, each kind only where it is not too few', () => {
    const { endings } = numbers({
      arrangements: [...each(9, ended('lapsed', '2025-08-31')), ...each(6, ended('lifted', '2025-06-01')), ...each(2, ended('quashed', '2025-05-01')), ...each(8, ended('lapsed', '2024-03-31'))],
    });
    expect(endings).toEqual({ lapsed: 'hidden', lifted: 6, quashed: 'hidden' });
  });

  it('tells for how long they were in force, in the middle', () => {
    const lasting = (days: string[]) => days.map((on) => anArrangementOutline({ ...ended('lifted', on) }));
    expect(numbers({ arrangements: lasting(['2025-03-11', '2025-03-21', '2025-03-31', '2025-04-10', '2025-04-20']) }).medianDays).toBe(30);
    expect(numbers({ arrangements: lasting(['2025-03-11', '2025-03-21', '2025-03-31', '2025-04-10', '2025-04-12', '2025-04-20']) }).medianDays).toBe(35);
    expect(numbers({ arrangements: lasting(['2025-03-11', '2025-03-21', '2025-03-31', '2025-04-10']) }).medianDays).toBeUndefined();
  });

  it('tells how many started, and how reviews went: those on their day in time, those after it late, those not held overdue', () => {
    const reviewed = (on: string) => ({ reviews: [{ dueOn: theDay('2026-05-01'), completedOn: theDay(on) }] });
    const { started, reviews, overdue } = numbers({
      arrangements: [...each(6, reviewed('2026-05-01')), ...each(5, reviewed('2026-05-02')), ...each(7, { review: theDay('2026-06-09') }), ...each(5, { review: theDay('2026-06-10') })],
    });
    expect(reviews).toEqual({ onTime: 6, late: 5 });
    expect(overdue).toBe(7);
    expect(started).toBe(23);
  });
});
