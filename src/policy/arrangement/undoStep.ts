import type { Arrangement } from '../../domain/arrangement.ts';
import type { Day, Instant } from '../../domain/day.ts';
import type { Decision } from '../../domain/decision.ts';
import type { StaffId } from '../../domain/role.ts';

/** Minutes for which whoever took a step may take it back. A default of ours. */
export const undoMinutes = 10;

/** A step that was just taken. */
export interface TakenStep {
  readonly before: Arrangement;
  readonly after: Arrangement;
  readonly by: StaffId;
  readonly at: Instant;
}

/**
 * The arrangement as it was before its last step, with both entries signed: nothing is ever taken out of its decisions. Undefined
 * where it is too late, or somebody else took the step.
 */
export function undoStep({ before, after, by, at }: TakenStep, who: StaffId, on: Day, now: Instant): Arrangement | undefined {
  const last = after.decisions.at(-1);
  const inTime = Date.parse(now) - Date.parse(at) <= undoMinutes * 60_000;
  if (last === undefined || by !== who || !inTime) return undefined;
  const entry: Decision = { action: 'undo', by: who, as: last.as, on, version: before.version };
  return { ...before, decisions: [...after.decisions, entry] };
}
