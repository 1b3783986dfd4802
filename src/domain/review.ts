import type { Day } from './day.ts';

/** What the customer said about their arrangement, or when they were asked. */
export type CustomerComment = { readonly kind: 'given'; readonly words: string } | { readonly kind: 'none'; readonly askedOn: Day };

/** How the customer kept to the terms. */
export const complianceAnswers = ['kept', 'partlyKept', 'notKept', 'noContact'] as const;
export type ComplianceAnswer = (typeof complianceAnswers)[number];

/** What a review answers before its outcome. Texts 20 to 2,000 characters. */
export interface ReviewAnswers {
  readonly customerComment: CustomerComment;
  /** Accepted incidents since the last decision, told apart from allegations nobody looked at. */
  readonly incidentsSince: number;
  readonly complianceWithTerms: ComplianceAnswer;
  readonly couldWeHaveCausedIt: string;
  readonly lessons: string;
  readonly stillNeeded: string;
}

/** A review that is due, under way or done. */
export interface Review extends Partial<ReviewAnswers> {
  readonly dueOn: Day;
  readonly noticeSentOn?: Day;
}

/** A review that was decided, as the arrangement keeps it. */
export interface DecidedReview extends ReviewAnswers {
  readonly dueOn: Day;
  readonly outcome: 'continue' | 'amend' | 'lift';
  readonly completedOn: Day;
}
