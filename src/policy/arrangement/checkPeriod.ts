import type { Arrangement } from '../../domain/arrangement.ts';
import { addMonths } from '../calendar/addMonths.ts';
import { termCapMonths } from '../settings/checkSettings.ts';
import type { Fault, MoveCase } from './move.ts';
import { presentFaults, textFaults } from './textFaults.ts';

/** Months within which an arrangement that was brought over is reviewed. */
export const broughtOverReviewMonths = 3;

/** Start, review and end against each other, the council's bounds and the day of the step. */
export function* periodFaults({ after, move, facts: { settings } }: MoveCase): Generator<Fault> {
  yield* orderFaults(after);
  const cap = termCapMonths(settings);
  if (after.end > addMonths(after.start, cap)) yield { field: 'end', reason: 'beyondCap', limit: cap };
  if (after.review > addMonths(after.start, settings.reviewEveryMonths)) {
    yield { field: 'review', reason: 'reviewTooLate', limit: settings.reviewEveryMonths };
  }
  if (after.end < move.on) yield { field: 'end', reason: 'inPast' };
}

function* orderFaults({ start, review, end }: Arrangement): Generator<Fault> {
  if (end < start) yield { field: 'end', reason: 'endsBeforeStart' };
  if (review < start) yield { field: 'review', reason: 'endsBeforeStart' };
  if (review > end) yield { field: 'review', reason: 'afterEnd' };
}

/** A new decision is a new time: it starts on the day of the decision, so that nothing is ever only prolonged. */
export function* newPeriodFaults({ after, move }: MoveCase): Generator<Fault> {
  if (after.start !== move.on) yield { field: 'start', reason: 'notToday' };
}

export function* broughtOverPeriodFaults({ after, move, facts: { settings } }: MoveCase): Generator<Fault> {
  yield* orderFaults(after);
  if (after.start > move.on) yield { field: 'start', reason: 'inFuture' };
  if (after.end < move.on) yield { field: 'end', reason: 'inPast' };
  const cap = termCapMonths(settings);
  if (after.end > addMonths(move.on, cap)) yield { field: 'end', reason: 'beyondCap', limit: cap };
  if (after.review > addMonths(move.on, broughtOverReviewMonths)) {
    yield { field: 'review', reason: 'reviewTooLate', limit: broughtOverReviewMonths };
  }
}

/** Characters of what the customer was told. Defaults of ours. */
const wasTold = { least: 10, most: 2000 } as const;

export function* attestationFaults({ after: { broughtOver }, move }: MoveCase): Generator<Fault> {
  if (broughtOver === undefined) {
    yield { field: 'broughtOver', reason: 'missing' };
    return;
  }
  if (broughtOver.attestedBy !== move.by) yield { field: 'broughtOver.attestedBy', reason: 'invalid' };
  if (broughtOver.on !== move.on) yield { field: 'broughtOver.on', reason: 'notToday' };
  yield* presentFaults('broughtOver.decidedBy', broughtOver.decidedBy);
  if (broughtOver.decidedOn > move.on) yield { field: 'broughtOver.decidedOn', reason: 'inFuture' };
  yield* textFaults('broughtOver.customerWasTold', broughtOver.customerWasTold, wasTold);
}
