import type { Problem, ProblemKind } from '../ports/problem.ts';

/** Answers that Graph gives before it writes anything. */
const beforehand: readonly ProblemKind[] = ['refused', 'throttled', 'signInNeeded', 'signInCancelled', 'signInUnavailable'];

/** Whether what was to be written may have been written all the same. Then only reading back tells. */
export function mayHaveArrived({ kind }: Problem): boolean {
  return !beforehand.includes(kind);
}
