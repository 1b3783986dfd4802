import type { Adjustment, AdjustmentCode } from '../../domain/adjustment.ts';
import type { Arrangement } from '../../domain/arrangement.ts';
import type { Medium } from '../../domain/medium.ts';
import type { Term, TermCode } from '../../domain/term.ts';
import { conflicts, conflictTable, oneMediumConflicts, waysLeft, type ConflictCode } from '../pack/conflicts.ts';
import { termLimits } from '../pack/terms.ts';

/** A term that gets in the way of an adjustment. `pack/conflicts` says why, and what would settle it. */
export interface TermConflict {
  readonly term: TermCode;
  readonly adjustment: AdjustmentCode;
  /** The adjustment's own reference. */
  readonly ref: string;
  readonly conflict: ConflictCode;
}

/**
 * Every conflict of the terms with what was agreed with the customer, or asked for and not decided yet. Settled only by
 * changing a term or an adjustment, or by an alternative recorded on the term where the table allows one.
 */
export function termConflicts(terms: readonly Term[], adjustments: readonly Adjustment[]): readonly TermConflict[] {
  const counting = adjustments.filter(({ state }) => state === 'agreed' || state === 'requested');
  return terms.flatMap((term) =>
    counting.flatMap((adjustment) => {
      const conflict = conflictOf(term, adjustment);
      if (conflict === undefined || isSettled(term, adjustment.code, conflict)) return [];
      return [{ term: term.code, adjustment: adjustment.code, ref: adjustment.ref, conflict }];
    }),
  );
}

/** The customer's own adjustments; nobody else's bear on their arrangement. */
export function ownAdjustments({ customer }: Pick<Arrangement, 'customer'>, adjustments: readonly Adjustment[]): readonly Adjustment[] {
  return adjustments.filter((adjustment) => adjustment.customer === customer);
}

function conflictOf(term: Term, adjustment: Adjustment): ConflictCode | undefined {
  if (adjustment.code === 'SAFE_CONTACT_RULES' && leavesOnlyUnsafe(term, adjustment.unsafe)) return 'unsafeWay';
  const row = term.code === 'ONE_MEDIUM_ONLY' ? oneMediumConflicts[term.medium] : conflictTable[term.code];
  return row[adjustment.code];
}

function leavesOnlyUnsafe(term: Term, unsafe: readonly Medium[]): boolean {
  const left = term.code === 'ONE_MEDIUM_ONLY' ? [term.medium] : waysLeft[term.code];
  return left?.every((way) => unsafe.includes(way)) === true;
}

function isSettled({ exceptFor = [] }: Term, code: AdjustmentCode, conflict: ConflictCode): boolean {
  return (
    conflicts[conflict].byAlternative &&
    exceptFor.some(({ adjustment, alternative }) => adjustment === code && alternative.trim().length >= termLimits.exceptionLeast)
  );
}
