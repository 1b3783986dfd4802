import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Instant } from '../domain/day.ts';
import type { Claim, IncidentAccounts, OwnIncident } from '../domain/incident.ts';
import type { Result } from './problem.ts';

/** Incidents about an address, newest first, each once. Those of colleagues are for roles that may read them; a reporter finds none. */
export interface IncidentsAbout extends IncidentAccounts {
  /** False where there are more than are read. */
  readonly complete: boolean;
  /** When it was so, where that was known before the question; absent where the list was asked. */
  readonly readAt?: Instant;
}

export interface Incidents {
  /** Who logged this message, if anybody. There is no claim before the incident itself is in the list. */
  claimOn(internetMessageId: string, signal?: AbortSignal): Promise<Result<Claim | undefined>>;
  about(address: EmailAddress, signal?: AbortSignal): Promise<Result<IncidentsAbout>>;
  /**
   * Takes back an incident of the person's own that nobody has moved on. Asked again, it finishes what is left to do.
   * Problem `changed`: somebody dealt with it meanwhile, and it stands.
   */
  recall(clientReference: string): Promise<Result<void>>;
  /**
   * Adds words below what was said before, and sends the incident to the managers again. What was logged stays.
   * Problem `changed`: it no longer is as the person read it, and nothing was added.
   */
  sendAgain(incident: OwnIncident, words: string, now: Instant): Promise<Result<void>>;
}
