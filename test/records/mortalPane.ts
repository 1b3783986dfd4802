import type { Outbox } from '../../src/ports/outbox.ts';
import type { DeviceStore } from '../../src/records/deviceStore.ts';
import { createOutbox, type OutboxParts } from '../../src/records/outbox.ts';
import type { VirtualRegister } from './virtualRegister.ts';

/** A panel that can die at any step: a step is one word with the device or with the network. */
export interface MortalPane {
  readonly outbox: Outbox;
  /** Steps left to live; the deed of the last one is done or not. */
  dieAfter(steps: number, done: boolean): void;
  die(): void;
  readonly dead: boolean;
  /** What comes of some work, or that the panel died over it. */
  survive<T>(work: Promise<T>): Promise<T | 'died'>;
}

export interface PaneParts {
  readonly register: VirtualRegister;
  readonly staffId: string;
  readonly store: DeviceStore;
  readonly connected: () => boolean;
  /** Absent in a browser without Web Locks: then each pane has turns of its own. */
  readonly locks: Locks | undefined;
}

/** A device each word with which is a step. */
export function storeInSteps(store: DeviceStore, step: <T>(deed: () => Promise<T>) => Promise<T>): DeviceStore {
  return {
    get: (key) => step(() => store.get(key)),
    set: (key, value) => step(() => store.set(key, value)),
    setInPlaceOf: (gone, key, value) => step(() => store.setInPlaceOf(gone, key, value)),
    setOnce: (key, value) => step(() => store.setOnce(key, value)),
    remove: (key) => step(() => store.remove(key)),
    keys: () => step(() => store.keys()),
  };
}

export function openPane({ register, staffId, store, connected, locks }: PaneParts): MortalPane {
  let left = Number.POSITIVE_INFINITY;
  let lastIsDone = false;
  let dead = false;
  let onDeath: (value: 'died') => void = () => undefined;
  const death = new Promise<'died'>((resolve) => (onDeath = resolve));
  const never = new Promise<never>(() => undefined);
  const die = (): void => {
    dead = true;
    onDeath('died');
  };
  const step = async <T>(deed: () => Promise<T>): Promise<T> => {
    if (dead) return never;
    left -= 1;
    if (left > 0) {
      const answer = await deed();
      return dead ? never : answer;
    }
    if (lastIsDone) await deed().catch(() => undefined);
    die();
    return never;
  };
  const survive = <T>(work: Promise<T>): Promise<T | 'died'> => Promise.race([work, death]);
  const account = locks ? locks.accountOf(staffId, survive) : staffId;
  const parts: OutboxParts = { ...register.sendingOf(staffId, step), store: storeInSteps(store, step), clock: register.clock, account, connected };
  return {
    outbox: createOutbox(parts),
    dieAfter: (steps, done) => ([left, lastIsDone] = [steps, done]),
    die,
    get dead() {
      return dead;
    },
    survive,
  };
}

/** The Web Locks of a browser, which Node lacks: one holder of a name at a time, across panes. A lock goes with the pane that held it. */
export interface Locks {
  readonly manager: LockManager;
  /** An account under which a pane takes turns with all others of the same person. */
  accountOf(staffId: string, survive: MortalPane['survive']): string;
}

export function createLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  const panes = new Map<string, MortalPane['survive']>();
  const request = (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const [lock = '', pane = ''] = name.split('|');
    const survive = panes.get(pane);
    // A dead panel of an earlier test, whose patience with its device has run out just now.
    if (!survive) return new Promise(() => undefined);
    const mine = (last.get(lock) ?? Promise.resolve()).then(() => survive(work()));
    last.set(lock, mine.catch(() => undefined));
    return mine;
  };
  return {
    manager: { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager,
    accountOf: (staffId, survive) => {
      const pane = crypto.randomUUID();
      panes.set(pane, survive);
      return `${staffId}|${pane}`;
    },
  };
}
