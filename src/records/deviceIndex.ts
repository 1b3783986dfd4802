import * as v from 'valibot';
import type { Instant } from '../domain/day.ts';
import { readItemChanges, type ItemChanges } from '../graph/itemChanges.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeviceIndex } from '../ports/deviceIndex.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { placeOf } from './columns.ts';
import type { DeviceStore } from './deviceStore.ts';
import type { Digest } from './digest.ts';
import type { Lists } from './lists.ts';
import { tried } from './patience.ts';
import { sealedStore } from './sealedStore.ts';
import { aMoment } from './shapes.ts';

/** What the index says of a digest. `unknown`: it has never been read whole, or nothing may be relied on. */
export type IndexAnswer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'held' }
  /**
   * Nothing stood under it at that time; without one, what was known may be out of date. `ofColleagues`: the person is shown rows that
   * others wrote, so that more come without their doing.
   */
  | { readonly kind: 'absent'; readonly at: Instant | undefined; readonly ofColleagues: boolean };

/**
 * The digests under which a list holds anything, kept sealed on this device, so that most senders need no question at all. It can
 * only ever clear somebody: what it holds is asked for.
 */
export interface ListIndex {
  says(digest: string): Promise<IndexAnswer>;
  /** Reads what changed; the first time, everything. Those who ask meanwhile share the one reading. */
  sync(): Promise<Result<void>>;
  /** Whatever was read, or begun to be read, up to now is not relied on: this device has written something since. */
  expire(): void;
  /** Whether the device holds any of it. */
  kept(): Promise<boolean>;
  /** Removes it from the device. False where the device does not let go of it. */
  forget(): Promise<boolean>;
}

export interface ListIndexParts {
  readonly lists: Lists;
  readonly store: DeviceStore;
  readonly digest: Digest;
  readonly clock: Clock;
  /** Entra's id of the signed-in person, once it is known. */
  readonly me: () => string | undefined;
}

/** Lists whose rows stand under digests of addresses. */
export type IndexedList = 'cards' | 'contacts' | 'incidents' | 'privateIncidents';

/** Milliseconds that a slow device may keep the safety answer waiting. */
const deviceWait = 150;
/** A list so long that this many pages do not hold it is better asked each time. */
const mostPages = 20;
/** Letters of a digest that are kept: two addresses that share them are asked about, and none is wrongly cleared. */
const letters = 16;

const shape = v.object({
  /** Tells digests of one key from those of another. */
  stamp: v.string(),
  next: v.string(),
  at: aMoment,
  ofColleagues: v.boolean(),
  rows: v.array(v.tuple([v.string(), v.string()])),
});

interface Known {
  readonly next: string;
  readonly at: Instant;
  /** Row id → beginning of its digest. */
  readonly rows: ReadonlyMap<string, string>;
  readonly held: ReadonlySet<string>;
  readonly ofColleagues: boolean;
}

