import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Claim, OwnIncident } from '../domain/incident.ts';
import type { Outside } from '../ports/outside.ts';
import { success, type Result } from '../ports/problem.ts';

export interface MessageIncidents {
  /** Set where a colleague or this person logged the message. */
  readonly claim?: Claim;
  /** The person's own incidents about the sender, newest first. */
  readonly own: readonly OwnIncident[];
}

/** What has been logged: about this message by anyone, and about its sender by this person. */
export async function messageIncidents(
  { incidents }: Pick<Outside, 'incidents'>,
  address: EmailAddress,
  internetMessageId: string | undefined,
  signal?: AbortSignal,
): Promise<Result<MessageIncidents>> {
  const [claim, own] = await Promise.all([
    internetMessageId === undefined ? success(undefined) : incidents.claimOn(internetMessageId, signal),
    incidents.ownAbout(address, signal),
  ]);
  if (!claim.ok) return claim;
  if (!own.ok) return own;
  return success({ own: own.value, ...(claim.value ? { claim: claim.value } : {}) });
}
