import type { Adjustment, AdjustmentCode, AdjustmentTerms } from '../../src/domain/adjustment.ts';
import type { Medium } from '../../src/domain/medium.ts';
import { theDay } from './moments.ts';

const details: { readonly [Code in AdjustmentCode]: Extract<AdjustmentTerms, { readonly code: Code }> } = {
  LARGE_PRINT: { code: 'LARGE_PRINT', points: 16 },
  EASY_READ: { code: 'EASY_READ' },
  BSL: { code: 'BSL' },
  INTERPRETER: { code: 'INTERPRETER', language: 'pl' },
  TEXT_RELAY: { code: 'TEXT_RELAY' },
  CALL_NOT_WRITE: { code: 'CALL_NOT_WRITE' },
  EXTRA_TIME: { code: 'EXTRA_TIME', workingDays: 10 },
  AGENDA_IN_ADVANCE: { code: 'AGENDA_IN_ADVANCE' },
  SUMMARY_AFTER_CALL: { code: 'SUMMARY_AFTER_CALL' },
  ADVOCATE_COPIED: { code: 'ADVOCATE_COPIED', advocate: 'Ffion Bell, Aberllan Advocacy' },
  SAFE_CONTACT_RULES: { code: 'SAFE_CONTACT_RULES', unsafe: ['letter', 'voicemail'] },
  POST_NOT_EMAIL: { code: 'POST_NOT_EMAIL' },
};

/** Agreed with Siân Pugh in March. */
export function anAdjustment(code: AdjustmentCode, parts: Partial<Omit<Adjustment, 'code'>> = {}): Adjustment {
  return {
    ...details[code],
    ref: `ADJ-${code}`,
    customer: 'C-0001',
    instruction: 'What the council does for this customer',
    state: 'agreed',
    agreedOn: theDay('2026-03-03'),
    agreedBy: 'Gwen Morris',
    ...parts,
  };
}

export function extraTime(workingDays: number): Adjustment {
  return { ...anAdjustment('EXTRA_TIME'), code: 'EXTRA_TIME', workingDays };
}

export function safeContact(...unsafe: readonly Medium[]): Adjustment {
  return { ...anAdjustment('SAFE_CONTACT_RULES'), code: 'SAFE_CONTACT_RULES', unsafe };
}
