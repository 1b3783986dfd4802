import * as v from 'valibot';
import { adjustmentCodes, adjustmentStates, type Adjustment, type AdjustmentTerms } from '../domain/adjustment.ts';
import { media } from '../domain/medium.ts';
import { oneLine, type Fields } from './columns.ts';
import { fromJson } from './fromJson.ts';
import type { Row } from './lists.ts';
import { numberOf } from './rowNumber.ts';
import { aDay, anyText, someText } from './shapes.ts';

/** Stands in place of the reference until the row has its number. */
export const adjustmentNumberFollows = 'ADJ (number follows)';

/** The columns of an adjustment. */
export const adjustmentShapes = {
  Title: someText,
  Customer: someText,
  Code: v.picklist(adjustmentCodes),
  Instruction: someText,
  Details: anyText,
  State: v.picklist(adjustmentStates),
  AgreedOn: v.nullish(aDay),
  AgreedBy: anyText,
  ReviewOn: v.nullish(aDay),
  DeclinedReason: anyText,
  ClientReference: someText,
};
type AdjustmentRow = Row<typeof adjustmentShapes>;

const plain = ['EASY_READ', 'BSL', 'TEXT_RELAY', 'CALL_NOT_WRITE', 'AGENDA_IN_ADVANCE', 'SUMMARY_AFTER_CALL', 'POST_NOT_EMAIL'] as const;
const terms = v.variant('code', [
  v.object({ code: v.picklist(plain) }),
  v.object({ code: v.literal('LARGE_PRINT'), points: v.number() }),
  v.object({ code: v.literal('INTERPRETER'), language: v.string() }),
  v.object({ code: v.literal('EXTRA_TIME'), workingDays: v.number() }),
  v.object({ code: v.literal('ADVOCATE_COPIED'), advocate: v.string() }),
  v.object({ code: v.literal('SAFE_CONTACT_RULES'), unsafe: v.array(v.picklist(media)) }),
]) satisfies v.GenericSchema<unknown, AdjustmentTerms>;

/** The adjustment a row holds; undefined where it lacks what its kind says more. */
export function adjustmentOf({ item, fields }: AdjustmentRow, timeZone: string): Adjustment | undefined {
  const own = fromJson(terms, fields.Details === '' ? '{}' : fields.Details, { code: fields.Code });
  const ref = fields.Title === adjustmentNumberFollows ? numberOf('ADJ', item, timeZone) : fields.Title;
  if (!own || ref === undefined) return undefined;
  return {
    ...own,
    ref,
    customer: fields.Customer,
    instruction: fields.Instruction,
    state: fields.State,
    ...(fields.AgreedOn ? { agreedOn: fields.AgreedOn } : {}),
    ...(fields.AgreedBy === '' ? {} : { agreedBy: fields.AgreedBy }),
    ...(fields.ReviewOn ? { reviewOn: fields.ReviewOn } : {}),
    ...(fields.DeclinedReason === '' ? {} : { declinedReason: fields.DeclinedReason }),
  };
}

/** All but the reference, which the list gives. */
export function adjustmentFields(adjustment: Adjustment) {
  return {
    Customer: adjustment.customer,
    Code: adjustment.code,
    Instruction: adjustment.instruction,
    Details: detailsOf(adjustment),
    State: adjustment.state,
    AgreedOn: adjustment.agreedOn,
    AgreedBy: adjustment.agreedBy === undefined ? undefined : oneLine(adjustment.agreedBy),
    ReviewOn: adjustment.reviewOn,
    DeclinedReason: adjustment.declinedReason,
  } satisfies Fields<'adjustments'>;
}

function detailsOf(adjustment: Adjustment): string | undefined {
  switch (adjustment.code) {
    case 'LARGE_PRINT':
      return JSON.stringify({ points: adjustment.points });
    case 'INTERPRETER':
      return JSON.stringify({ language: adjustment.language });
    case 'EXTRA_TIME':
      return JSON.stringify({ workingDays: adjustment.workingDays });
    case 'ADVOCATE_COPIED':
      return JSON.stringify({ advocate: adjustment.advocate });
    case 'SAFE_CONTACT_RULES':
      return JSON.stringify({ unsafe: adjustment.unsafe });
    default:
      return undefined;
  }
}
