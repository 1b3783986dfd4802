import { passes } from '../../ports/problem.ts';
import type { WaitingItem } from '../../ports/outbox.ts';

/** Seconds before each further try. */
const pauses = [5, 15, 30, 60, 120, 300] as const;

/**
 * Milliseconds until what waits is tried again; undefined where waiting does not help. `tries`: how many in a row have
 * left something waiting. Nothing is asked sooner than the service allowed.
 */
export function nextTry(items: readonly Pick<WaitingItem, 'last'>[], tries: number): number | undefined {
  const worthwhile = items.filter(({ last }) => last === undefined || passes(last));
  if (worthwhile.length === 0) return undefined;
  const asked = worthwhile.map(({ last }) => last?.retryAfterSeconds ?? 0);
  return Math.max(pauses[Math.min(tries, pauses.length - 1)] ?? 0, ...asked) * 1000;
}
