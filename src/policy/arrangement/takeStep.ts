import type { Arrangement } from '../../domain/arrangement.ts';
import type { Separation } from '../pack/arrangementNeeds.ts';
import type { ArrangementStep } from '../pack/arrangementSteps.ts';
import { adviceFor, missingFor, notApart, stepOf } from './arrangementSteps.ts';
import type { ArrangementFacts, Lack, Move, MoveCase } from './move.ts';
import { effectOf } from './stepEffects.ts';

export type Taken =
  | {
      readonly ok: true;
      readonly arrangement: Arrangement;
      readonly step: ArrangementStep;
      /** What was missing and did not hold it up. */
      readonly advice: readonly Lack[];
    }
  | {
      readonly ok: false;
      readonly refused: 'notFromHere' | 'notYourRole' | 'notApart' | 'incomplete';
      readonly apart: readonly Separation[];
      readonly missing: readonly Lack[];
    };

/**
 * The arrangement after a step, signed in its decisions; or why the step is refused, with everything that is missing.
 * The only way to an arrangement in force.
 */
export function takeStep(before: Arrangement, move: Move, facts: ArrangementFacts): Taken {
  const step = stepOf(before, move.action);
  if (step === undefined) return refusal('notFromHere');
  if (!step.who.includes(move.as)) return refusal('notYourRole');
  const moveCase: MoveCase = { before, after: signed(step, before, move, facts), move, facts };
  const linked = { ...before, incidents: [...before.incidents, ...moveCase.after.incidents] };
  const apart = notApart(step, move.by, linked, facts.evidence);
  const missing = missingFor(step, moveCase);
  if (apart.length > 0) return { ok: false, refused: 'notApart', apart, missing };
  if (missing.length > 0) return { ok: false, refused: 'incomplete', apart, missing };
  return { ok: true, arrangement: moveCase.after, step, advice: adviceFor(step, moveCase) };
}

function refusal(refused: 'notFromHere' | 'notYourRole'): Taken {
  return { ok: false, refused, apart: [], missing: [] };
}

function signed(step: ArrangementStep, before: Arrangement, move: Move, facts: ArrangementFacts): Arrangement {
  const { action, by, as, on, note } = move;
  const version = before.version + (step.renews === true ? 1 : 0);
  const moved = { ...before, version, state: step.to === 'unchanged' ? before.state : step.to };
  const entry = { action, by, as, on, version, ...(note === undefined ? {} : { note }) };
  return { ...effectOf(moved, move, facts), decisions: [...before.decisions, entry] };
}
