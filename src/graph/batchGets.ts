import * as v from 'valibot';
import { failure, type Result } from '../ports/problem.ts';
import { resultOf, shaped } from './answers.ts';
import type { Call, Send } from './call.ts';

/** Graph takes no more in one batch. */
const seats = 20;
/** Milliseconds a GET waits for others of its turn: callers first work out digests, which takes one or two. */
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

/** Lets GETs of the same turn travel in one `$batch`. Each caller gets an answer of its own and may give up alone. */
export function batchGets(send: Send): Send {
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

async function travel(send: Send, riders: readonly Rider[]): Promise<void> {
  const [only, ...others] = riders;
  if (only && others.length === 0) return only.arrive(send(only.call));
  const answer = shaped(batchAnswer, await together(send, riders));
  riders.forEach(({ call, arrive }, index) => {
    if (!answer.ok) return arrive(answer);
    const part = answer.value.responses.find(({ id }) => id === String(index + 1));
    // Asked alone, it gets the fresh token that a turned down one needs.
    if (part?.status === 401) return arrive(send(call));
    return arrive(part ? resultOf({ status: part.status, retryAfter: retryAfterOf(part), body: part.body }) : failure('malformed', 'no part'));
  });
}

/** One request for all. It is given up when the last of them gave up. */
async function together(send: Send, riders: readonly Rider[]): Promise<Result<unknown>> {
  const trip = new AbortController();
  const leave = (): void => {
    if (riders.every(({ call }) => call.signal?.aborted)) trip.abort();
  };
  for (const { call } of riders) call.signal?.addEventListener('abort', leave, { once: true });
  const requests = riders.map(({ call }, index) => ({
    id: String(index + 1),
    method: 'GET',
    url: call.path,
    ...(call.headers ? { headers: call.headers } : {}),
  }));
  try {
    return await send({ method: 'POST', path: '/$batch', body: { requests }, signal: trip.signal });
  } catch {
    return failure('noAnswer', 'everybody gave up');
  }
}

function retryAfterOf({ headers }: Part): string | null {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === 'retry-after');
  return name === undefined ? null : (headers[name] ?? null);
}
