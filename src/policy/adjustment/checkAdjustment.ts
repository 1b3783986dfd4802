import { day } from '../../domain/day.ts';
import type { Adjustment, AdjustmentCode } from '../../domain/adjustment.ts';
import { barrierHelp, barriers, type Barrier } from '../pack/barriers.ts';

export interface AdjustmentProblem {
  readonly field: 'instruction' | 'points' | 'language' | 'workingDays' | 'advocate' | 'unsafe' | 'agreedOn' | 'agreedBy' | 'declinedReason' | 'reviewOn';
  readonly reason: 'missing' | 'tooShort' | 'tooLong' | 'tooLow' | 'tooHigh' | 'notWhole' | 'notALanguage' | 'notADay' | 'beforeAgreed';
  /** Characters, points or working days, as the field has it. */
  readonly limit?: number;
}

/** Characters of the instruction. Points and working days are defaults of ours: 16 point is where large print begins. */
export const adjustmentLimits = {
  instructionLeast: 5,
  instructionMost: 300,
  points: { least: 16, most: 72 },
  workingDays: { least: 1, most: 60 },
} as const;

/** Every problem of an adjustment at once. */
export function checkAdjustment(adjustment: Adjustment): readonly AdjustmentProblem[] {
  return [...instructionProblems(adjustment.instruction), ...detailProblems(adjustment), ...stateProblems(adjustment)];
}

/** Adjustments worth offering where several things make contact hard, each once, in the order of the list. */
export function offersFor(heard: readonly Barrier[]): readonly AdjustmentCode[] {
  return [...new Set(barriers.filter((barrier) => heard.includes(barrier)).flatMap((barrier) => barrierHelp[barrier].offer))];
}

function* instructionProblems(text: string): Generator<AdjustmentProblem> {
  const length = text.trim().length;
  const { instructionLeast, instructionMost } = adjustmentLimits;
  if (length === 0) yield { field: 'instruction', reason: 'missing' };
  else if (length < instructionLeast) yield { field: 'instruction', reason: 'tooShort', limit: instructionLeast };
  if (length > instructionMost) yield { field: 'instruction', reason: 'tooLong', limit: instructionMost };
}

function detailProblems(adjustment: Adjustment): Iterable<AdjustmentProblem> {
  switch (adjustment.code) {
    case 'LARGE_PRINT':
      return boundProblems('points', adjustment.points, adjustmentLimits.points);
    case 'EXTRA_TIME':
      return boundProblems('workingDays', adjustment.workingDays, adjustmentLimits.workingDays);
    case 'INTERPRETER':
      return languageTag.test(adjustment.language) ? [] : [{ field: 'language', reason: 'notALanguage' }];
    case 'ADVOCATE_COPIED':
      return adjustment.advocate.trim() === '' ? [{ field: 'advocate', reason: 'missing' }] : [];
    case 'SAFE_CONTACT_RULES':
      return adjustment.unsafe.length === 0 ? [{ field: 'unsafe', reason: 'missing' }] : [];
    default:
      return [];
  }
}

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function* boundProblems(
  field: 'points' | 'workingDays',
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): Generator<AdjustmentProblem> {
  if (!Number.isInteger(value)) yield { field, reason: 'notWhole' };
  else if (value < least) yield { field, reason: 'tooLow', limit: least };
  else if (value > most) yield { field, reason: 'tooHigh', limit: most };
}

function* stateProblems({ state, agreedOn, agreedBy, declinedReason, reviewOn }: Adjustment): Generator<AdjustmentProblem> {
  const wasAgreed = state === 'agreed' || state === 'ended';
  if (wasAgreed && agreedOn === undefined) yield { field: 'agreedOn', reason: 'missing' };
  if (agreedOn !== undefined && day(agreedOn) === undefined) yield { field: 'agreedOn', reason: 'notADay' };
  if (wasAgreed && (agreedBy ?? '').trim() === '') yield { field: 'agreedBy', reason: 'missing' };
  if (state === 'declined' && (declinedReason ?? '').trim() === '') yield { field: 'declinedReason', reason: 'missing' };
  if (reviewOn !== undefined && day(reviewOn) === undefined) yield { field: 'reviewOn', reason: 'notADay' };
  else if (reviewOn !== undefined && agreedOn !== undefined && reviewOn <= agreedOn) yield { field: 'reviewOn', reason: 'beforeAgreed' };
}
