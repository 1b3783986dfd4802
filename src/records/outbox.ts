import type { Clock } from '../ports/clock.ts';
import { referenceOf, type Attempt, type Outbox, type Outgoing, type StillHere, type Waiting, type WaitingItem } from '../ports/outbox.ts';
import { failure } from '../ports/problem.ts';
import type { DeviceStore } from './deviceStore.ts';
import { unfinishedName } from './drafts.ts';
import { createKeptOutgoing, kindOf, type KeptThings } from './keptOutgoing.ts';
import type { Kept } from './outgoingShape.ts';
import { tried } from './patience.ts';
import { sendContact } from './sendContact.ts';
import { sendIncident, type Sending } from './sendIncident.ts';
import { createTurns } from './turns.ts';

export interface OutboxParts extends Sending {
  readonly clock: Clock;
  /** The device's store for this account. */
  readonly store: DeviceStore;
  /** Equal in all panes of one account: they take turns. */
  readonly account: string;
}

/** What goes for one thing goes for the next: they wait for the same network, the same wait, the same sign-in. */
const stopsAll = ['offline', 'throttled', 'signInNeeded', 'signInCancelled', 'signInUnavailable'];

/** What was logged on its way: kept first, sent one at a time, dropped from the device when it is in its list. */
export function createOutbox(parts: OutboxParts): Outbox {
  const kept = createKeptOutgoing(parts.store);
  const inTurn = createTurns(`fair-contact outbox ${parts.account}`);
  const last = new Map<string, Pick<StillHere, 'problem' | 'arrived'>>();
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());

  const settled = async <Outcome extends Attempt['outcome']>(outgoing: Outgoing, outcome: Outcome): Promise<Outcome> => {
    if (outcome.kind === 'waiting') last.set(referenceOf(outgoing), { problem: outcome.problem, arrived: outcome.arrived });
    else {
      last.delete(referenceOf(outgoing));
      await kept.drop(outgoing);
    }
    changed();
    return outcome;
  };
  const send = async (outgoing: Outgoing) =>
    outgoing.kind === 'incident' ? settled(outgoing, await sendIncident(parts, outgoing.incident)) : settled(outgoing, await sendContact(parts, outgoing.contact));

  /** Keeps, sends, and says where neither worked. */
  const submit = async <Outcome extends Attempt['outcome']>(outgoing: Outgoing, sent: () => Promise<Outcome>): Promise<Outcome | StillHere> => {
    const durable = await kept.keep(outgoing, parts.clock.now());
    // It is no longer unfinished: after a crash it must not be offered beside what waits.
    if (durable) await tried(parts.store.remove(unfinishedName(`${outgoing.kind} ${referenceOf(outgoing)}`)), undefined);
    changed();
    const outcome = await inTurn(async () => settled(outgoing, await sent()));
    if (durable || outcome.kind !== 'waiting') return outcome;
    return { kind: 'waiting', problem: failure('storageBlocked', outcome.problem.kind).problem, arrived: outcome.arrived };
  };

  return {
    submitIncident: (incident) => submit({ kind: 'incident', incident }, () => sendIncident(parts, incident)),
    submitContact: (contact) => submit({ kind: 'contact', contact }, () => sendContact(parts, contact)),
    waiting: async () => waitingOf(await kept.all(), last),
    sendWaiting: () =>
      inTurn(async () => {
        const attempts: Attempt[] = [];
        for (const { outgoing } of waitingOf(await kept.all(), last).items) {
          const outcome = await send(outgoing);
          attempts.push({ clientReference: referenceOf(outgoing), outcome });
          if (outcome.kind === 'waiting' && stopsAll.includes(outcome.problem.kind)) break;
        }
        return attempts;
      }),
    remove: (which) =>
      inTurn(async () => {
        const names = which === 'all' ? await kept.names() : (await kept.all()).unreadable;
        const gone = names !== undefined && (await kept.dropNamed(names));
        changed();
        return gone;
      }),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function waitingOf({ onDevice, onPage, unreadable, known }: KeptThings, last: ReadonlyMap<string, Pick<StillHere, 'problem' | 'arrived'>>): Waiting {
  const durable = new Set(onDevice.map(({ outgoing }) => referenceOf(outgoing)));
  const once = [...onDevice, ...onPage.filter(({ outgoing }) => !durable.has(referenceOf(outgoing)))];
  const itemOf = ({ outgoing }: Kept): WaitingItem => {
    const reference = referenceOf(outgoing);
    const why = last.get(reference);
    return { outgoing, durable: durable.has(reference), ...(why ? { last: why } : {}) };
  };
  return { items: once.sort((one, other) => (one.keptAt < other.keptAt ? -1 : 1)).map(itemOf), unreadable: unreadable.map(kindOf), known };
}
