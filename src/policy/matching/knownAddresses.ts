import type { MatchKey } from '../../domain/customer.ts';
import { domainForm, domainOf, emailAddress, type EmailAddress } from '../../domain/emailAddress.ts';

/** Addresses of which the configuration knows what they are. */
export interface KnownAddresses {
  /** Domains of colleagues. A domain below one of them is another domain. */
  readonly emailDomains: readonly string[];
  /** Web forms, and scanners outside the council's domains: somebody else wrote what they send. */
  readonly relayAddresses: readonly EmailAddress[];
  /** The council's shared mailboxes. */
  readonly ownMailboxes?: readonly EmailAddress[];
  /** Councillors and members of a parliament, wherever their domain is. */
  readonly electedAddresses?: readonly EmailAddress[];
  readonly electedDomains?: readonly string[];
}

/** What an address is to the council. `outside`: it may be a customer's. */
export type AddressPlace = 'relay' | 'ownMailbox' | 'electedMember' | 'colleague' | 'outside';

/**
 * A councillor's address is often at the council's own domain, so elected members come before colleagues. Of telephone numbers
 * nothing is known.
 */
export function placeOf(key: MatchKey, known: KnownAddresses): AddressPlace {
  const address = emailAddress(key);
  if (address === undefined) return 'outside';
  if (known.relayAddresses.includes(address)) return 'relay';
  if (known.ownMailboxes?.includes(address)) return 'ownMailbox';
  if (known.electedAddresses?.includes(address) || isAt(address, known.electedDomains)) return 'electedMember';
  return isAt(address, known.emailDomains) ? 'colleague' : 'outside';
}

/** Whether the council might hold a customer's record for it. */
export function mayBeCustomer(address: MatchKey, known: KnownAddresses): boolean {
  const place = placeOf(address, known);
  return place === 'outside' || place === 'electedMember';
}

function isAt(address: EmailAddress, domains: readonly string[] = []): boolean {
  return domains.some((domain) => domainForm(domain) === domainOf(address));
}
