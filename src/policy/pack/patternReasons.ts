/** What is wrong with a field of a contact-pattern record, in words. */
export const patternReasons = {
  missing: 'Fill this in.',
  tooShort: 'Write a little more.',
  tooLong: 'Write it shorter.',
  inFuture: 'Enter a day that has come.',
  beforeStart: 'The last day lies before the first.',
  outOfRange: 'Enter whole numbers, nought or more.',
  twice: 'The same answer is named twice. Each reference counts once.',
  afterPeriod: 'This came after the period. Only what the customer had heard by then counts.',
  tooFew: '“Several times” means that we explained it at least twice. Name both answers.',
  actFirst: 'Somebody may be in danger. Act on that first: it is no demand.',
  treatAsNew: 'New, or not sure: then it is a new matter, and is looked at on its merits.',
  isAThreat: 'Harm to somebody is a threat. Log it as an incident now.',
  isARight: 'Going to law, the press, an ombudsman or a councillor is everyone’s right. It is not held against anybody.',
} as const;
export type PatternReason = keyof typeof patternReasons;
