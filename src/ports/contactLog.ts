import type { Contact, RequestedAdjustment } from '../domain/contact.ts';
import type { MatchKey } from '../domain/customer.ts';
import type { Result } from './problem.ts';

/** Calls, visits, letters and requests for an adjustment that colleagues wrote down. */
export interface ContactLog {
  entriesFor(
    key: MatchKey,
    signal?: AbortSignal,
  ): Promise<Result<{ readonly contacts: readonly Contact[]; readonly requested: readonly RequestedAdjustment[] }>>;
}
