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

/** What of our work an adjustment changes. */
export type Delivery = 'text' | 'wayOfContact' | 'meeting' | 'time' | 'recipients';

/** How each adjustment alters what the customer gets from us, so that none is a mere note. */
export const deliveries: Readonly<Record<AdjustmentCode, { readonly changes: Delivery; readonly example: string }>> = {
  LARGE_PRINT: { changes: 'text', example: 'Write in large print, 16 point' },
  EASY_READ: { changes: 'text', example: 'Send the Easy Read version' },
  BSL: { changes: 'wayOfContact', example: 'Offer a video call with a sign language interpreter' },
  INTERPRETER: { changes: 'wayOfContact', example: 'Book an interpreter for Polish before you call' },
  TEXT_RELAY: { changes: 'wayOfContact', example: 'Call by text relay' },
  CALL_NOT_WRITE: { changes: 'wayOfContact', example: 'Call first, then confirm in two lines' },
  EXTRA_TIME: { changes: 'time', example: 'Give 10 working days more than usual' },
  AGENDA_IN_ADVANCE: { changes: 'meeting', example: 'Send the points two days before a meeting' },
  SUMMARY_AFTER_CALL: { changes: 'meeting', example: 'Send a short summary after each call' },
  ADVOCATE_COPIED: { changes: 'recipients', example: 'Copy in the advocate on every reply' },
  SAFE_CONTACT_RULES: { changes: 'wayOfContact', example: 'Call the agreed number only; leave no message' },
  POST_NOT_EMAIL: { changes: 'wayOfContact', example: 'Print replies and send them by post' },
};
