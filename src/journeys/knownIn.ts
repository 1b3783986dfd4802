import type { EmailAddress } from '../domain/emailAddress.ts';
import { placeOf, type KnownAddresses } from '../policy/matching/knownAddresses.ts';
import type { Configuration } from '../ports/configuration.ts';

/** Which addresses are ours: by the settings, and the signed-in person's own, where the host says whose mailbox it is. */
export function knownIn({ council, relayAddresses, mailboxes }: Configuration, account?: EmailAddress): KnownAddresses {
  const shared = mailboxes.map(({ address }) => address);
  return { emailDomains: council.emailDomains, relayAddresses, ownMailboxes: account === undefined ? shared : [account, ...shared] };
}

/**
 * Who of the council writes from an address. A web form writes for somebody else, and is none of us; the signed-in person is a
 * colleague wherever their domain is.
 */
export function ourWriter(configuration: Configuration, account?: EmailAddress): (address: EmailAddress) => 'colleague' | 'mailbox' | undefined {
  const known = knownIn(configuration);
  return (address) => {
    const place = placeOf(address, known);
    if (place === 'ownMailbox') return 'mailbox';
    return place === 'colleague' || (place !== 'relay' && address === account) ? 'colleague' : undefined;
  };
}
