import type { MatchKey } from '../domain/customer.ts';
import type { Instant } from '../domain/day.ts';
import type { Cards } from '../ports/cards.ts';
import type { Clock } from '../ports/clock.ts';
import type { ContactLog } from '../ports/contactLog.ts';
import type { Incidents } from '../ports/incidents.ts';
import { success } from '../ports/problem.ts';
import type { IndexAnswer, ListIndex } from './deviceIndex.ts';
import { addressKeys, type Digest } from './digest.ts';

/** Milliseconds for which a sync may be relied on: the safety answer as long as any other; what colleagues or the person noted, a little longer. */
const reliedOn = { cards: 60_000, notes: 300_000 } as const;

export interface IndexParts {
  readonly index: ListIndex;
  readonly digest: Digest;
  readonly clock: Clock;
}

/**
 * Cards of which most senders have none. Whom the index clears is not asked about; where it is too old, what changed is read
 * first, in one request that costs half as much as the question. Without an index, and for whom it holds, the list is asked.
 */
export function indexedCards(cards: Cards, parts: IndexParts): Cards {
  return {
    ...cards,
    cardsFor: async (key, signal) => {
      const { cleared, unknown } = await look(key, reliedOn.cards, parts, signal);
      if (cleared !== undefined) return success({ cards: [], checkedAt: cleared, cleared: true });
      const answer = await cards.cardsFor(key, signal);
      if (unknown) void parts.index.sync();
      return answer;
    },
  };
}

/** The same for what colleagues wrote down. */
export function indexedContactLog(log: ContactLog, parts: IndexParts): ContactLog {
  return {
    ...log,
    entriesFor: async (address, signal) => {
      const { cleared, unknown } = await look(address, reliedOn.notes, parts, signal);
      if (cleared !== undefined) return success({ contacts: [], requested: [] });
      const answer = await log.entriesFor(address, signal);
      if (unknown) void parts.index.sync();
      return answer;
    },
  };
}

/** The same for what the person logged themselves. */
export function indexedIncidents(incidents: Incidents, parts: IndexParts): Incidents {
  return {
    ...incidents,
    ownAbout: async (address, signal) => {
      const { cleared, unknown } = await look(address, reliedOn.notes, parts, signal);
      if (cleared !== undefined) return success([]);
      const answer = await incidents.ownAbout(address, signal);
      if (unknown) void parts.index.sync();
      return answer;
    },
  };
}

/** Since when nothing is known to stand under a key, if it is so. */
async function look(key: MatchKey, age: number, { index, digest, clock }: IndexParts, signal?: AbortSignal): Promise<{ readonly cleared?: Instant; readonly unknown: boolean }> {
  const wanted = await addressKeys(digest, key);
  // While the key is being changed a row may stand under either digest.
  const says = async (): Promise<IndexAnswer> => {
    const answers = await Promise.all(wanted.map((one) => index.says(one)));
    return answers.find(({ kind }) => kind !== 'absent') ?? answers[0] ?? { kind: 'unknown' };
  };
  const first = await says();
  signal?.throwIfAborted();
  if (first.kind !== 'absent') return { unknown: first.kind === 'unknown' };
  if (isFresh(first.at, age, clock)) return { cleared: first.at, unknown: false };
  const synced = await index.sync();
  signal?.throwIfAborted();
  const again = synced.ok ? await says() : first;
  return again.kind === 'absent' && isFresh(again.at, age, clock) ? { cleared: again.at, unknown: false } : { unknown: false };
}

function isFresh(at: Instant, age: number, clock: Clock): boolean {
  const passed = Date.parse(clock.now()) - Date.parse(at);
  return passed >= 0 && passed < age;
}
