import fc from 'fast-check';
import type { Attempt } from '../../src/ports/outbox.ts';
import { memoryStore, type DeviceStore } from '../../src/records/deviceStore.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { aScenario } from '../simulator/aScenario.ts';
import { aDraft } from './aRegister.ts';
import { createLocks, openPane, type Locks, type MortalPane } from './mortalPane.ts';
import { startVirtualClock, type VirtualClock } from './virtualClock.ts';
import { virtualRegister, type VirtualRegister } from './virtualRegister.ts';

jest.setTimeout(900_000);
const runs = Number(process.env['ONCE_RUNS'] ?? 2000);
const seed = process.env['ONCE_SEED'] === undefined ? Date.now() & 0x7fffffff : Number(process.env['ONCE_SEED']);

type Fault = NonNullable<ScenarioInput['faults']>[number];

/** The panes: two of one person on one device, and one of a colleague. */
const people = ['gwen', 'gwen', 'tom'] as const;
type PaneIndex = 0 | 1 | 2;

type Move =
  | { readonly kind: 'submit'; readonly pane: PaneIndex; readonly message: number }
  /** The same incident once more: pressed twice, or from a form that stood open in the other pane. */
  | { readonly kind: 'resubmit'; readonly pane: PaneIndex; readonly which: number }
  | { readonly kind: 'send'; readonly pane: PaneIndex }
  | { readonly kind: 'sendBoth' }
  | { readonly kind: 'reopen'; readonly pane: PaneIndex }
  | { readonly kind: 'connection'; readonly connected: boolean };

interface Turn {
  readonly move: Move;
  readonly faults: readonly Fault[];
  /** The pane that moves dies after so many steps, the deed of the last done or not. */
  readonly death?: { readonly steps: number; readonly done: boolean };
}

const pane = fc.constantFrom<PaneIndex>(0, 0, 1, 2);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('submit' as const), pane, message: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('resubmit' as const), pane, which: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('send' as const), pane }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sendBoth' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), pane }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('connection' as const), connected: fc.boolean() }) },
);

const what: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { lose: 'before' }, { lose: 'after' }, { silent: 'before' }, { silent: 'after' }, { cutShort: true }, { omit: true }, { body: '{"id":7}' },
  { status: 401 }, { status: 403 }, { status: 404 }, { status: 409 }, { status: 412 }, { status: 413 }, { status: 429, headers: { 'Retry-After': '2' } },
  { status: 500 }, { status: 503 }, { status: 504 }, { status: 400, carryOut: true }, { status: 409, carryOut: true }, { status: 500, carryOut: true },
  { status: 504, carryOut: true },
);
const where: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { method: 'POST', path: 'lists/Incidents' }, { method: 'POST', path: 'lists/Claims' }, { method: 'PATCH', path: 'lists/Incidents' },
  { method: 'GET', path: 'lists/Incidents' }, { method: 'GET', path: 'lists/Claims' }, { method: 'POST', path: '\\$batch' },
);
const fault: fc.Arbitrary<Fault> = fc
  .tuple(where, what, fc.nat(2), fc.integer({ min: 1, max: 3 }))
  .map(([place, harm, skip, times]) => ({ ...place, ...harm, skip, times }));
const turn: fc.Arbitrary<Turn> = fc.record(
  { move, faults: fc.array(fault, { maxLength: 2 }), death: fc.record({ steps: fc.integer({ min: 1, max: 14 }), done: fc.boolean() }) },
  { requiredKeys: ['move', 'faults'] },
);

/** What became of an incident somebody logged. */
interface Logged {
  readonly reference: string;
  readonly message: number;
  /** The panel said that it is kept or sent; it did not die before. */
  told: boolean;
}

/** One council, its panes, and everything that was logged and said. */
class Sequence {
  readonly logged: Logged[] = [];
  readonly untrue: string[] = [];
  private readonly stores: Readonly<Record<string, DeviceStore>> = { gwen: memoryStore(), tom: memoryStore() };
  private readonly panes: MortalPane[];
  private connected = true;

  constructor(
    private readonly register: VirtualRegister,
    private readonly clock: VirtualClock,
    private readonly locks: Locks | undefined,
  ) {
    this.panes = people.map((_, index) => this.opened(index));
  }

  async take({ move: made, faults, death }: Turn): Promise<void> {
    this.register.world.setFaults(aScenario({ faults: [...faults] }).faults);
    if (made.kind === 'connection') this.connected = made.connected;
    else if (made.kind === 'sendBoth') await this.clock.until(Promise.all([this.send(0), this.send(1)]));
    else if (made.kind === 'reopen') this.reopen(made.pane);
    else {
      if (death) this.panes[made.pane]?.dieAfter(death.steps, death.done);
      await this.clock.until(this.moved(made));
      this.panes[made.pane]?.dieAfter(Number.POSITIVE_INFINITY, false);
      if (this.panes[made.pane]?.dead) this.reopen(made.pane);
    }
  }

