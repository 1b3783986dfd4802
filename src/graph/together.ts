import * as v from 'valibot';
import { failure, type Result } from '../ports/problem.ts';
import { resultOf, shaped } from './answers.ts';
import type { Call, Send } from './call.ts';
import { patience } from './steps.ts';

/** Graph takes no more in one batch. */
export const seats = 20;
/** Milliseconds a call waits for others of its turn: callers first work out digests, which takes one or two. */
const boardingTime = 10;

/** One caller on the way. */
interface Rider {
  readonly call: Call;
  readonly arrive: (result: Promise<Result<unknown>> | Result<unknown>) => void;
}

const batchAnswer = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(v.record(v.string(), v.string()), {}),
      body: v.optional(v.unknown()),
    }),
  ),
});
type Part = v.InferOutput<typeof batchAnswer>['responses'][number];

/**
 * Lets calls of the same turn travel in one `$batch`, carried out in any order. Each caller gets an answer of its own and
 * may give up alone. A part that is missing, or of a batch that is lost, is as doubtful as a lost answer.
 */
export function sendsTogether(send: Send): Send {
  let boarding: Rider[] = [];
  const depart = (): void => {
    const riders = boarding.filter(({ call }) => !call.signal?.aborted);
    boarding = [];
    for (let first = 0; first < riders.length; first += seats) void travel(send, riders.slice(first, first + seats));
  };
  return (call) =>
    new Promise((resolve, reject) => {
      call.signal?.throwIfAborted();
      call.signal?.addEventListener('abort', () => reject(call.signal?.reason as Error), { once: true });
      if (boarding.length === 0) setTimeout(depart, boardingTime);
      boarding.push({ call, arrive: (result) => void Promise.resolve(result).then(resolve, reject) });
    });
}

/**
 * Carries calls out one after the other in one `$batch`: none is begun unless the one before it succeeded, and those left
 * out are `unavailable` with a detail that begins with 424. At most twenty.
 */
export async function sendInOrder(send: Send, calls: readonly Call[]): Promise<readonly Result<unknown>[]> {
  const answer = await send(batchOf(calls, true));
  return Promise.all(calls.map(async (call, index) => answerTo(send, call, answer, index)));
}

async function travel(send: Send, riders: readonly Rider[]): Promise<void> {
  const [only, ...others] = riders;
  if (only && others.length === 0) return only.arrive(send(only.call));
  const answer = await together(send, riders);
  riders.forEach(({ call, arrive }, index) => arrive(answerTo(send, call, answer, index)));
}

/** One request for all. It is given up when the last of them gave up. */
async function together(send: Send, riders: readonly Rider[]): Promise<Result<unknown>> {
  const trip = new AbortController();
  const leave = (): void => {
    if (riders.every(({ call }) => call.signal?.aborted)) trip.abort();
  };
  for (const { call } of riders) call.signal?.addEventListener('abort', leave, { once: true });
  const calls = riders.map(({ call }) => call);
  try {
    return await send({ ...batchOf(calls, false), signal: trip.signal });
  } catch {
    return failure('noAnswer', 'everybody gave up');
  }
}

function batchOf(calls: readonly Call[], inOrder: boolean): Call {
  const requests = calls.map(({ path, method = 'GET', body, headers = {} }, index) => ({
    id: String(index + 1),
    method,
    url: path,
    ...(body === undefined ? { headers } : { headers: { 'Content-Type': 'application/json', ...headers }, body }),
    ...(inOrder && index > 0 ? { dependsOn: [String(index)] } : {}),
  }));
  return { method: 'POST', path: '/$batch', body: { requests } };
}

/** What a batch has for one of its calls. */
function answerTo(send: Send, call: Call, answer: Result<unknown>, index: number): Promise<Result<unknown>> | Result<unknown> {
  if (turnedDownWhole(answer) && isRead(call)) return send(call);
  const batch = shaped(batchAnswer, answer);
  if (!batch.ok) return batch;
  const part = batch.value.responses.find(({ id }) => id === String(index + 1));
  // Asked alone, it gets the fresh token that a turned down one needs.
  if (part?.status === 401) return send(call);
  if (!part) return failure('malformed', 'no part');
  const result = resultOf({ status: part.status, retryAfter: retryAfterOf(part), body: part.body });
  return isRead(call) ? repeatedAlone(send, call, result) : result;
}

/** A read that Graph asks to repeat soon is repeated like one that travels alone; nobody else of its batch waits for it. */
function repeatedAlone(send: Send, call: Call, result: Result<unknown>): Promise<Result<unknown>> | Result<unknown> {
  const wait = result.ok ? undefined : result.problem.retryAfterSeconds;
  if (wait === undefined || wait * 1000 > patience) return result;
  return new Promise((resolve) => setTimeout(resolve, wait * 1000)).then(() => send({ ...call, waited: wait * 1000 }));
}

/** It is too large, or something on the way takes no batches. Whoever writes has to look first whether that was the truth. */
function turnedDownWhole(answer: Result<unknown>): boolean {
  return !answer.ok && /^4(00|13)\b/.test(answer.problem.detail ?? '');
}

const isRead = ({ method = 'GET' }: Call): boolean => method === 'GET';

function retryAfterOf({ headers }: Part): string | null {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === 'retry-after');
  return name === undefined ? null : (headers[name] ?? null);
}
