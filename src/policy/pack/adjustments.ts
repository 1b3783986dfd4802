import type { AdjustmentCode } from '../../domain/adjustment.ts';

/** What we do, in a few words. Never why. */
export const adjustmentLabels: Readonly<Record<AdjustmentCode, string>> = {
  LARGE_PRINT: 'Large print',
  EASY_READ: 'Easy Read',
  BSL: 'British Sign Language',
  INTERPRETER: 'Interpreter',
  TEXT_RELAY: 'Text relay',
  CALL_NOT_WRITE: 'Call, do not write',
  EXTRA_TIME: 'Extra time',
  AGENDA_IN_ADVANCE: 'Agenda in advance',
  SUMMARY_AFTER_CALL: 'Summary after a call',
  ADVOCATE_COPIED: 'Copy in the advocate',
  SAFE_CONTACT_RULES: 'Safe contact rules',
  POST_NOT_EMAIL: 'Post, not e-mail',
};

/** What staff read before they send a written reply, where the text alone does not do what was agreed. */
export const replyPrompts: Readonly<Partial<Record<AdjustmentCode, string>>> = {
  EASY_READ: 'Use short sentences and one idea a line, or ask for the Easy Read version.',
  BSL: 'Offer to sign the answer. Do not rely on a telephone call.',
  INTERPRETER: 'Have the answer put into the customer’s language.',
  TEXT_RELAY: 'If you also call, use text relay.',
  CALL_NOT_WRITE: 'Call first. A written reply by itself is not what was agreed.',
  EXTRA_TIME: 'Give more time than usual for any day you name.',
  AGENDA_IN_ADVANCE: 'If you propose a call or a meeting, say beforehand what it is about.',
  SUMMARY_AFTER_CALL: 'If you called, sum up in writing what was said.',
  ADVOCATE_COPIED: 'Copy in the advocate.',
  SAFE_CONTACT_RULES: 'Check that e-mail is a safe way to reach this customer before you send.',
  POST_NOT_EMAIL: 'Print it and send it by post.',
};
