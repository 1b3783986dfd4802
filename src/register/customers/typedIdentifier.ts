import type { Confidence } from '../../domain/card.ts';
import type { MatchableIdentifier } from '../../domain/customer.ts';
import { emailAddress } from '../../domain/emailAddress.ts';
import { telephoneNumber } from '../../domain/telephone.ts';
import { callerKey } from '../../policy/matching/callerKey.ts';
import { mayBeCustomer } from '../../policy/matching/knownAddresses.ts';
import { callerSentences } from '../../policy/pack/matching.ts';
import type { Configuration } from '../../ports/configuration.ts';

export interface TypedAddress {
  readonly typed: string;
  readonly confidence: Confidence;
}

/** The identifier that somebody typed, or why it is none. */
export function typedIdentifier(
  { typed, confidence }: TypedAddress,
  base: { readonly id: string; readonly customer: string; readonly by: string },
  { council, relayAddresses }: Configuration,
  colleagues: string,
): MatchableIdentifier | { readonly refused: string } {
  const found = callerKey(typed);
  if (found.kind === 'refused') return { refused: callerSentences[found.reason] };
  if (!mayBeCustomer(found.key, { emailDomains: council.emailDomains, relayAddresses })) return { refused: colleagues };
  const { id, customer, by } = base;
  const shared = { id, customer, confidence, ...(confidence === 'confirmed' ? { confirmedBy: by } : {}) };
  const address = emailAddress(typed);
  if (address !== undefined) return { ...shared, type: 'email', value: address };
  const number = telephoneNumber(typed);
  return number === undefined ? { refused: callerSentences.notANumber } : { ...shared, type: 'telephone', value: number };
}
