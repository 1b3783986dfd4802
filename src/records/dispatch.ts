import { referenceOf, type Arrived, type Outgoing, type StillHere, type Waiting, type WaitingItem } from '../ports/outbox.ts';
import { failure, type Problem, type ProblemKind } from '../ports/problem.ts';
import { sendConvoy, stays, type Arrival, type Sending, type Traveller } from './convoy.ts';
import { kindOf, type KeptOutgoing, type KeptThings, type Touches } from './keptOutgoing.ts';
import type { Kept } from './outgoingShape.ts';

export interface DispatchParts extends Sending {
  readonly kept: KeptOutgoing;
  /** False where the device knows that it has no network: then nothing is tried. */
  readonly connected: () => boolean;
}

/** Something to send, and whether it outlives the page. */
export interface Parcel {
  readonly outgoing: Outgoing;
  readonly durable: boolean;
}

/** Sends what is kept and remembers what became of it. Whoever calls it has the turn. */
export interface Dispatch {
  send(parcels: readonly Parcel[]): Promise<readonly Arrival[]>;
  /** What waits, as far as this page knows. */
  waiting(): Promise<Waiting>;
}

/** Why something is still here, as of the last try from this page; `mark`: whose try was the last one then. */
type Last = Pick<StillHere, 'problem' | 'arrived'> & { readonly mark: string | undefined };

/** Nobody can say whether what was sent got anywhere. */
const unanswered: readonly ProblemKind[] = ['offline', 'noAnswer'];

/** Nothing is on its way yet. What this page learns of each thing is forgotten with it; what left the device is not. */
export function createDispatch(parts: DispatchParts): Dispatch {
  const { kept, connected } = parts;
  const last = new Map<string, Last>();
  /** Whose try this page knows to be the last, for each thing. */
  const marks = new Map<string, string | undefined>();
  /** Whether the last thing sent got no answer: then one question goes ahead, and the rest stays untouched until it comes back. */
  let unsure = false;

  const settled = async ({ outgoing, outcome }: Arrival): Promise<void> => {
    if (outcome.kind === 'waiting') last.set(referenceOf(outgoing), { problem: outcome.problem, arrived: outcome.arrived, mark: marks.get(referenceOf(outgoing)) });
    else {
      last.delete(referenceOf(outgoing));
      marks.delete(referenceOf(outgoing));
      await kept.drop(outgoing);
    }
  };

  const arrivedOf = (reference: string, touched: Touches | undefined): Arrived => {
    const known = last.get(reference);
    // What this page learned holds as long as no other pane has tried since.
    if (known && (known.arrived === 'yes' || touched === undefined || touched.get(reference) === known.mark)) return known.arrived;
    return mayHaveLeft(reference, touched) ? 'unknown' : 'no';
  };
  const waiting = async (): Promise<Waiting> => {
    const [things, touched] = await Promise.all([kept.all(), kept.touched()]);
    return waitingOf(things, (reference) => ({ problem: last.get(reference)?.problem, arrived: arrivedOf(reference, touched) }));
  };

  const travellersOf = async (parcels: readonly Parcel[]): Promise<readonly Traveller[]> => {
    const touched = await kept.touched();
    const travellers = parcels.map(({ outgoing }): Traveller => {
      const reference = referenceOf(outgoing);
      marks.set(reference, touched?.get(reference));
      return { outgoing, lookFirst: mayHaveLeft(reference, touched), arrived: arrivedOf(reference, touched) };
    });
    const asksAlready = !unsure || travellers.some(({ lookFirst }) => lookFirst);
    return asksAlready ? travellers : travellers.map((traveller, index) => ({ ...traveller, lookFirst: index === 0 }));
  };

  const send = async (parcels: readonly Parcel[]): Promise<readonly Arrival[]> => {
    const travellers = await travellersOf(parcels);
    const remember = async (leaving: readonly Outgoing[]): Promise<ReadonlySet<Outgoing>> => {
      const mark = crypto.randomUUID();
      const remembered = await kept.touch(leaving.map(referenceOf), mark);
      for (const outgoing of leaving) marks.set(referenceOf(outgoing), mark);
      // What only the page has is gone after a crash: then nobody can send it twice.
      return new Set(remembered ? leaving : parcels.flatMap(({ outgoing, durable }) => (durable ? [] : [outgoing])));
    };
    const tries = connected();
    const arrivals = tries ? await sendConvoy(parts, travellers, remember) : travellers.map(stayHere);
    if (tries) unsure = arrivals.some(({ outcome }) => outcome.kind === 'waiting' && unanswered.includes(outcome.problem.kind));
    await Promise.all(arrivals.map(settled));
    return arrivals;
  };

  return { send, waiting };
}

/** Nothing is tried where the device knows that it has no network. */
function stayHere({ outgoing, arrived }: Traveller): Arrival {
  return { outgoing, outcome: stays(failure('offline').problem, arrived) };
}

/** Where the device does not say what it sent, anything may have been. */
function mayHaveLeft(reference: string, touched: Touches | undefined): boolean {
  return touched?.has(reference) ?? true;
}

function waitingOf(
  { onDevice, onPage, unreadable, known }: KeptThings,
  knownOf: (reference: string) => { readonly problem: Problem | undefined; readonly arrived: Arrived },
): Waiting {
  const durable = new Set(onDevice.map(({ outgoing }) => referenceOf(outgoing)));
  const once = [...onDevice, ...onPage.filter(({ outgoing }) => !durable.has(referenceOf(outgoing)))];
  const itemOf = ({ outgoing }: Kept): WaitingItem => {
    const reference = referenceOf(outgoing);
    const { problem, arrived } = knownOf(reference);
    return { outgoing, durable: durable.has(reference), arrived, ...(problem ? { last: problem } : {}) };
  };
  return { items: once.sort((one, other) => (one.keptAt < other.keptAt ? -1 : 1)).map(itemOf), unreadable: unreadable.map(kindOf), known };
}
