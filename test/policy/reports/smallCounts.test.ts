import { countKinds, told, toldKinds, toldParts } from '../../../src/policy/reports/smallCounts.ts';

/** Every way to have this many counts that make at most `most` together. */
function ways(length: number, most: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return Array.from({ length: most + 1 }, (_, count) => ways(length - 1, most - count).map((rest) => [count, ...rest])).flat();
}

/** Small counts that somebody who knows the rule can work out from what is told of all the ways to have them. */
function workedOut(all: readonly (readonly number[])[], tell: (counts: readonly number[]) => unknown): readonly string[] {
  const alike = new Map<string, (readonly number[])[]>();
  for (const counts of all) {
    const said = JSON.stringify(tell(counts));
    alike.set(said, [...(alike.get(said) ?? []), counts]);
  }
  return [...alike].flatMap(([said, group]) =>
    (group[0] ?? []).flatMap((_, index) => {
      const values = new Set(group.map((counts) => counts[index] ?? 0));
      const [only = 0] = values;
      return values.size === 1 && only > 0 && only < 5 ? [`${said}: number ${String(index)} is ${String(only)}`] : [];
    }),
  );
}

describe('a count by itself', () => {
  it.each([[0, 0], [1, 'hidden'], [4, 'hidden'], [5, 5], [120, 120]])('%d is told as %s', (count, said) => {
    expect(told(count)).toBe(said);
  });
});

describe('counts beside their total', () => {
  it.each([
    ['are told where none is small', [5, 0, 12], { total: 17, parts: [5, 0, 12] }],
    ['hide a small one with the one after it, so that the total gives neither away', [9, 3, 40], { total: 52, parts: [9, 'hidden', 'hidden'] }],
    ['hide the first with a small one at the end', [9, 40, 3], { total: 52, parts: ['hidden', 40, 'hidden'] }],
    ['hide two small ones that are enough together', [3, 40, 2], { total: 45, parts: ['hidden', 40, 'hidden'] }],
    ['hide a third where two small ones are not enough', [1, 40, 1], { total: 42, parts: ['hidden', 'hidden', 'hidden'] }],
    ['hide everything where the total is small itself', [1, 0, 2], { total: 'hidden', parts: ['hidden', 'hidden', 'hidden'] }],
    ['say that there is nothing', [0, 0], { total: 0, parts: [0, 0] }],
  ])('%s', (_what, counts, said) => {
    expect(toldParts(counts)).toEqual(said);
  });

  it.each([[1, 30], [2, 30], [3, 30], [4, 24]])('never give a small one away: %d counts', (length, most) => {
    expect(workedOut(ways(length, most), toldParts)).toEqual([]);
  });

  it('would give it away if only the small one was hidden', () => {
    const careless = (counts: readonly number[]) => ({ total: counts.reduce((so, count) => so + count, 0), parts: counts.map(told) });
    expect(workedOut(ways(3, 20), careless)).not.toEqual([]);
  });
});

describe('counts of many kinds', () => {
  const kinds = (counts: readonly number[]) => toldKinds(counts.map((count, index) => ({ key: `k${String(index)}`, count })));

  it('are told largest first, small ones as one number', () => {
    expect(kinds([7, 3, 20, 2, 0])).toEqual({ kinds: [{ key: 'k2', count: 20 }, { key: 'k0', count: 7 }], others: 5 });
  });

  it('take the one that follows into the others where those are too few', () => {
    expect(kinds([7, 3, 20])).toEqual({ kinds: [{ key: 'k0', count: 7 }], others: 23 });
  });

  it('are hidden where there are too few in all, and told where there are none', () => {
    expect(kinds([1, 3])).toBe('hidden');
    expect(kinds([])).toEqual({ kinds: [], others: 0 });
  });

  it.each([[1, 30], [2, 30], [3, 30], [4, 26], [5, 22]])('never give a small one away: %d kinds', (length, most) => {
    expect(workedOut(ways(length, most), kinds)).toEqual([]);
  });

  it('count a thing once for each of its kinds, in the kinds’ own order', () => {
    expect(countKinds([['b', 'a', 'b'], ['b']], (things) => things)).toEqual([{ key: 'a', count: 1 }, { key: 'b', count: 2 }]);
  });
});
