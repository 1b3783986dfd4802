import type { Card } from '../domain/card.ts';
import type { MatchKey } from '../domain/customer.ts';
import type { Day } from '../domain/day.ts';
import type { Result } from './problem.ts';
import type { RowVersion } from './stored.ts';

/** A card on one address. */
export interface PlacedCard {
  readonly key: MatchKey;
  readonly card: Card;
}

/** A card of an arrangement as it stands in the list; the address it is on is a digest there. */
export interface StandingCard {
  readonly arrangement: string;
  readonly customer: string;
  readonly end: Day | undefined;
  readonly row: RowVersion;
}

/** Writes what front-line staff may know. Only owners can. */
export interface CardKeeper {
  /**
   * Makes the cards of one customer exactly these, on whichever addresses, and nothing else. Asked again it finishes. Cards of
   * letters about conduct, which no other list knows of, stay where they are as long as their address has a card of the same
   * confidence; unless `cards` has any such letter itself.
   */
  keep(customer: string, cards: readonly PlacedCard[]): Promise<Result<void>>;
  /** Every card of an arrangement. */
  arrangementCards(signal?: AbortSignal): Promise<Result<readonly StandingCard[]>>;
  remove(cards: readonly StandingCard[]): Promise<Result<void>>;
}
