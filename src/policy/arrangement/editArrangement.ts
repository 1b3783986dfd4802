import type { Arrangement } from '../../domain/arrangement.ts';
import type { ArrangementContent } from './move.ts';

/** States in which the text of an arrangement is still being written. After approval only a step changes it. */
const open = ['new', 'draft', 'consultation'] as const satisfies readonly Arrangement['state'][];

/** The arrangement with parts rewritten, or undefined where it is no longer anybody's to rewrite. */
export function editArrangement(arrangement: Arrangement, changes: Partial<ArrangementContent>): Arrangement | undefined {
  return open.some((state) => state === arrangement.state) ? { ...arrangement, ...changes } : undefined;
}
