import type { Confidence } from '../../domain/card.ts';

/** To whom an address or a number belongs, as far as anybody confirmed it. */
export type Match =
  | { readonly kind: 'none' }
  | { readonly kind: 'customer'; readonly customer: string }
  /** Somebody thinks it belongs to a customer; nobody has confirmed it. Says nothing of that customer. */
  | { readonly kind: 'mayMatch' }
  /** Several people use it, or it is confirmed for several, which a register owner has to settle. Nobody's arrangement applies. */
  | { readonly kind: 'shared'; readonly because?: 'severalCustomers' };

/** What a card or an identifier says of an address. */
export interface MatchEntry {
  readonly customer: string;
  readonly confidence: Confidence;
}

/** Only exactly one confirmed customer is an answer; a shared address never is. The order of entries does not matter. */
export function matchOf(entries: readonly MatchEntry[]): Match {
  const customers = new Set(entries.filter(({ confidence }) => confidence === 'confirmed').map(({ customer }) => customer));
  const [customer] = customers;
  if (entries.some(({ confidence }) => confidence === 'shared')) return { kind: 'shared' };
  if (customers.size > 1) return { kind: 'shared', because: 'severalCustomers' };
  if (customer !== undefined) return { kind: 'customer', customer };
  return { kind: entries.length > 0 ? 'mayMatch' : 'none' };
}
