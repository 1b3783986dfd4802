import type { Adjustment, AdjustmentCode, AdjustmentTerms } from '../../domain/adjustment.ts';
import type { Day } from '../../domain/day.ts';
import { adjustmentLimits } from '../../policy/adjustment/checkAdjustment.ts';
import { deliveries } from '../../policy/pack/adjustments.ts';

const ownDetails: { readonly [Code in AdjustmentCode]: Extract<AdjustmentTerms, { readonly code: Code }> } = {
  LARGE_PRINT: { code: 'LARGE_PRINT', points: adjustmentLimits.points.least },
  EASY_READ: { code: 'EASY_READ' },
  BSL: { code: 'BSL' },
  INTERPRETER: { code: 'INTERPRETER', language: '' },
  TEXT_RELAY: { code: 'TEXT_RELAY' },
  CALL_NOT_WRITE: { code: 'CALL_NOT_WRITE' },
  EXTRA_TIME: { code: 'EXTRA_TIME', workingDays: 10 },
  AGENDA_IN_ADVANCE: { code: 'AGENDA_IN_ADVANCE' },
  SUMMARY_AFTER_CALL: { code: 'SUMMARY_AFTER_CALL' },
  ADVOCATE_COPIED: { code: 'ADVOCATE_COPIED', advocate: '' },
  SAFE_CONTACT_RULES: { code: 'SAFE_CONTACT_RULES', unsafe: [] },
  POST_NOT_EMAIL: { code: 'POST_NOT_EMAIL' },
};

/** The same adjustment of another kind: what it was told is that kind's own, and the usual words stand where none were written. */
export function ofKind({ ref, customer, state, instruction, agreedOn, agreedBy, reviewOn, code: before }: Adjustment, code: AdjustmentCode): Adjustment {
  const isUsual = instruction === '' || instruction === deliveries[before].example;
  return {
    ...ownDetails[code],
    ref,
    customer,
    state,
    instruction: isUsual ? deliveries[code].example : instruction,
    ...(agreedOn === undefined ? {} : { agreedOn }),
    ...(agreedBy === undefined ? {} : { agreedBy }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
  };
}

/** One that is agreed as soon as it is saved. */
export function blankAdjustment(customer: string, agreedBy: string, agreedOn: Day, code: AdjustmentCode = 'LARGE_PRINT'): Adjustment {
  return { ...ownDetails[code], ref: '', customer, state: 'agreed', instruction: deliveries[code].example, agreedBy, agreedOn };
}
