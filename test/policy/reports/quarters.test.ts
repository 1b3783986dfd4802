import { quarterOf, quartersTo } from '../../../src/policy/reports/quarters.ts';
import { theDay } from '../../builders/moments.ts';

describe('a quarter', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2028-02-29', '2028-01-01', '2028-03-31'],
    ['2026-06-30', '2026-04-01', '2026-06-30'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
  ])('of %s goes from %s to %s', (on, first, last) => {
    expect(quarterOf(theDay(on))).toEqual({ first, last });
  });

  it('follows the one before: eight that have ended, and the one under way', () => {
    const quarters = quartersTo(theDay('2026-11-10'));
    expect(quarters.map(({ first }) => first)).toEqual([
      '2024-10-01', '2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01',
    ]);
  });
});
