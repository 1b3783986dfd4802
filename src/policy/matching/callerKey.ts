import type { MatchKey } from '../../domain/customer.ts';
import { emailAddress } from '../../domain/emailAddress.ts';
import { telephoneNumber } from '../../domain/telephone.ts';

/** Why nobody can be looked up by what was typed. */
export const callerRefusals = ['empty', 'hiddenCharacters', 'notAnAddress', 'notANumber', 'onlyAName'] as const;
export type CallerRefusal = (typeof callerRefusals)[number];

export type CallerKey = { readonly kind: 'key'; readonly key: MatchKey } | { readonly kind: 'refused'; readonly reason: CallerRefusal };

/** What somebody typed to look a caller up: one whole e-mail address or telephone number, and nothing that finds by resemblance. */
export function callerKey(typed: string): CallerKey {
  const key = emailAddress(typed) ?? telephoneNumber(typed);
  const refusal = refusalOf(typed);
  if (refusal === 'hiddenCharacters' || key === undefined) return { kind: 'refused', reason: refusal };
  return { kind: 'key', key };
}

function refusalOf(typed: string): CallerRefusal {
  if (typed.trim() === '') return 'empty';
  if (/\p{Cf}/u.test(typed)) return 'hiddenCharacters';
  if (typed.includes('@')) return 'notAnAddress';
  return /\d/.test(typed) ? 'notANumber' : 'onlyAName';
}
