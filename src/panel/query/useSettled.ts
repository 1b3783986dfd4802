import { useLayoutEffect, useState } from 'react';

/** A run of selections: each follows the one before within this time, in milliseconds. */
const quick = 250;
const quiet = 80;

/** When the person last went to another message, by `performance.now()`. Outlives the screen of any one sender. */
export interface Pace {
  last: number;
}

/** Nobody has gone anywhere yet. */
export function aPace(): Pace {
  return { last: Number.NEGATIVE_INFINITY };
}

/**
 * Whether to ask about a key now. The first of a quick run is asked about at once; those after it only when the person
 * has rested on one, so that walking down a message list does not ask about every row.
 */
export function useSettled(key: string, pace: Pace): boolean {
  const [settled, setSettled] = useState<string>();
  // Before the browser paints: the question leaves first, and the answer is on its way meanwhile.
  useLayoutEffect(() => {
    const now = performance.now();
    const wait = now - pace.last < quick ? quiet : 0;
    pace.last = now;
    if (wait === 0) {
      setSettled(key);
      return undefined;
    }
    const timer = setTimeout(() => {
      setSettled(key);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [key, pace]);
  return settled === key;
}
