import { usePatience } from './usePatience.ts';

/** Milliseconds that everything else leaves the device to the safety answer alone. */
const leftAlone = 150;

/**
 * Whether what stands behind the safety answer may be asked for now: once that answer is there, or takes longer than it should. On a
 * slow device the questions would otherwise be put together, and the answers drawn, before it.
 */
export function useBehind(key: string, checking: boolean): boolean {
  return usePatience(key, checking, leftAlone);
}
