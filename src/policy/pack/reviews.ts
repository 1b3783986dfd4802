import type { ReviewAnswers } from '../../domain/review.ts';
import type { Role } from '../../domain/role.ts';

/** The questions of a review in the order in which they are asked. The customer speaks first, the outcome comes last. */
export const reviewQuestions: readonly { readonly field: keyof ReviewAnswers | 'outcome'; readonly question: string }[] = [
  { field: 'customerComment', question: 'What does the customer say about it?' },
  { field: 'incidentsSince', question: 'How many accepted incidents have there been since the last decision?' },
  { field: 'complianceWithTerms', question: 'How was contact since then?' },
  { field: 'couldWeHaveCausedIt', question: 'Could we have caused what happened, or made it worse?' },
  { field: 'lessons', question: 'What have we learnt for our service?' },
  { field: 'stillNeeded', question: 'Is each term still needed? What good reason is there?' },
  { field: 'outcome', question: 'Continue, change or lift?' },
];

/** Who hears that a review is overdue, after how many working days. Once each. */
export const overdueAlerts: readonly { readonly afterWd: number; readonly to: Role; readonly sentence: string }[] = [
  { afterWd: 0, to: 'registerOwner', sentence: 'A review is overdue. Ask the decision maker for it today.' },
  { afterWd: 5, to: 'serviceManager', sentence: 'A review has been overdue for a week. Is the arrangement still needed?' },
  { afterWd: 10, to: 'decisionMaker', sentence: 'A review has been overdue for two weeks. Review the arrangement or lift it.' },
];

/** What staff read beside the terms while a review is overdue. */
export const overdueSentence = 'The review is overdue. The terms still stand; ask the contact point before you rely on them.';
