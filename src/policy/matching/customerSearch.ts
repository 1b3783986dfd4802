import type { MatchKey } from '../../domain/customer.ts';
import { callerKey, type CallerRefusal } from './callerKey.ts';

/** Characters of a name from which those who keep the register search by it. A default of ours. */
export const nameLeast = 2;

/** What those who keep the register search by: one whole address or number, or the beginning of a name. */
export type CustomerSearch =
  | { readonly kind: 'key'; readonly key: MatchKey }
  | { readonly kind: 'name'; readonly start: string }
  | { readonly kind: 'refused'; readonly reason: Exclude<CallerRefusal, 'onlyAName'> | 'shortName' };

/** Names may hold digits, as those of bodies do; text with an @ is meant as an address, and digits alone as a number. */
export function customerSearch(typed: string): CustomerSearch {
  const found = callerKey(typed);
  if (found.kind === 'key') return found;
  const { reason } = found;
  const isName = reason === 'onlyAName' || (reason === 'notANumber' && /\p{L}/u.test(typed));
  if (!isName) return { kind: 'refused', reason };
  const start = typed.trim().replace(/\s+/gu, ' ');
  return start.length < nameLeast ? { kind: 'refused', reason: 'shortName' } : { kind: 'name', start };
}