/** The index of one list that has a `Key`. */
export function createListIndex(list: IndexedList, { lists, store, digest, clock, me }: ListIndexParts): ListIndex {
  const device = sealedStore(store);
  const name = `index ${list}`;
  const stamp = async (): Promise<string> => (await digest(name)).slice(0, letters);
  let known: Known | undefined;
  let loading: Promise<void> | undefined;
  let syncing: Promise<Result<void>> | undefined;
  /** It holds more than is worth reading: not tried again, each time in vain, as long as the panel is open. */
  let tooLong = false;
  /** Syncs that began no later than this are out of date. */
  let expiredAt: Instant | undefined;

  const load = (): Promise<void> =>
    (loading ??= tried(
      device.read(name).then(async (sealed) => {
        const parsed = v.safeParse(shape, sealed.kind === 'text' ? JSON.parse(sealed.text) : undefined);
        if (parsed.success && parsed.output.stamp === (await stamp())) known = knownOf({ ...parsed.output, rows: new Map(parsed.output.rows) });
      }),
      undefined,
    ));
  const read = async (): Promise<Result<void>> => {
    if (tooLong) return failure('notSupported', 'a list longer than is worth reading');
    await load();
    const place = placeOf(lists.site, list);
    if (!place.ok) return place;
    const at = clock.now();
    let before = known;
    let changes = await readItemChanges(lists.graph, place.value, ['Key'], { since: before?.next, mostPages });
    if (!changes.ok && changes.problem.kind === 'missing' && before !== undefined) {
      before = undefined;
      changes = await readItemChanges(lists.graph, place.value, ['Key'], { mostPages });
    }
    if (!changes.ok) {
      tooLong = changes.problem.kind === 'notSupported';
      return changes;
    }
    const rows = applied(before?.rows ?? new Map(), changes.value);
    if (rows === undefined) return failure('malformed', 'a digest that is no text');
    const ofColleagues = before?.ofColleagues === true || changes.value.changed.some(({ author }) => author !== me());
    known = knownOf({ next: changes.value.next, at, rows, ofColleagues });
    const text = JSON.stringify({ stamp: await stamp(), next: known.next, at, ofColleagues, rows: [...rows] } satisfies v.InferInput<typeof shape>);
    await tried(device.write(name, text), undefined);
    return success(undefined);
  };

  return {
    says: async (wanted) => {
      await Promise.race([load(), new Promise((resolve) => setTimeout(resolve, deviceWait))]);
      if (known === undefined) return { kind: 'unknown' };
      if (known.held.has(wanted.slice(0, letters))) return { kind: 'held' };
      return { kind: 'absent', at: expiredAt === undefined || known.at > expiredAt ? known.at : undefined, ofColleagues: known.ofColleagues };
    },
    sync: () => (syncing ??= read().finally(() => (syncing = undefined))),
    expire: () => {
      expiredAt = clock.now();
    },
    kept: () => tried(device.read(name).then(({ kind }) => kind !== 'none'), false),
    forget: async () => {
      known = undefined;
      return tried(device.remove(name).then(() => true), false);
    },
  };
}

function knownOf(read: Omit<Known, 'held'>): Known {
  return { ...read, held: new Set(read.rows.values()) };
}

/** The rows after some changes; undefined where one cannot be read, and nothing may be said. */
function applied(rows: ReadonlyMap<string, string>, { changed, removed }: ItemChanges): ReadonlyMap<string, string> | undefined {
  const after = new Map(rows);
  for (const { id, fields } of changed) {
    const key = fields['Key'] ?? '';
    if (typeof key !== 'string') return undefined;
    // An incident without an address stands under none.
    if (key === '') after.delete(id);
    else after.set(id, key.slice(0, letters));
  }
  for (const id of removed) after.delete(id);
  return after;
}

/** Two lists that are asked together: what one of them cannot clear, nobody clears. */
export function bothIndexes(one: ListIndex, other: ListIndex): ListIndex {
  return {
    says: async (digest) => {
      const [first, second] = await Promise.all([one.says(digest), other.says(digest)]);
      if (first.kind !== 'absent' || second.kind !== 'absent') return first.kind === 'absent' ? second : first;
      const at = first.at === undefined || (second.at !== undefined && first.at < second.at) ? first.at : second.at;
      return { kind: 'absent', at, ofColleagues: first.ofColleagues || second.ofColleagues };
    },
    sync: async () => {
      const [first, second] = await Promise.all([one.sync(), other.sync()]);
      return first.ok ? second : first;
    },
    expire: () => {
      one.expire();
      other.expire();
    },
    kept: async () => (await Promise.all([one.kept(), other.kept()])).some(Boolean),
    forget: async () => (await Promise.all([one.forget(), other.forget()])).every(Boolean),
  };
}

/** All that is kept on the device about who is in the register, as a person may look at it and be rid of it. */
export function deviceIndexOf(...indexes: readonly ListIndex[]): DeviceIndex {
  return {
    expire: () => {
      for (const index of indexes) index.expire();
    },
    kept: async () => (await Promise.all(indexes.map((index) => index.kept()))).some(Boolean),
    forget: async () => (await Promise.all(indexes.map((index) => index.forget()))).every(Boolean),
  };
}
