import type { EmailAddress } from '../domain/emailAddress.ts';
import type { KnownAddresses } from '../policy/matching/knownAddresses.ts';
import type { Configuration } from '../ports/configuration.ts';

/** Which addresses are ours: by the settings, and the signed-in person's own, where the host says whose mailbox it is. */
export function knownIn({ council, relayAddresses, mailboxes }: Configuration, account?: EmailAddress): KnownAddresses {
  const shared = mailboxes.map(({ address }) => address);
  return { emailDomains: council.emailDomains, relayAddresses, ownMailboxes: account === undefined ? shared : [account, ...shared] };
}
