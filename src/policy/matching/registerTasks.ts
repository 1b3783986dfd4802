import type { MatchKey } from '../../domain/customer.ts';
import type { MatchEntry } from './match.ts';

/** Something about an address that a register owner settles. Never shown to front-line staff. */
export interface RegisterTask {
  /** `confirmMatch`: say whether it is theirs. `settleAddress`: it is confirmed for somebody and shared, or confirmed for several. */
  readonly kind: 'confirmMatch' | 'settleAddress';
  readonly key: MatchKey;
  /** Keys of the customers, sorted, each once. */
  readonly customers: readonly string[];
}

/** What the cards or identifiers of an address leave to settle. The same entries in any order leave the same. */
export function registerTasks(key: MatchKey, entries: readonly MatchEntry[]): readonly RegisterTask[] {
  return [...tasksOf(key, entries)];
}

function* tasksOf(key: MatchKey, entries: readonly MatchEntry[]): Generator<RegisterTask> {
  const customersAs = (confidence: MatchEntry['confidence']) =>
    [...new Set(entries.filter((entry) => entry.confidence === confidence).map(({ customer }) => customer))].sort();
  const confirmed = customersAs('confirmed');
  const shared = customersAs('shared');
  const open = customersAs('suggested').filter((customer) => !confirmed.includes(customer) && !shared.includes(customer));
  if (open.length > 0) yield { kind: 'confirmMatch', key, customers: open };
  if (confirmed.length > 1 || (confirmed.length > 0 && shared.length > 0)) {
    yield { kind: 'settleAddress', key, customers: [...new Set([...confirmed, ...shared])].sort() };
  }
}
