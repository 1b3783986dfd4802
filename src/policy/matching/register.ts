import type { Confidence } from '../../domain/card.ts';
import type { Customer, Identifier, MatchableIdentifier, MatchKey } from '../../domain/customer.ts';
import type { Day } from '../../domain/day.ts';
import { emailAddress, type EmailAddress } from '../../domain/emailAddress.ts';
import { matchOf, type Match, type MatchEntry } from './match.ts';

/** What the register's owners hold: customers and what leads to them. */
export interface Register {
  readonly customers: readonly Customer[];
  readonly identifiers: readonly Identifier[];
}

/**
 * Finds the key of the record that stands for a customer today: merged records lead to the one they went into. Undefined where there
 * is none: unknown, anonymised, or merged in a circle.
 */
export function standingIn(customers: readonly Customer[]): (key: string) => string | undefined {
  const statuses = new Map(customers.map(({ key, status }) => [key, status]));
  return (key) => {
    let current = key;
    for (const _step of statuses) {
      const status = statuses.get(current);
      if (status?.kind !== 'merged') return status?.kind === 'active' ? current : undefined;
      current = status.into;
    }
    return undefined;
  };
}

/** Whether an identifier counts on a day: from its first to its last, both included. */
export function countsOn({ validFrom, validTo }: Identifier, day: Day): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

export function isMatchable(identifier: Identifier): identifier is MatchableIdentifier {
  return identifier.type === 'email' || identifier.type === 'telephone';
}

/** Each address and number that counts on a day, once. Where one is there twice the more careful word counts, as it does for whoever reads the cards. */
export function confidencesOn(identifiers: readonly Identifier[], day: Day): readonly (readonly [MatchKey, Confidence])[] {
  const order: readonly Confidence[] = ['shared', 'confirmed', 'suggested'];
  const found = new Map<MatchKey, Confidence>();
  for (const { value, confidence } of identifiers.filter((each) => countsOn(each, day)).filter(isMatchable)) {
    const before = found.get(value);
    if (before === undefined || order.indexOf(confidence) < order.indexOf(before)) found.set(value, confidence);
  }
  return [...found];
}

/** The e-mail addresses that are confirmed for a customer on a day, by that customer's identifiers. */
export function confirmedAddresses(identifiers: readonly Identifier[], day: Day): readonly EmailAddress[] {
  const confirmed = confidencesOn(identifiers.filter(({ type }) => type === 'email'), day).filter(([, confidence]) => confidence === 'confirmed');
  return confirmed.flatMap(([value]) => emailAddress(value) ?? []);
}

/** What the register says of an address or a number on a day: which customers, and how sure. Expired identifiers say nothing. */
export function entriesFor(key: MatchKey, { customers, identifiers }: Register, today: Day): readonly MatchEntry[] {
  const standingOf = standingIn(customers);
  return identifiers
    .filter((identifier) => isMatchable(identifier) && identifier.value === key && countsOn(identifier, today))
    .flatMap(({ customer, confidence }) => {
      const standing = standingOf(customer);
      return standing === undefined ? [] : [{ customer: standing, confidence }];
    });
}

/** To whom an address or a number belongs on a day. */
export function matchIn(register: Register, key: MatchKey, today: Day): Match {
  return matchOf(entriesFor(key, register, today));
}
