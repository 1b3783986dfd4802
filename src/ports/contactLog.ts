import type { Contact, RequestedAdjustment } from '../domain/contact.ts';
import type { MatchKey } from '../domain/customer.ts';
import type { Instant } from '../domain/day.ts';
import type { Result } from './problem.ts';

/** What colleagues wrote down about somebody. */
export interface ContactNotes {
  readonly contacts: readonly Contact[];
  readonly requested: readonly RequestedAdjustment[];
  /** False where there is more than is read. */
  readonly complete: boolean;
  /** When it was so, where that was known before the question; absent where the list was asked. */
  readonly readAt?: Instant;
}

/** Calls, visits, letters and requests for an adjustment that colleagues wrote down. */
export interface ContactLog {
  entriesFor(key: MatchKey, signal?: AbortSignal): Promise<Result<ContactNotes>>;
}
