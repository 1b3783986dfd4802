import type { IncidentDraft } from '../domain/incident.ts';
import type { Clock } from '../ports/clock.ts';
import type { LogOutcome, Outbox } from '../ports/incidents.ts';
import { failure } from '../ports/problem.ts';
import type { DeviceStore } from './deviceStore.ts';
import { createKeptDrafts } from './keptDrafts.ts';
import { sendIncident, type Sending } from './sendIncident.ts';
import { createTurns } from './turns.ts';

export interface OutboxParts extends Sending {
  readonly clock: Clock;
  /** The device's store for this account. */
  readonly store: DeviceStore;
  /** Equal in all panes of one account: they take turns. */
  readonly account: string;
}

/** Incidents on their way: kept first, sent one at a time, dropped from the device when they are in the list. */
export function createOutbox(parts: OutboxParts): Outbox {
  const kept = createKeptDrafts(parts.store);
  const inTurn = createTurns(`fair-contact outbox ${parts.account}`);
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());

  const send = async (draft: IncidentDraft): Promise<LogOutcome> => {
    const outcome = await sendIncident(parts, draft);
    if (outcome.kind !== 'waiting') {
      await kept.drop(draft.clientReference);
      changed();
    }
    return outcome;
  };

  return {
    submit: async (draft) => {
      const durable = await kept.keep(draft, parts.clock.now());
      changed();
      const outcome = await inTurn(() => send(draft));
      if (durable || outcome.kind !== 'waiting') return outcome;
      return { kind: 'waiting', problem: failure('storageBlocked', outcome.problem.kind).problem };
    },
    waiting: () => kept.all(),
    sendWaiting: () =>
      inTurn(async () => {
        const outcomes: LogOutcome[] = [];
        for (const draft of await kept.all()) outcomes.push(await send(draft));
        return outcomes;
      }),
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
