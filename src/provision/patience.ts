import type { Result } from '../ports/problem.ts';

/** Lets a number of seconds pass. */
export type Wait = (seconds: number) => Promise<void>;

/** How often a throttled call is made again, and the longest that Microsoft may ask us to wait for it, in seconds. */
const most = { times: 5, seconds: 120 };
const unasked = 5;

/** Makes a call again where it was throttled: such a call was not carried out, so that a write is safe too. */
export async function patiently<T>(call: () => Promise<Result<T>>, wait: Wait): Promise<Result<T>> {
  for (let time = 1; ; time += 1) {
    const answer = await call();
    if (answer.ok || answer.problem.kind !== 'throttled' || time > most.times) return answer;
    const seconds = answer.problem.retryAfterSeconds ?? unasked;
    if (seconds > most.seconds) return answer;
    await wait(seconds);
  }
}
