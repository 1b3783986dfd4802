import type { Adjustment } from '../../domain/adjustment.ts';
import type { Lack } from '../arrangement/move.ts';
import type { ColumnKey } from '../pack/bringOverColumns.ts';
import type { BringOverReason } from '../pack/bringOverFaults.ts';
import { bringOverStep } from './bringOverStep.ts';
import type { BringOverFacts, ProposedArrangement, RowFault } from './proposal.ts';

/** Why the step that brings an arrangement over would be refused, each with the column it comes from. */
export function stepFaults(row: number, proposed: ProposedArrangement, adjustments: readonly Adjustment[], facts: BringOverFacts): readonly RowFault[] {
  const taken = bringOverStep(proposed, 'customer', adjustments, facts);
  if (taken.ok) return [];
  if (taken.missing.length === 0) return [{ row, reason: 'invalid' }];
  const faults = taken.missing.map((lack) => ({ row, column: columnOf(lack), ...faultOf(lack) }));
  return faults.filter((fault, index) => faults.findIndex((each) => each.column === fault.column && each.reason === fault.reason && each.of === fault.of) === index);
}

const columns: Readonly<Record<string, ColumnKey>> = {
  scope: 'services',
  start: 'start',
  end: 'end',
  review: 'review',
  contactPoint: 'contactEmail',
  'contactPoint.name': 'contactName',
  deputy: 'deputy',
  'broughtOver.decidedBy': 'decidedBy',
  'broughtOver.decidedOn': 'decidedOn',
  'broughtOver.customerWasTold': 'told',
};

function columnOf({ field }: Lack): ColumnKey {
  return columns[field] ?? 'terms';
}

const sameReasons = ['missing', 'tooShort', 'tooLong', 'inFuture', 'inPast', 'endsBeforeStart', 'afterEnd', 'beyondCap', 'reviewTooLate', 'conflict'] as const;

function faultOf({ need, reason, field, limit }: Lack): { readonly reason: BringOverReason; readonly of?: string } {
  if (need === 'terms' && field !== 'terms') return { reason: 'termInvalid' };
  if (need === 'conflicts') return { reason: 'conflict', of: field };
  const same = sameReasons.find((each) => each === reason);
  return { reason: same ?? 'invalid', ...(limit === undefined ? {} : { of: String(limit) }) };
}
