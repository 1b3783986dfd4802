import { referenceOf, type Arrived, type Attempt, type Outgoing, type StillHere } from '../ports/outbox.ts';
import { failure, success, type Problem, type ProblemKind, type Result } from '../ports/problem.ts';
import { standing } from './addOnce.ts';
import type { Digest } from './digest.ts';
import { together, type Lists } from './lists.ts';
import { contactKey, sendContact } from './sendContact.ts';
import { incidentKeys, sendIncident, standingIncident, type StandingIncident } from './sendIncident.ts';

export interface Sending {
  readonly lists: Lists;
  readonly digest: Digest;
  readonly timeZone: string;
}

/** One thing on its way. */
export interface Traveller {
  readonly outgoing: Outgoing;
  /** Whether its list is asked for it before it is sent: it may be there. */
  readonly lookFirst: boolean;
  /** What is known of it before this journey. */
  readonly arrived: Arrived;
}

/** What goes for one thing goes for the next: they wait for the same network, the same wait, the same sign-in. */
const forAll: readonly ProblemKind[] = ['offline', 'noAnswer', 'throttled', 'signInNeeded', 'signInCancelled', 'signInUnavailable'];
export const stopsAll = ({ kind }: Problem): boolean => forAll.includes(kind);

/** Is told what leaves before it does, and answers what of it may. */
type Remember = (leaving: readonly Outgoing[]) => Promise<ReadonlySet<Outgoing>>;

/** What became of one thing. */
export interface Arrival {
  readonly outgoing: Outgoing;
  readonly outcome: Attempt['outcome'];
}

type Found = Result<StandingIncident | undefined>;
type Outcome = Arrival['outcome'];

/**
 * Sends things side by side: what they ask at the same time travels in one batch, so that twenty take no more trips than
 * one. Those that may have been sent before are looked for first, and nothing is sent while nobody answers that.
 */
export async function sendConvoy(
  sending: Sending,
  travellers: readonly Traveller[],
  remember: Remember,
): Promise<readonly Arrival[]> {
  const lists = travellers.length > 1 ? together(sending.lists) : sending.lists;
  // Worked out before anybody leaves, so that all of them leave in the same turn.
  const ready = await Promise.all(travellers.map(async (traveller) => ({ ...traveller, way: await wayOf(sending, traveller.outgoing) })));
  const looked = await Promise.all(ready.map(async (traveller) => ({ ...traveller, found: await lookFor(lists, traveller) })));
  const unanswered = looked.flatMap(({ found }) => (!found.ok && stopsAll(found.problem) ? [found.problem] : []))[0];
  if (unanswered) return travellers.map(({ outgoing, arrived }) => ({ outgoing, outcome: stays(unanswered, arrived) }));

  const missing = looked.flatMap(({ found, outgoing }) => (found.ok && !found.value ? [outgoing] : []));
  const leaving = missing.length > 0 ? await remember(missing) : new Set();
  const alone = looked.filter(({ found }) => found.ok).length === 1;
  const arrivals = await Promise.all(
    looked.map(async ({ outgoing, arrived, found, way }) => {
      if (!found.ok) return { outgoing, outcome: stays(found.problem, arrived) };
      if (!found.value && !leaving.has(outgoing)) return { outgoing, outcome: stays(failure('storageBlocked').problem, arrived) };
      return { outgoing, outcome: await way(lists, found.value, alone) };
    }),
  );
  return oneByOne(sending.lists, ready, arrivals, remember);
}

/**
 * What was not understood is looked for and tried once more on its own: something on the way may take no batches, or not
 * one of that size. Where that does not help either, it helps none of the others.
 */
async function oneByOne(
  lists: Lists,
  ready: readonly (Traveller & { readonly way: Way })[],
  arrivals: readonly Arrival[],
  remember: Remember,
): Promise<readonly Arrival[]> {
  const settled = new Map(arrivals.map((arrival) => [arrival.outgoing, arrival]));
  for (const traveller of ready) {
    const { outgoing, way } = traveller;
    const before = settled.get(outgoing);
    if (!before || !isNotUnderstood(before)) continue;
    const found = await lookFor(lists, { ...traveller, lookFirst: true });
    if (!found.ok) break;
    // It may never have left before: what was not understood can have been the question about it.
    if (!found.value && !(await remember([outgoing])).has(outgoing)) continue;
    const arrival = { outgoing, outcome: await way(lists, found.value, false) };
    settled.set(outgoing, arrival);
    if (isNotUnderstood(arrival)) break;
  }
  return [...settled.values()];
}

const isNotUnderstood = ({ outcome }: Arrival): boolean => outcome.kind === 'waiting' && outcome.problem.kind === 'malformed';

type Way = (lists: Lists, found: StandingIncident | undefined, alone: boolean) => Promise<Outcome>;

/** How one thing is sent, with its digests worked out. */
async function wayOf({ digest, timeZone }: Sending, outgoing: Outgoing): Promise<Way> {
  if (outgoing.kind === 'contact') {
    const key = await contactKey(digest, outgoing.contact);
    return (lists, found) => sendContact(lists, outgoing.contact, key, found);
  }
  const keys = await incidentKeys(digest, outgoing.incident);
  return (lists, found, alone) => sendIncident({ lists, timeZone, keys, found, alone }, outgoing.incident);
}

async function lookFor(lists: Lists, { outgoing, lookFirst }: Traveller): Promise<Found> {
  if (!lookFirst) return success(undefined);
  const reference = referenceOf(outgoing);
  if (outgoing.kind === 'incident') return standingIncident(lists, outgoing.incident);
  const found = await standing(lists, 'contacts', reference);
  return found.ok ? success(found.value && { ...found.value, recalled: false }) : found;
}

export function stays(problem: Problem, arrived: Arrived): StillHere {
  return { kind: 'waiting', problem, arrived };
}
