import { leastTold } from '../pack/reports.ts';

/** A count as it may be told, or that it is not told. */
export type Told = number | 'hidden';

/** One count by itself. That there is nothing gives nobody away. */
export function told(count: number): Told {
  return count === 0 || count >= leastTold ? count : 'hidden';
}

export interface ToldParts {
  readonly total: Told;
  /** In the order they came. */
  readonly parts: readonly Told[];
}

/** Counts that add up to a total which is told beside them, at most four. What is hidden cannot be worked out from the rest. */
export function toldParts(counts: readonly number[]): ToldParts {
  const total = told(counts.reduce(plus, 0));
  const hidden = hiddenAmong(counts);
  return { total, parts: counts.map((count, index) => (total === 'hidden' || hidden.has(index) ? 'hidden' : count)) };
}

export interface KeyCount<Key extends string> {
  readonly key: Key;
  readonly count: number;
}

/** What is told of many counts, the largest first. */
export interface ToldKinds<Key extends string> {
  readonly kinds: readonly KeyCount<Key>[];
  /** Of all other kinds together, those that never occurred among them: nobody can tell which they are. */
  readonly others: number;
}

/**
 * Counts of many kinds, in an order that does not hang on the counts. Those that are hidden are told as one number. `hidden`:
 * there are too few of all kinds together.
 */
export function toldKinds<Key extends string>(counts: readonly KeyCount<Key>[]): ToldKinds<Key> | 'hidden' {
  const hidden = hiddenAmong(counts.map(({ count }) => count));
  const rest = counts.filter((_, index) => hidden.has(index)).map(({ count }) => count).reduce(plus, 0);
  if (told(rest) === 'hidden') return 'hidden';
  const kinds = counts.filter(({ count }, index) => count > 0 && !hidden.has(index));
  return { kinds: kinds.sort((one, other) => other.count - one.count), others: rest };
}

/** Over how many things each kind stands, by the kinds' own order. */
export function countKinds<Thing, Key extends string>(things: readonly Thing[], kindsOf: (thing: Thing) => readonly Key[]): readonly KeyCount<Key>[] {
  const counts = new Map<Key, number>();
  for (const thing of things) for (const key of new Set(kindsOf(thing))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((one, other) => (one.key < other.key ? -1 : 1));
}

/**
 * Which counts are hidden: those that are too small and, until they keep each other's secret, the ones that follow the first of
 * them. Which ones join never hangs on how large they are: whoever knows this rule would learn from that.
 */
function hiddenAmong(counts: readonly number[]): ReadonlySet<number> {
  const hidden = new Set(counts.flatMap((count, index) => (told(count) === 'hidden' ? [index] : [])));
  const [first] = hidden;
  if (first === undefined) return hidden;
  for (let step = 1; step < counts.length && !keepSecret(counts.filter((_, index) => hidden.has(index))); step += 1) {
    const next = (first + step) % counts.length;
    if (counts[next] !== 0) hidden.add(next);
  }
  return hidden;
}

/** Of these counts only the sum is known: whether that is enough, of more than one, and not each as large as a hidden one can be. */
function keepSecret(counts: readonly number[]): boolean {
  return counts.length > 1 && counts.reduce(plus, 0) >= leastTold && counts.some((count) => count !== leastTold - 1);
}

const plus = (one: number, other: number): number => one + other;
