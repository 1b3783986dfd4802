import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Claim, IncidentDraft, OwnIncident } from '../domain/incident.ts';
import type { Problem, Result } from './problem.ts';

/** What became of an incident the person submitted. Until then it rests on the device. */
export type LogOutcome =
  | { readonly kind: 'logged'; readonly reference: string }
  /** A colleague had logged the same message; this account was added to theirs. */
  | { readonly kind: 'joined'; readonly reference: string; readonly loggedBy: string }
  /** Kept on this device and not yet sent. */
  | { readonly kind: 'waiting'; readonly problem: Problem };

export interface Incidents {
  /** Who logged this message, if anybody. */
  claimOn(internetMessageId: string, signal?: AbortSignal): Promise<Result<Claim | undefined>>;
  /** The person's own incidents about an address, newest first. */
  ownAbout(address: EmailAddress, signal?: AbortSignal): Promise<Result<readonly OwnIncident[]>>;
}

/** Incidents on their way: kept on the device before the network is touched. */
export interface Outbox {
  submit(draft: IncidentDraft): Promise<LogOutcome>;
  /** What still waits on this device and host, oldest first. */
  waiting(): Promise<readonly IncidentDraft[]>;
  /** Tries all that waits once more. */
  sendWaiting(): Promise<readonly LogOutcome[]>;
  onChanged(listener: () => void): () => void;
}
