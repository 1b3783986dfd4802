import type { IncidentOutline } from '../../../src/domain/outline.ts';
import { incidentNumbers } from '../../../src/policy/reports/incidentNumbers.ts';
import { anIncidentOutline, many } from '../../builders/outlines.ts';
import { theDay, theMoment } from '../../builders/moments.ts';

const numbers = (accounts: readonly IncidentOutline[]) => incidentNumbers(accounts, theDay('2026-06-10'), 'Europe/London');
const now = (accounts: readonly IncidentOutline[]) => numbers(accounts).at(-1);
let last = 0;
const each = (count: number, parts: Partial<IncidentOutline> = {}) =>
  many(count, () => {
    last += 1;
    return anIncidentOutline({ reference: `INC-2026-${String(last).padStart(6, '0')}`, ...parts });
  });

describe('incidents by quarter', () => {
  it('stand in the quarter of the council’s day on which they happened', () => {
    const told = numbers(each(5, { occurredAt: theMoment('2026-03-31T23:30:00Z') })).map(({ quarter, logged }) => [quarter.first, logged]);
    expect(told).toHaveLength(9);
    expect(told.at(-1)).toEqual(['2026-04-01', 5]);
    expect(told.slice(0, -1).every(([, logged]) => logged === 0)).toBe(true);
  });

  it('are told by what became of them, duplicates left out', () => {
    const told = now([...each(9), ...each(5, { state: 'closed' }), ...each(6, { state: 'notUpheld' }), ...each(7, { state: 'returned' }), ...each(8, { state: 'submitted' }), ...each(20, { state: 'duplicate' })]);
    expect(told).toMatchObject({ logged: 35, outcomes: { accepted: 14, notUpheld: 6, returned: 7, submitted: 8 } });
  });

  it('hide a small number and the one that would give it away', () => {
    expect(now([...each(9), ...each(2, { state: 'notUpheld' }), ...each(7, { state: 'returned' })])).toMatchObject({
      logged: 18, outcomes: { accepted: 9, notUpheld: 'hidden', returned: 'hidden', submitted: 0 },
    });
  });

  it('count one that two colleagues logged once, in the service of the first', () => {
    const twice = each(5).flatMap((first) => [{ ...first, joined: true, service: 'Parking' }, first]);
    expect(now(twice)).toMatchObject({ logged: 5, byService: { kinds: [{ key: 'Housing repairs', count: 5 }], others: 0 } });
  });

  it('are told by behaviour as the totals of the policy are, those not upheld left out', () => {
    const told = now([...each(6, { behaviours: ['A-ABUSIVE', 'A-THREAT'] }), ...each(5), ...each(9, { state: 'notUpheld' })]);
    expect(told).toMatchObject({ byBehaviour: { kinds: [{ key: 'A-ABUSIVE', count: 11 }, { key: 'A-THREAT', count: 6 }], others: 0 } });
  });
});
