import type { Customer } from '../../domain/customer.ts';
import type { Day } from '../../domain/day.ts';

/** What is wrong with one field of a customer's record. */
export interface CustomerProblem {
  readonly field: 'displayName' | 'preferredLanguage' | 'correspondenceInWelsh' | 'caseReference' | 'status';
  readonly reason: 'missing' | 'tooLong' | 'notALanguage' | 'inFuture' | 'mergedIntoItself';
  /** Characters, where the reason is a length. */
  readonly limit?: number;
}

/** Source: the domain model of the policy's specification. Characters. */
export const customerLimits = { displayNameMost: 200, caseReferenceMost: 50 } as const;

/** `en`, `cy`, `zh-Hant`, `pt-BR`: a language, perhaps a script, perhaps a region. */
const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** Every problem of a customer's record at once. */
export function checkCustomer(customer: Customer, today: Day): readonly CustomerProblem[] {
  return [...problemsOf(customer, today)];
}

function* problemsOf(customer: Customer, today: Day): Generator<CustomerProblem> {
  const { displayNameMost, caseReferenceMost } = customerLimits;
  const { displayName, caseReference = '', correspondenceInWelsh: welsh, status } = customer;
  if (displayName.trim() === '') yield { field: 'displayName', reason: 'missing' };
  if (displayName.length > displayNameMost) yield { field: 'displayName', reason: 'tooLong', limit: displayNameMost };
  if (!languageTag.test(customer.preferredLanguage)) yield { field: 'preferredLanguage', reason: 'notALanguage' };
  if (welsh.wish !== 'notAsked' && welsh.askedOn > today) yield { field: 'correspondenceInWelsh', reason: 'inFuture' };
  if (caseReference.length > caseReferenceMost) yield { field: 'caseReference', reason: 'tooLong', limit: caseReferenceMost };
  if (status.kind === 'merged' && status.into === customer.key) yield { field: 'status', reason: 'mergedIntoItself' };
}
