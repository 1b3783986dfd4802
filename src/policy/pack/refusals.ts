/** Why a step may not be taken, in words. */
export const refusals = {
  missing: 'Something is still missing.',
  tooLong: 'That is longer than the record takes.',
  notAllowed: 'That step is not open here, or not to your role.',
  involved: 'It was directed at you, you saw it, or it accuses you. Somebody else decides on it.',
  notConsidered: 'The customer’s concern has to be looked into first, by somebody else. Until then this cannot count.',
  itself: 'An incident cannot repeat itself. Give the reference of the one that was logged first.',
} as const;
export type Refusal = keyof typeof refusals;
