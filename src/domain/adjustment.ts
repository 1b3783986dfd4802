import type { Day } from './day.ts';
import type { Medium } from './medium.ts';

/** Reasonable adjustments the council can agree. Each says what we do. */
export const adjustmentCodes = [
  'LARGE_PRINT', 'EASY_READ', 'BSL', 'INTERPRETER', 'TEXT_RELAY', 'CALL_NOT_WRITE', 'EXTRA_TIME', 'AGENDA_IN_ADVANCE',
  'SUMMARY_AFTER_CALL', 'ADVOCATE_COPIED', 'SAFE_CONTACT_RULES', 'POST_NOT_EMAIL',
] as const;
export type AdjustmentCode = (typeof adjustmentCodes)[number];

/** Some adjustments say more than their kind. */
interface AdjustmentDetails {
  /** Smallest size of print, in points. */
  readonly LARGE_PRINT: { readonly points: number };
  /** Language as a BCP 47 tag: `pl`, `cy`, `bfi`. */
  readonly INTERPRETER: { readonly language: string };
  /** Working days more than usual for any day we name. */
  readonly EXTRA_TIME: { readonly workingDays: number };
  readonly ADVOCATE_COPIED: { readonly advocate: string };
  /** Ways on which we must not reach the customer. Never why. */
  readonly SAFE_CONTACT_RULES: { readonly unsafe: readonly Medium[] };
}
export type AdjustmentTerms = {
  readonly [Code in AdjustmentCode]: { readonly code: Code } & (Code extends keyof AdjustmentDetails ? AdjustmentDetails[Code] : unknown);
}[AdjustmentCode];

/** `requested`: asked for and not decided; shown at once, and counts in a conflict until it is decided. */
export const adjustmentStates = ['requested', 'agreed', 'declined', 'ended'] as const;
export type AdjustmentState = (typeof adjustmentStates)[number];

/** A reasonable adjustment of one customer: what we do, never a diagnosis. The need behind it lives in a restricted list. */
export type Adjustment = AdjustmentTerms & {
  readonly ref: string;
  readonly customer: string;
  /** 5 to 300 characters, plain words. */
  readonly instruction: string;
  readonly state: AdjustmentState;
  readonly agreedOn?: Day;
  readonly agreedBy?: string;
  readonly reviewOn?: Day;
  /** Why it was declined. The customer is told. */
  readonly declinedReason?: string;
};
