import { passes, type Problem, type Result } from '../ports/problem.ts';

/** How many things are done at the same time: enough to be quick, few enough that Microsoft 365 need not slow us down. */
const lanes = 4;
/** Tries of one thing that may succeed later. */
const most = 4;
/** Seconds to wait where nobody says how long. */
const pause = { throttled: 10, other: 2 } as const;
/** Things that failed one after the other, after which the rest is left: what is wrong is wrong for all of them. */
const enough = 3;

export interface Worked<Item, Value> {
  readonly item: Item;
  /** Absent: it was not begun, because somebody stopped or too much had failed. */
  readonly result?: Result<Value>;
}

export interface LaneOptions {
  /** What was begun is finished; nothing more is begun. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

/**
 * Does the same with each of many things, some at the same time, in their order. Told to wait, everything waits as long as it
 * was told. What may succeed later is tried again.
 */
export async function inLanes<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result<Value>>,
  { signal, onProgress }: LaneOptions = {},
): Promise<readonly Worked<Item, Value>[]> {
  const results = new Map<number, Result<Value>>();
  let next = 0;
  let failures = 0;
  let openAt = Date.now();
  const patiently = async (item: Item): Promise<Result<Value>> => {
    for (let attempt = 1; ; attempt += 1) {
      await until(() => openAt, signal);
      const result = await work(item);
      if (result.ok || !passes(result.problem) || attempt === most || signal?.aborted === true) return result;
      openAt = Math.max(openAt, Date.now() + secondsToWait(result.problem) * 1000);
    }
  };
  const lane = async (): Promise<void> => {
    while (next < items.length && failures < enough && signal?.aborted !== true) {
      const index = next;
      next += 1;
      const result = await patiently(items[index] as Item);
      results.set(index, result);
      failures = result.ok && failures < enough ? 0 : failures + 1;
      onProgress?.(results.size);
    }
  };
  // What nobody expects ends all of it: no other lane begins anything more.
  const guarded = (): Promise<void> =>
    lane().catch((error: unknown) => {
      failures = enough;
      throw error;
    });
  await Promise.all(Array.from({ length: lanes }, guarded));
  return items.map((item, index) => {
    const result = results.get(index);
    return { item, ...(result === undefined ? {} : { result }) };
  });
}

function secondsToWait({ kind, retryAfterSeconds }: Problem): number {
  return retryAfterSeconds ?? (kind === 'throttled' ? pause.throttled : pause.other);
}

/** Until a moment that may move away meanwhile, or somebody stops. */
async function until(moment: () => number, signal: AbortSignal | undefined): Promise<void> {
  for (let left = moment() - Date.now(); left > 0 && signal?.aborted !== true; left = moment() - Date.now()) {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, left);
      signal?.addEventListener('abort', done);
    });
  }
}
