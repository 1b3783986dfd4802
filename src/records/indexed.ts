import type { MatchKey } from '../domain/customer.ts';
import type { Instant } from '../domain/day.ts';
import { askedAgainBefore, type Cards } from '../ports/cards.ts';
import type { Clock } from '../ports/clock.ts';
import type { ContactLog } from '../ports/contactLog.ts';
import type { Incidents } from '../ports/incidents.ts';
import { success, type Result } from '../ports/problem.ts';
import type { IndexAnswer, ListIndex } from './deviceIndex.ts';
import { addressKeys, type Digest } from './digest.ts';

/**
 * Milliseconds for which a sync may be relied on about what is no safety: each costs every person on the staff a unit of a budget they
 * share. What this device writes makes its own sync out of date at once (`expire`).
 */
export const contactsReliedOnMs = 5 * 60_000;
/** Of their own: nobody but the person adds to those. Whoever may read those of colleagues relies on them as on contacts. */
export const incidentsReliedOnMs = 60 * 60_000;

export interface IndexParts {
  readonly index: ListIndex;
  readonly digest: Digest;
  readonly clock: Clock;
}

/**
 * Cards of which most senders have none. `reliedOnMs`: milliseconds for which an answer may be relied on; a sync is brought up to date
 * a little earlier, so that whoever asks before an answer runs out is given a newer one.
 */
export function indexedCards(cards: Cards, parts: IndexParts, reliedOnMs: number): Cards {
  const none = (checkedAt: Instant) => ({ cards: [], checkedAt, cleared: true });
  return { ...cards, cardsFor: (key, signal) => unlessCleared(parts, key, () => reliedOnMs - askedAgainBefore, none, () => cards.cardsFor(key, signal), signal) };
}

/** What colleagues wrote down. */
export function indexedContactLog(log: ContactLog, parts: IndexParts): ContactLog {
  const none = (readAt: Instant) => ({ contacts: [], requested: [], complete: true, readAt });
  return { ...log, entriesFor: (key, signal) => unlessCleared(parts, key, () => contactsReliedOnMs, none, () => log.entriesFor(key, signal), signal) };
}

/** What was logged, as far as the person may read it. */
export function indexedIncidents(incidents: Incidents, parts: IndexParts): Incidents {
  const none = (readAt: Instant) => ({ own: [], others: [], complete: true, readAt });
  const age = ({ ofColleagues }: Absent): number => (ofColleagues ? contactsReliedOnMs : incidentsReliedOnMs);
  return { ...incidents, about: (address, signal) => unlessCleared(parts, address, age, none, () => incidents.about(address, signal), signal) };
}

type Absent = Extract<IndexAnswer, { kind: 'absent' }>;

/**
 * Whom the index clears is not asked about; where it is too old, what changed is read first, in one request that costs half as much
 * as the question. Without an index, and for whom it holds, the list is asked.
 */
async function unlessCleared<T>(
  { index, digest, clock }: IndexParts,
  key: MatchKey,
  age: (absent: Absent) => number,
  none: (at: Instant) => T,
  ask: () => Promise<Result<T>>,
  signal: AbortSignal | undefined,
): Promise<Result<T>> {
  const wanted = await addressKeys(digest, key);
  // While the key is being changed a row may stand under either digest.
  const says = async (): Promise<IndexAnswer> => {
    const answers = await Promise.all(wanted.map((one) => index.says(one)));
    signal?.throwIfAborted();
    return answers.find(({ kind }) => kind !== 'absent') ?? answers[0] ?? { kind: 'unknown' };
  };
  /** When nothing stood there, where that may still be relied on. */
  const clearedAt = (said: IndexAnswer): Instant | undefined => {
    if (said.kind !== 'absent' || said.at === undefined) return undefined;
    const passed = Date.parse(clock.now()) - Date.parse(said.at);
    return passed >= 0 && passed < age(said) ? said.at : undefined;
  };
  const first = await says();
  const said = first.kind === 'absent' && clearedAt(first) === undefined && (await index.sync()).ok ? await says() : first;
  signal?.throwIfAborted();
  const at = clearedAt(said);
  if (at !== undefined) return success(none(at));
  const answer = await ask();
  if (first.kind === 'unknown') void index.sync();
  return answer;
}
