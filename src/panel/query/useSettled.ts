import { useEffect, useRef, useState } from 'react';

/** A run of selections: each follows the one before within this time, in milliseconds. */
const quick = 250;
const quiet = 80;

/**
 * Whether to ask about a key now. The first of a quick run is asked about at once; those after it only when the person
 * has rested on one, so that walking down a message list does not ask about every row.
 */
export function useSettled(key: string): boolean {
  const last = useRef(Number.NEGATIVE_INFINITY);
  const [settled, setSettled] = useState<string>();
  useEffect(() => {
    const now = performance.now();
    const wait = now - last.current < quick ? quiet : 0;
    last.current = now;
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
  }, [key]);
  return settled === key;
}
