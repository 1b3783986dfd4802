import type { AdjustmentCode } from '../../domain/adjustment.ts';

/** What may make contact hard. Asked about openly, offered help with, and never recorded as what somebody is. */
export const barriers = [
  'anxiety', 'longTermCondition', 'neurodivergence', 'domesticAbuse', 'language', 'literacy', 'notOnline', 'hearing', 'sight', 'money',
] as const;
export type Barrier = (typeof barriers)[number];

export interface BarrierHelp {
  /** What a customer may tell us, in everyday words. */
  readonly heard: string;
  /** Adjustments worth offering. The customer says which, if any, would help. */
  readonly offer: readonly AdjustmentCode[];
  /** What else helps, where no adjustment does it by itself. */
  readonly alsoHelps: string;
}

/** Several can be true of one customer at once: what is offered is then everything that fits. */
export const barrierHelp: Readonly<Record<Barrier, BarrierHelp>> = {
  anxiety: {
    heard: 'Letters or calls without warning make me anxious.',
    offer: ['AGENDA_IN_ADVANCE', 'EXTRA_TIME', 'ADVOCATE_COPIED'],
    alsoHelps: 'Say who will be in touch, and when. One named colleague helps.',
  },
  longTermCondition: {
    heard: 'My health comes and goes; some days I cannot answer.',
    offer: ['EXTRA_TIME', 'SUMMARY_AFTER_CALL'],
    alsoHelps: 'Keep calls short, or split them. Let days be moved.',
  },
  neurodivergence: {
    heard: 'I need things in order and said plainly.',
    offer: ['EASY_READ', 'AGENDA_IN_ADVANCE', 'SUMMARY_AFTER_CALL', 'EXTRA_TIME'],
    alsoHelps: 'Keep one thread for one matter. Say exactly what you mean.',
  },
  domesticAbuse: {
    heard: 'It is not safe to reach me in the usual way.',
    offer: ['SAFE_CONTACT_RULES', 'ADVOCATE_COPIED'],
    alsoHelps: 'Ask when and how it is safe. Put no detail into a subject line.',
  },
  language: {
    heard: 'I would rather use another language.',
    offer: ['INTERPRETER', 'SUMMARY_AFTER_CALL', 'EXTRA_TIME'],
    alsoHelps: 'In Wales, offer Welsh first.',
  },
  literacy: {
    heard: 'I find long letters hard to read.',
    offer: ['CALL_NOT_WRITE', 'EASY_READ'],
    alsoHelps: 'Offer to go through a letter together.',
  },
  notOnline: {
    heard: 'I do not use the internet.',
    offer: ['POST_NOT_EMAIL', 'CALL_NOT_WRITE'],
    alsoHelps: 'Offer a meeting in person. Do not send links alone.',
  },
  hearing: {
    heard: 'I do not hear well on the telephone.',
    offer: ['BSL', 'TEXT_RELAY', 'SUMMARY_AFTER_CALL'],
    alsoHelps: 'Never leave the telephone as the only way.',
  },
  sight: {
    heard: 'I cannot read ordinary print.',
    offer: ['LARGE_PRINT', 'CALL_NOT_WRITE'],
    alsoHelps: 'Ask about audio or Braille. Do not send scanned pages.',
  },
  money: {
    heard: 'I cannot pay for calls, postage or the bus.',
    offer: ['CALL_NOT_WRITE', 'POST_NOT_EMAIL'],
    alsoHelps: 'Call back. Ask for nothing that costs postage, and point to help with the cost of living.',
  },
};
