import type { Contact, ContactEntry, RequestedAdjustment } from '../domain/contact.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Result } from './problem.ts';

/** Calls, visits, letters and requests for an adjustment that colleagues wrote down. */
export interface ContactLog {
  entriesFor(
    address: EmailAddress,
    signal?: AbortSignal,
  ): Promise<Result<{ readonly contacts: readonly Contact[]; readonly requested: readonly RequestedAdjustment[] }>>;
  /** Adds an entry exactly once: a doubtful save is looked up by its client reference. */
  add(about: EmailAddress, entry: ContactEntry): Promise<Result<void>>;
}
