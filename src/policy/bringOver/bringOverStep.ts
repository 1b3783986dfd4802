import type { Adjustment } from '../../domain/adjustment.ts';
import type { Arrangement } from '../../domain/arrangement.ts';
import { newArrangement } from '../arrangement/newArrangement.ts';
import { takeStep, type Taken } from '../arrangement/takeStep.ts';
import type { BringOverFacts, ProposedArrangement } from './proposal.ts';

/**
 * The step by which an arrangement that was decided elsewhere comes into force here. `adjustments`: the customer's own, whether
 * they stand in the register or come over with it. `note`: what the owner checked before attesting.
 */
export function bringOverStep(
  { attested, ...content }: ProposedArrangement,
  customer: string,
  adjustments: readonly Adjustment[],
  { today, by, settings }: Pick<BringOverFacts, 'today' | 'by' | 'settings'>,
  note?: string,
): Taken {
  const before: Arrangement = { ...newArrangement(customer, today, settings), ...content, broughtOver: { ...attested, attestedBy: by, on: today } };
  const move = { action: 'bringOver', by, as: 'registerOwner', on: today, ...(note === undefined ? {} : { note }) } as const;
  return takeStep(before, move, { settings, evidence: [], adjustments: adjustments.map((each) => ({ ...each, customer })), warnings: [] });
}
