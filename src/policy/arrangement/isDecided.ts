import type { Arrangement } from '../../domain/arrangement.ts';
import { proposerOf } from './checkDecision.ts';

const carrying = ['notify', 'continue', 'amend', 'bringOver', 'appealVaried'] as const;
const deciding = ['approve', 'continue', 'amend', 'bringOver', 'appealVaried'] as const;

/** Whether what stands was decided by somebody else than whoever proposed it, and then carried out: each signed. */
export function isDecided(arrangement: Pick<Arrangement, 'decisions' | 'version'>): boolean {
  const { decisions } = arrangement;
  const decider = decisions.findLast(({ action }) => deciding.some((each) => each === action));
  const carried = decisions.some(({ action }) => carrying.some((each) => each === action));
  const proposer = proposerOf(arrangement);
  return carried && decider !== undefined && decider.version <= arrangement.version && decider.by !== proposer;
}
