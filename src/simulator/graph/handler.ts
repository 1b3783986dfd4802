import type { Person, UnitCount, World } from '../world/types.ts';
import type { Bearer, Tokens } from '../entra/tokens.ts';
import { answerBatch } from './batch.ts';
import { createDisturbance, type Disturb, type Outcome } from './disturb.ts';
import { errorResponse, GraphError, throttled, unauthenticated } from './errors.ts';
import { createMailboxSlots, type MailboxSlots } from './mailboxSlots.ts';
import { areaOf, cutPath, type CutPath } from './path.ts';
import { mailboxNamed } from './permissions.ts';
import { queryOptions } from './query.ts';
import { findRoute } from './routes.ts';
import { unitsOf } from './units.ts';
import type { GraphRequest, GraphResponse } from './wire.ts';

/** Graph without HTTP: answers one call. */
export type HandleGraph = (request: GraphRequest) => Promise<Outcome>;

interface Service {
  readonly world: World;
  readonly disturb: Disturb;
  readonly slots: MailboxSlots;
  readonly units: UnitCount;
}

/** Whose token a call carries, and what it allows. */
interface Caller {
  readonly person: Person;
  readonly scopes: readonly string[];
}

/** The pretend Graph of one world. */
export function createHandler(world: World, tokens: Tokens): HandleGraph {
  const service: Service = { world, disturb: createDisturbance(world), slots: createMailboxSlots(), units: world.units };
  return async (request) => {
    const caller = await callerOf(world, tokens, request);
    if (caller instanceof GraphError) return service.disturb(request, () => errorResponse(caller, world.now(), request.headers));
    const batch = request.method === 'POST' && cutPath(request.url).segments[0] === '$batch';
    return batch ? carryBatch(service, request, caller) : carryCall(service, request, caller);
  };
}

async function callerOf(world: World, tokens: Tokens, request: GraphRequest): Promise<Caller | GraphError> {
  const token = /^Bearer (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  if (token === undefined) return unauthenticated('Access token is empty.');
  const verdict = await tokens.verify(token);
  return verdict.ok ? staffCaller(world, verdict.bearer) : unauthenticated(verdict.message);
}

function staffCaller(world: World, { oid, scopes }: Bearer): Caller | GraphError {
  const person = world.people.find((one) => one.oid === oid);
  return person ? { person, scopes } : unauthenticated('Access token validation failure. Unknown user.');
}

/** A call to a mailbox holds one of its places while it lasts. */
async function carryCall(service: Service, request: GraphRequest, caller: Caller): Promise<Outcome> {
  const { world, disturb, slots, units } = service;
  const cut = cutPath(request.url);
  const cost = unitsOf(request.method, cut);
  const spent = units.spend(cost);
  const perform = (): GraphResponse => {
    const response = spent ? errorResponse(throttled('sharePoint', undefined, spent.retryAfterSeconds), world.now(), request.headers) : answered(world, request, cut, caller);
    return cost === 0 ? response : { ...response, headers: { ...response.headers, 'x-ms-resource-unit': String(cost), ...units.headers() } };
  };
  const mailbox = mailboxOf(world, cut, caller.person);
  if (mailbox === undefined) return disturb(request, perform);
  const leave = slots.enter(mailbox);
  if (!leave) {
    const full = throttled('exchange', 'Application is over its MailboxConcurrency limit.');
    return { kind: 'answered', response: errorResponse(full, world.now(), request.headers) };
  }
  try {
    return await disturb(request, perform);
  } finally {
    leave();
  }
}

function mailboxOf(world: World, cut: CutPath, person: Person): string | undefined {
  if (areaOf(cut) !== 'exchange') return undefined;
  const who = cut.segments[0]?.toLowerCase() === 'me' ? 'me' : (cut.segments[1] ?? '');
  return mailboxNamed(world, person, who)?.address;
}

function answered(world: World, request: GraphRequest, cut: CutPath, { person, scopes }: Caller): GraphResponse {
  try {
    const { handler, params } = findRoute(request.method, cut.segments);
    const { headers, body, origin } = request;
    return handler({ world, person, scopes, params, options: queryOptions(cut.query), path: cut.path, headers, body, origin });
  } catch (error) {
    return refused(world, request, error);
  }
}

/** A refusal as an answer; anything else thrown is a mistake of the simulator. */
function refused(world: World, request: GraphRequest, error: unknown): GraphResponse {
  if (error instanceof GraphError) return errorResponse(error, world.now(), request.headers);
  throw error;
}

/** The parts of a batch meet faults each on its own; one that is garbled leaves the others whole. */
async function carryBatch(service: Service, request: GraphRequest, caller: Caller): Promise<Outcome> {
  const { world, disturb } = service;
  let partsGarbled = false;
  let silent = false;
  const carry = async (part: GraphRequest): Promise<GraphResponse | undefined> => {
    const outcome = await carryCall(service, part, caller);
    partsGarbled ||= outcome.kind === 'garbled';
    silent ||= outcome.kind === 'silent';
    return outcome.kind === 'lost' && outcome.omitted ? undefined : partResponse(world, part, outcome);
  };
  const outcome = await disturb(request, async () => {
    try {
      return await answerBatch(request, carry, (error) => refused(world, request, error));
    } catch (error) {
      return refused(world, request, error);
    }
  });
  if (silent) return { kind: 'silent' };
  return outcome.kind === 'answered' ? { ...outcome, partsGarbled } : outcome;
}

/** Inside a batch an answer that never came is a gateway's 504. */
function partResponse(world: World, part: GraphRequest, outcome: Outcome): GraphResponse {
  switch (outcome.kind) {
    case 'answered':
      return outcome.response;
    case 'garbled':
      return { ...outcome.response, body: parsedOrText(outcome.text) };
    case 'lost':
    case 'silent':
      return refused(world, part, new GraphError(504, 'GatewayTimeout', 'The server did not answer in time.'));
  }
}

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
