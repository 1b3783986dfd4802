import type { AdjustmentCard, ArrangementCard, Card, ConductLetterCard } from '../../domain/card.ts';
import type { Day } from '../../domain/day.ts';
import type { MatchKey } from '../../domain/customer.ts';
import { placeOf, type KnownAddresses } from './knownAddresses.ts';
import { matchOf, type Match } from './match.ts';

/** An arrangement in force today. */
export interface StandingArrangement {
  readonly card: ArrangementCard;
  /** The review day, where it has passed without a review. The terms still stand. */
  readonly overdueSince?: Day;
}

/** What we may say about an address today. Different answers, different screens. */
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
  | Extract<Match, { kind: 'mayMatch' | 'shared' }>
  | { readonly kind: 'colleague' }
  /** A web form or another relay wrote: the customer has to be chosen. */
  | { readonly kind: 'relay' };

/** How many people write from an address. `unsettled`: the register has it confirmed for several customers, which its owner has to settle. */
export type Users = 'one' | 'several' | 'unsettled' | 'unknown';

/** Undefined: it could not be checked, or was not yet. Nothing may be said of one person then, as of a shared address. */
export function usersOf(record: SenderRecord | undefined): Users {
  if (record === undefined) return 'unknown';
  if (record.kind !== 'shared') return 'one';
  return record.because === 'severalCustomers' ? 'unsettled' : 'several';
}

/**
 * What the cards of an address or a number say on a day. In force is worked out on reading: from the start day to the end day, both
 * included. Ended cards say nothing. Only confirmed cards of exactly one customer are shown. No name is asked for: none matches.
 */
export function senderRecord(key: MatchKey, cards: readonly Card[], today: Day, known: KnownAddresses): SenderRecord {
  const place = placeOf(key, known);
  if (place === 'relay') return { kind: 'relay' };
  if (place === 'colleague' || place === 'ownMailbox') return { kind: 'colleague' };
  const match = matchOf(cards);
  if (match.kind !== 'customer') return match;
  const { customer } = match;
  const confirmed = cards.filter((card) => card.confidence === 'confirmed');
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
