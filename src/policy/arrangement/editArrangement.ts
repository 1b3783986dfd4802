import type { Arrangement } from '../../domain/arrangement.ts';
import type { Role } from '../../domain/role.ts';
import type { ArrangementContent } from './move.ts';

/** States in which the text of an arrangement is still being written. After approval only a step changes it. */
const open = ['new', 'draft', 'consultation'] as const satisfies readonly Arrangement['state'][];

/** The arrangement with parts rewritten, or undefined where it is no longer anybody's to rewrite. */
export function editArrangement(arrangement: Arrangement, changes: Partial<ArrangementContent>): Arrangement | undefined {
  return isOpen(arrangement) ? { ...arrangement, ...changes } : undefined;
}

/** Who writes the text of an arrangement while it is open: whoever may propose it, and whoever decides on it. A default of ours. */
const writers: readonly Role[] = ['serviceManager', 'decisionMaker'];

export function mayEdit(arrangement: Pick<Arrangement, 'state'>, roles: readonly Role[]): boolean {
  return isOpen(arrangement) && roles.some((role) => writers.includes(role));
}

function isOpen({ state }: Pick<Arrangement, 'state'>): boolean {
  return open.some((each) => each === state);
}
