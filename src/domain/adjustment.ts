/** Reasonable adjustments the council can agree. Each says what we do. */
export const adjustmentCodes = [
  'LARGE_PRINT', 'EASY_READ', 'BSL', 'INTERPRETER', 'TEXT_RELAY', 'CALL_NOT_WRITE', 'EXTRA_TIME', 'AGENDA_IN_ADVANCE',
  'SUMMARY_AFTER_CALL', 'ADVOCATE_COPIED', 'SAFE_CONTACT_RULES', 'POST_NOT_EMAIL',
] as const;
export type AdjustmentCode = (typeof adjustmentCodes)[number];
