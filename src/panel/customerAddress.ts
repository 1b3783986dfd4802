import type { EmailAddress } from '../domain/emailAddress.ts';
import { domainOf } from '../domain/emailAddress.ts';
import type { Configuration } from '../ports/configuration.ts';

/** Whether an address can be a customer's: no colleague's and no web form's. Nothing is ever looked up about those. */
export function isCustomerAddress(address: EmailAddress, { council, relayAddresses }: Configuration): boolean {
  return !relayAddresses.includes(address) && !council.emailDomains.some((domain) => domain.toLowerCase() === domainOf(address));
}
