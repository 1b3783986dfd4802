import type { Identifier } from '../../domain/customer.ts';
import { emailAddress } from '../../domain/emailAddress.ts';
import { telephoneNumber } from '../../domain/telephone.ts';
import { isMatchable, standingIn, type Register } from './register.ts';

/** What is wrong with one identifier. */
export interface IdentifierProblem {
  /** The identifier's id. */
  readonly identifier: string;
  readonly field: 'customer' | 'value' | 'confirmedBy' | 'validTo' | 'confidence';
  readonly reason:
    | 'missing'
    | 'tooLong'
    /** Not in the form that is compared, so that it would never match. */
    | 'notNormal'
    | 'beforeStart'
    /** No such customer, or one without a record that stands. */
    | 'noRecord'
    /** The same customer has it twice for the same days. */
    | 'repeated'
    /** It is confirmed for another customer for the same days: only one can have it, unless it is shared. */
    | 'confirmedElsewhere'
    /** Another record says that several people use it. */
    | 'sharedElsewhere';
  /** Characters, where the reason is a length. */
  readonly limit?: number;
}

/** Characters of a postal address, a social media name or another name. A default of ours, not of the policy. */
export const valueMost = 320;

/** Every problem of the register's identifiers at once, each with its identifier. */
export function checkIdentifiers({ customers, identifiers }: Register): readonly IdentifierProblem[] {
  const standingOf = standingIn(customers);
  const entries = identifiers.map((identifier): Entry => {
    const standing = standingOf(identifier.customer);
    return { identifier, hasRecord: standing !== undefined, owner: standing ?? identifier.customer };
  });
  const byValue = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { value } = entry.identifier;
    if (isMatchable(entry.identifier)) byValue.set(value, [...(byValue.get(value) ?? []), entry]);
  }
  return entries.flatMap((entry) => [...problemsOf(entry), ...clashesOf(entry, byValue.get(entry.identifier.value) ?? [])]);
}

/** An identifier with whose it is: a merged customer's is that of the record it went into. */
interface Entry {
  readonly identifier: Identifier;
  readonly hasRecord: boolean;
  readonly owner: string;
}

function* problemsOf({ identifier, hasRecord }: Entry): Generator<IdentifierProblem> {
  const { id, value, confidence, confirmedBy = '', validFrom, validTo } = identifier;
  if (!hasRecord) yield { identifier: id, field: 'customer', reason: 'noRecord' };
  if (value.trim() === '') yield { identifier: id, field: 'value', reason: 'missing' };
  else if (!isNormal(identifier)) yield { identifier: id, field: 'value', reason: 'notNormal' };
  if (value.length > valueMost) yield { identifier: id, field: 'value', reason: 'tooLong', limit: valueMost };
  if (confidence === 'confirmed' && confirmedBy.trim() === '') yield { identifier: id, field: 'confirmedBy', reason: 'missing' };
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) yield { identifier: id, field: 'validTo', reason: 'beforeStart' };
}

/** Only what can match clashes: `same` are all that have the same address or number. */
function* clashesOf({ identifier, owner }: Entry, same: readonly Entry[]): Generator<IdentifierProblem> {
  const { id, confidence } = identifier;
  const others = isMatchable(identifier) ? same.filter((other) => other.identifier.id !== id && overlap(identifier, other.identifier)) : [];
  if (others.some((other) => other.owner === owner)) yield { identifier: id, field: 'value', reason: 'repeated' };
  if (confidence !== 'confirmed') return;
  const elsewhere = others.filter((other) => other.owner !== owner).map((other) => other.identifier.confidence);
  if (elsewhere.includes('confirmed')) yield { identifier: id, field: 'confidence', reason: 'confirmedElsewhere' };
  if (elsewhere.includes('shared')) yield { identifier: id, field: 'confidence', reason: 'sharedElsewhere' };
}

function isNormal({ type, value }: Identifier): boolean {
  if (type === 'email') return emailAddress(value) === value;
  if (type === 'telephone') return telephoneNumber(value) === value;
  return value.trim() === value;
}

/** Whether two identifiers count on a same day. */
function overlap(one: Identifier, other: Identifier): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore({ validTo }: Identifier, { validFrom }: Identifier): boolean {
  return validTo !== undefined && validFrom !== undefined && validTo < validFrom;
}
