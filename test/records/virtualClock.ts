/**
 * Time that passes as fast as there is nothing to do: where neither the network nor the keys of the device are at work,
 * the next timer is due.
 */
export interface VirtualClock {
  milliseconds(): number;
  pass(milliseconds: number): void;
  /** No timer is due before this work is done. */
  busy<T>(work: Promise<T>): Promise<T>;
  /** Lets time pass until the work is done. */
  until<T>(work: Promise<T>): Promise<T>;
  stop(): void;
}

const ciphers = ['encrypt', 'decrypt', 'sign', 'verify', 'importKey', 'generateKey', 'digest'] as const;

/** Turns without a timer or work under way, after which a test is told that it waits for nothing. */
const hopeless = 2_000_000;

/** Takes over the timers of the whole process until it is stopped. */
export function startVirtualClock(): VirtualClock {
  const turn = setImmediate;
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'performance', 'Date'] });
  let working = 0;
  let passed = 0;
  const busy = async <T>(work: Promise<T>): Promise<T> => {
    working += 1;
    return work.finally(() => (working -= 1));
  };
  const { subtle } = crypto;
  const real = ciphers.map((name) => [name, subtle[name]] as const);
  for (const [name, cipher] of real) {
    Object.defineProperty(subtle, name, { configurable: true, value: (...given: unknown[]) => busy((cipher as (...of: unknown[]) => Promise<unknown>).apply(subtle, given)) });
  }
  const until = async <T>(work: Promise<T>): Promise<T> => {
    let done = false;
    const settled = work.finally(() => (done = true));
    settled.catch(() => undefined);
    let idle = 0;
    while (!done) {
      await new Promise((resolve) => turn(resolve));
      idle = working > 0 ? 0 : idle + 1;
      if (idle < 3 || done) continue;
      if (jest.getTimerCount() === 0) {
        if (idle > hopeless) throw new Error('nothing will ever happen');
        continue;
      }
      passed += 10;
      jest.advanceTimersToNextTimer();
    }
    return settled;
  };
  return {
    milliseconds: () => passed,
    pass: (milliseconds) => (passed += milliseconds),
    busy,
    until,
    stop: () => {
      for (const [name] of real) Reflect.deleteProperty(subtle, name);
      jest.useRealTimers();
    },
  };
}
