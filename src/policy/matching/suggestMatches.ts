import { domainOf, type EmailAddress } from '../../domain/emailAddress.ts';
import type { Day } from '../../domain/day.ts';
import { countsOn, standingIn, type Register } from './register.ts';

/** Where dots before the `@` make no difference, under either name. Source: general knowledge (unconfirmed). */
const withoutDots: readonly string[] = ['gmail.com', 'googlemail.com'];

/** That an address may belong to a customer because it resembles one of theirs. */
export interface SuggestedMatch {
  readonly customer: string;
  /** The address it resembles. */
  readonly like: EmailAddress;
}

/**
 * The customers whose confirmed address probably reaches the same mailbox: equal but for a `+` tag, or for dots where the
 * provider ignores them. To be suggested to a register owner, and never taken for a match.
 */
export function suggestMatches(address: EmailAddress, { customers, identifiers }: Register, today: Day): readonly SuggestedMatch[] {
  const standingOf = standingIn(customers);
  const form = mailboxForm(address);
  return identifiers.flatMap((identifier) => {
    if (identifier.type !== 'email' || identifier.confidence !== 'confirmed' || !countsOn(identifier, today)) return [];
    const customer = standingOf(identifier.customer);
    const resembles = identifier.value !== address && mailboxForm(identifier.value) === form;
    return customer !== undefined && resembles ? [{ customer, like: identifier.value }] : [];
  });
}

/** Not an address to compare by: two people may share it. So it stays in this file. */
function mailboxForm(address: EmailAddress): string {
  const domain = domainOf(address);
  const local = address.slice(0, -domain.length - 1);
  const untagged = local.replace(/(?<=.)\+.*$/, '');
  return withoutDots.includes(domain) ? `${untagged.replaceAll('.', '')}@${withoutDots.join()}` : `${untagged}@${domain}`;
}
