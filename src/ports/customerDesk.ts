import type { RequestedAdjustment } from '../domain/contact.ts';
import type { Identifier, MatchKey } from '../domain/customer.ts';
import type { Result } from './problem.ts';
import type { RowVersion, Stored } from './stored.ts';

/** An address or a number that leads to a customer, with the customer's name. */
export interface NamedIdentifier {
  readonly identifier: Stored<Identifier>;
  readonly customerName: string;
}

/** A request for an adjustment that a colleague wrote down and nobody has answered. */
export type OpenRequest = Stored<RequestedAdjustment>;

/** What lies on the desk of those who keep customers: what is still open, and what they have just done. */
export interface CustomerDesk {
  /** What nobody has confirmed: suggested and shared addresses, and for whom a shared one is confirmed. `complete` is false where there are more. */
  unconfirmed(signal?: AbortSignal): Promise<Result<{ readonly identifiers: readonly NamedIdentifier[]; readonly complete: boolean }>>;
  /** Requests about any of some addresses that are not answered yet, oldest first. */
  requests(keys: readonly MatchKey[], signal?: AbortSignal): Promise<Result<readonly OpenRequest[]>>;
  /** Says whether a request was answered. An answered one is shown to nobody any more. */
  answer(request: OpenRequest, answered: boolean): Promise<Result<OpenRequest>>;
  /** Takes away what was added a moment ago, as if it had not been. Problem `changed`: somebody changed it since, and it stays. */
  takeBack(what: 'customers' | 'identifiers' | 'adjustments', row: RowVersion): Promise<Result<void>>;
}
