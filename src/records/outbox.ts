import type { Clock } from '../ports/clock.ts';
import { referenceOf, type Attempt, type ContactOutcome, type LogOutcome, type Outbox, type Outgoing } from '../ports/outbox.ts';
import { failure } from '../ports/problem.ts';
import { stopsAll, type Arrival, type Sending } from './convoy.ts';
import type { DeviceStore } from './deviceStore.ts';
import { createDispatch, type Parcel } from './dispatch.ts';
import { createKeptOutgoing } from './keptOutgoing.ts';
import { createTurns } from './turns.ts';

export interface OutboxParts extends Sending {
  readonly clock: Clock;
  /** The device's store for this account. */
  readonly store: DeviceStore;
  /** Equal in all panes of one account: they take turns. */
  readonly account: string;
  /** False where the device knows that it has no network: then nothing is tried. Default: it never knows. */
  readonly connected?: () => boolean;
}

/** Things sent side by side: one part of a batch for each. */
const convoySize = 20;

/**
 * What was logged on its way: kept first, sent side by side, dropped from the device when it is in its list. What may have
 * been sent before, from any pane or before a crash, is looked for before it is sent again.
 */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store, account, connected = () => true, ...sending } = parts;
  const kept = createKeptOutgoing(store);
  const dispatch = createDispatch({ ...sending, kept, connected });
  const inTurn = createTurns(`fair-contact outbox ${account}`);
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const send = async (parcels: readonly Parcel[]): Promise<readonly Arrival[]> => {
    const arrivals = await dispatch.send(parcels);
    changed();
    return arrivals;
  };

  /** Keeps, sends, and says where neither worked. */
  const submit = async (outgoing: Outgoing): Promise<Attempt['outcome']> => {
    const durable = await kept.keep(outgoing, parts.clock.now());
    changed();
    const [arrival] = await inTurn(() => send([{ outgoing, durable }]));
    if (!arrival) throw new Error('something was sent and nothing came of it');
    const { outcome } = arrival;
    if (durable || outcome.kind !== 'waiting') return outcome;
    return { kind: 'waiting', problem: failure('storageBlocked', outcome.problem.kind).problem, arrived: outcome.arrived };
  };

  return {
    submitIncident: async (incident) => asLogged(await submit({ kind: 'incident', incident })),
    submitContact: async (contact) => asSaved(await submit({ kind: 'contact', contact })),
    waiting: dispatch.waiting,
    sendWaiting: () =>
      inTurn(async () => {
        const attempts: Attempt[] = [];
        const { items } = await dispatch.waiting();
        for (let first = 0; first < items.length; first += convoySize) {
          const arrivals = await send(items.slice(first, first + convoySize));
          attempts.push(...arrivals.map(({ outgoing, outcome }) => ({ clientReference: referenceOf(outgoing), outcome })));
          if (arrivals.some(({ outcome }) => outcome.kind === 'waiting' && stopsAll(outcome.problem))) break;
        }
        return attempts;
      }),
    remove: (which) =>
      inTurn(async () => {
        const names = which === 'all' ? await kept.names() : (await kept.all()).unreadable;
        const gone = names !== undefined && (await kept.dropNamed(names));
        const forgotten = which === 'unreadable' || (await kept.forgetTouched());
        changed();
        return gone && forgotten;
      }),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function asLogged(outcome: Attempt['outcome']): LogOutcome {
  if (outcome.kind === 'saved') throw new Error('an incident was saved as a contact');
  return outcome;
}

function asSaved(outcome: Attempt['outcome']): ContactOutcome {
  if (outcome.kind !== 'saved' && outcome.kind !== 'waiting') throw new Error('a contact was logged as an incident');
  return outcome;
}