  /** All trouble is over: every panel is opened anew and sends what waits until nothing does. */
  async end(): Promise<void> {
    this.register.world.setFaults([]);
    this.connected = true;
    people.forEach((_, index) => this.reopen(index));
    for (const index of [0, 1, 2, 0, 1, 2]) await this.clock.until(this.send(index));
    for (const one of this.panes) {
      const { items, unreadable } = await this.clock.until(one.outbox.waiting());
      if (items.length + unreadable.length > 0) this.untrue.push(`still waiting: ${JSON.stringify(items.map(({ last }) => last))}`);
    }
  }

  private opened(index: number): MortalPane {
    const staffId = people[index] ?? 'gwen';
    const store = this.stores[staffId] ?? memoryStore();
    return openPane({ register: this.register, staffId, store, connected: () => this.connected, locks: this.locks });
  }

  private reopen(index: number): void {
    this.panes[index]?.die();
    this.panes[index] = this.opened(index);
  }

  private moved(made: Extract<Move, { pane: PaneIndex }>): Promise<void> {
    if (made.kind === 'submit') {
      const fresh = { reference: `${people[made.pane]} ${this.logged.length}`, message: made.message, told: false };
      this.logged.push(fresh);
      return this.submit(made.pane, fresh);
    }
    if (made.kind === 'resubmit') {
      const mine = this.logged.filter(({ reference }) => reference.startsWith(people[made.pane]));
      const again = mine[made.which % Math.max(1, mine.length)];
      return again ? this.submit(made.pane, again) : Promise.resolve();
    }
    return this.send(made.pane);
  }

  private async submit(index: number, one: Logged): Promise<void> {
    const mortal = this.panes[index];
    if (!mortal) return;
    const draft = aDraft({ clientReference: one.reference, internetMessageId: `<${one.message}@example.org>` });
    const outcome = await mortal.survive(mortal.outbox.submitIncident(draft).then((said) => this.heard(one.reference, said)));
    if (outcome !== 'died') one.told = true;
  }

  private async send(index: number): Promise<void> {
    const mortal = this.panes[index];
    if (!mortal) return;
    await mortal.survive(mortal.outbox.sendWaiting().then((attempts) => attempts.forEach(({ clientReference, outcome }) => this.heard(clientReference, outcome))));
  }

  /** Compares what is said with what is so at that moment. */
  private heard(reference: string, outcome: Attempt['outcome']): void {
    const row = this.register.rows('incidents').find(({ ClientReference }) => ClientReference === reference);
    const so =
      outcome.kind === 'waiting'
        ? outcome.arrived === 'unknown' || (outcome.arrived === 'yes') === (row !== undefined)
        : (outcome.kind === 'logged' || outcome.kind === 'joined') && row?.['Title'] === outcome.reference && (row['Joined'] ?? false) === (outcome.kind === 'joined');
    if (!so) this.untrue.push(`${reference}: ${JSON.stringify(outcome)} but ${JSON.stringify(row && [row['Title'], row['Joined']])}`);
  }
}

/** What is not so in the lists in the end. */
function faultsIn({ logged, untrue }: Sequence, register: VirtualRegister, exact: boolean): readonly string[] {
  const rows = register.rows('incidents');
  const claims = register.rows('claims');
  const counts = logged.map(({ reference, told }) => ({ reference, told, count: rows.filter(({ ClientReference }) => ClientReference === reference).length }));
  const lost = counts.filter(({ count, told }) => told && count === 0).map(({ reference }) => `lost: ${reference}`);
  const twice = exact ? counts.filter(({ count }) => count > 1).map(({ reference, count }) => `${count} times: ${reference}`) : [];
  const titles = claims.map(({ Title }) => Title);
  const claimedTwice = titles.length > new Set(claims.map(({ Message }) => Message)).size ? [`more claims than messages: ${titles.join(', ')}`] : [];
  const unnumbered = exact ? rows.filter(({ Title }) => !/^INC-2026-\d{6}$/.test(String(Title))).map(({ ClientReference }) => `no number: ${String(ClientReference)}`) : [];
  return [...untrue, ...lost, ...twice, ...claimedTwice, ...unnumbered];
}

describe('whatever goes wrong, an incident stands once', () => {
  let clock: VirtualClock;
  beforeEach(() => {
    clock = startVirtualClock();
  });
  afterEach(() => {
    clock.stop();
    Reflect.deleteProperty(globalThis, 'navigator');
  });

  const play = async (turns: readonly Turn[], withLocks: boolean): Promise<void> => {
    const locks = withLocks ? createLocks() : undefined;
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: locks ? { locks: locks.manager } : {} });
    const register = await clock.until(virtualRegister(aScenario(), clock));
    const sequence = new Sequence(register, clock, locks);
    for (const each of turns) await sequence.take(each);
    await sequence.end();
    expect(faultsIn(sequence, register, withLocks)).toEqual([]);
  };

  it(`in ${runs} random sequences of faults, deaths and panes (seed ${seed})`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 7 }), (turns) => play(turns, true)), { seed, numRuns: runs, endOnFailure: true, ...(process.env['ONCE_PATH'] === undefined ? {} : { path: process.env['ONCE_PATH'] }) });
  });
});
