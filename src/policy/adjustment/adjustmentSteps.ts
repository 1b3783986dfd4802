import type { Adjustment } from '../../domain/adjustment.ts';
import type { Day } from '../../domain/day.ts';

/** What can become of an adjustment. */
export type AdjustmentStep =
  | { readonly kind: 'agree'; readonly by: string; readonly on: Day }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'end' };

const steps: Readonly<Record<Adjustment['state'], readonly AdjustmentStep['kind'][]>> = {
  requested: ['agree', 'decline'],
  agreed: ['end'],
  // Somebody thought again.
  declined: ['agree'],
  ended: ['agree'],
};

/** What can be done with it as it stands, the likeliest first. */
export function adjustmentStepsFor({ state }: Pick<Adjustment, 'state'>): readonly AdjustmentStep['kind'][] {
  return steps[state];
}

/** The adjustment after a step. To be checked before it is kept. */
export function adjustmentAfter(adjustment: Adjustment, step: AdjustmentStep): Adjustment {
  const { declinedReason: _reason, ...open } = adjustment;
  switch (step.kind) {
    case 'agree':
      return { ...withoutPastReview(open, step.on), state: 'agreed', agreedOn: step.on, agreedBy: step.by };
    case 'decline':
      return { ...open, state: 'declined', declinedReason: step.reason.trim() };
    case 'end':
      return { ...open, state: 'ended' };
  }
}

/** A review that was due before it was agreed is none. */
function withoutPastReview(adjustment: Adjustment, on: Day): Adjustment {
  const { reviewOn, ...others } = adjustment;
  return reviewOn === undefined || reviewOn > on ? adjustment : others;
}
