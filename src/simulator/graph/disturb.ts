import type { FaultRule, World } from '../world/types.ts';
import { errorOfStatus, errorResponse } from './errors.ts';
import { createFaults } from './faults.ts';
import { areaOf, cutPath, spokenPath } from './path.ts';
import { link, type GraphRequest, type GraphResponse } from './wire.ts';

/** What becomes of a call: an answer, one whose text a fault garbled, or none: the connection breaks (`lost`) or stays open (`silent`). */
export type Outcome =
  /** `partsGarbled`: a batch in which a fault garbled some part. */
  | { readonly kind: 'answered'; readonly response: GraphResponse; readonly partsGarbled?: boolean }
  | { readonly kind: 'garbled'; readonly response: GraphResponse; readonly text: string }
  /** `omitted`: a batch has nothing at all for this part. */
  | { readonly kind: 'lost'; readonly omitted?: boolean }
  | { readonly kind: 'silent' };

export type Perform = () => Promise<GraphResponse> | GraphResponse;

/** Carries a call out as far as the world's faults let it. */
export type Disturb = (request: GraphRequest, perform: Perform) => Promise<Outcome>;

export function createDisturbance(world: World): Disturb {
  const faults = createFaults(world);
  return async (request, perform) => {
    const { latency, held, fault } = faults.disturbanceOf(request.method, spokenPath(world, request.url));
    const released = held ? world.faultsSetAnew() : undefined;
    if (latency > 0) await passed(latency);
    await released;
    return fault ? under(world, fault, request, perform) : { kind: 'answered', response: await perform() };
  };
}

async function under(world: World, fault: FaultRule, request: GraphRequest, perform: Perform): Promise<Outcome> {
  if (fault.lose === 'before') return { kind: 'lost' };
  if (fault.silent === 'before') return { kind: 'silent' };
  const instead = fault.status === undefined ? undefined : responseOfStatus(world, fault.status, request);
  const answerComes = fault.lose === undefined && fault.silent === undefined && !fault.omit;
  const right = instead === undefined || fault.carryOut || !answerComes ? await perform() : undefined;
  if (fault.silent) return { kind: 'silent' };
  if (!answerComes) return { kind: 'lost', omitted: fault.omit ?? false };
  const answer = instead ?? right ?? { status: 500 };
  const response = { ...answer, headers: { ...answer.headers, ...fault.headers } };
  const text = fault.cutShort ? halfOf(response) : fault.body;
  return text === undefined ? { kind: 'answered', response } : { kind: 'garbled', response, text };
}

function halfOf({ body, text }: GraphResponse): string {
  const whole = text?.content ?? (body === undefined ? '' : JSON.stringify(body));
  return whole.slice(0, Math.ceil(whole.length / 2));
}

function responseOfStatus(world: World, status: number, request: GraphRequest): GraphResponse {
  if (status < 400) return { status };
  const cut = cutPath(request.url);
  return errorResponse(errorOfStatus(status, areaOf(cut), link(request, cut.path, [])), world.now(), request.headers);
}

/** Milliseconds of real time. A server that stops does not wait for them. */
function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
