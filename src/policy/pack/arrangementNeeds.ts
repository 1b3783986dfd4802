/** What must be there before a step is taken, and what is said where it is not. */
export const requirements = {
  evidence: 'Link at least one incident or contact-pattern record that a manager accepted.',
  scope: 'Name the services it covers.',
  routes: 'Keep emergencies, safeguarding, payments, information rights and statutory services open.',
  terms: 'Put the terms right.',
  conflicts: 'Change the terms that get in the way of an adjustment, or record what is done instead.',
  reason: 'Give the reason, in 20 to 2,000 characters.',
  circumstances: 'Say what you considered of the customer’s situation.',
  dueRegard: 'Say how you had regard to equality.',
  reflection: 'Say whether we could have caused it.',
  customerView: 'Give the customer’s view, or why you do not have it.',
  warning: 'Link a letter about conduct that was sent, or say why none came first.',
  consultations: 'Talk it through with somebody, and record whom and when. For all services, also with equality.',
  period: 'Put start, review and end right.',
  contactPoint: 'Name a contact point and who stands in for it.',
  sharedWith: 'Say who the information is shared with.',
  told: 'Record the letter that told the customer, or why telling would raise a risk, who agreed, and when that is looked at again.',
  appealDay: 'The last day for an appeal cannot be counted: the bank holidays of that year are not known yet.',
  note: 'Give the reason. It stays on the record.',
  approval: 'Somebody else than the proposer has to have approved exactly this version.',
  attestation: 'Say who decided it, when, and what the customer was told.',
  broughtOverPeriod: 'Set a review within three months, and an end no later than the longest time allowed.',
  review: 'Answer the questions of the review, the customer’s comment first.',
  newPeriod: 'Let it start anew on the day of the decision, with a new review and end.',
  sameTerms: 'Terms or scope change: choose “Change after review”.',
  changes: 'Say what changes.',
  noOpenAppeal: 'Decide the open appeal first.',
  openAppeal: 'There is no open appeal.',
  appealDetails: 'Give the day it came, its grounds and, where it came late, why it is heard all the same.',
  withheld: 'The customer has been told already.',
  isContested: 'Nothing is contested.',
  endPassed: 'The end day has not passed yet.',
} as const;
export type Requirement = keyof typeof requirements;

/** What a person may not have been to the arrangement if they are to take a step. */
export const separations = {
  notProposer: 'Whoever proposed it cannot decide on it.',
  notInvolved: 'Nobody whom a linked incident was directed at, or whom it accuses, can decide on it.',
  notEarlierDecider: 'Whoever proposed it, or took part in any earlier step, cannot decide the appeal.',
} as const;
export type Separation = keyof typeof separations;
