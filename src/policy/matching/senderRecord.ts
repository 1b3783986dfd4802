import type { AdjustmentCard, ArrangementCard, Card, ConductLetterCard } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import { domainOf, type EmailAddress } from '../../domain/emailAddress.ts';

/** An arrangement in force today. */
export interface StandingArrangement {
  readonly card: ArrangementCard;
  /** The review day, where it has passed without a review. The terms still stand. */
  readonly overdueSince?: Day;
}

/** What we may say about an address today. Five different answers, five different screens. */
export type SenderRecord =
  /** No confirmed customer: nothing is known that staff should act on. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'customer';
      readonly customer: string;
      readonly adjustments: readonly AdjustmentCard[];
      readonly arrangements: readonly StandingArrangement[];
      readonly letters: readonly ConductLetterCard[];
    }
  /** Somebody thinks the address belongs to a customer; nobody has confirmed it. Shows nothing of that customer. */
  | { readonly kind: 'mayMatch' }
  /** Several people use the address. Nobody's arrangement applies by itself. */
  | { readonly kind: 'shared' }
  | { readonly kind: 'colleague' }
  /** A web form or another relay wrote: the customer has to be chosen. */
  | { readonly kind: 'relay' };

/** Addresses that belong to no customer. */
export interface KnownAddresses {
  /** Domains of colleagues, lower case. */
  readonly emailDomains: readonly string[];
  readonly relayAddresses: readonly EmailAddress[];
}

/**
 * What the cards of an address say on a day. In force is worked out on reading: from the start day to the end day, both
 * included. Ended cards say nothing. Only confirmed cards of exactly one customer are shown.
 */
export function senderRecord(address: EmailAddress, cards: readonly Card[], today: Day, known: KnownAddresses): SenderRecord {
  if (known.relayAddresses.includes(address)) return { kind: 'relay' };
  if (known.emailDomains.includes(domainOf(address))) return { kind: 'colleague' };
  const confirmed = cards.filter((card) => card.confidence === 'confirmed');
  const customers = new Set(confirmed.map((card) => card.customer));
  const [customer] = customers;
  if (cards.some((card) => card.confidence === 'shared') || customers.size > 1) return { kind: 'shared' };
  if (customer === undefined) return cards.length > 0 ? { kind: 'mayMatch' } : { kind: 'none' };
  return {
    kind: 'customer',
    customer,
    adjustments: confirmed.filter((card) => card.kind === 'adjustment'),
    arrangements: confirmed
      .filter((card) => card.kind === 'arrangement')
      .filter((card) => isInForce(card, today))
      .map((card) => (card.review < today ? { card, overdueSince: card.review } : { card })),
    letters: confirmed.filter((card) => card.kind === 'conductLetter').filter((card) => card.sentOn <= today && today <= card.until),
  };
}

/** From the start day to the end day, both included. */
export function isInForce(card: ArrangementCard, today: Day): boolean {
  return card.start <= today && today <= card.end;
}
