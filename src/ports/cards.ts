import type { Card } from '../domain/card.ts';
import type { MatchKey } from '../domain/customer.ts';
import type { Instant } from '../domain/day.ts';
import type { Result } from './problem.ts';

/** Milliseconds before an answer runs out at which it is asked for again, so that there is a newer one by then. */
export const askedAgainBefore = 5_000;

/** Cards, and when they were read. */
export interface ReadCards {
  readonly cards: readonly Card[];
  readonly checkedAt: Instant;
  /** True where the device index said that there are none, and nobody was asked. */
  readonly cleared?: boolean;
}

/** The safety answer: everything front-line staff may know. */
export interface Cards {
  /** All cards of an address or a number. One round trip. */
  cardsFor(key: MatchKey, signal?: AbortSignal): Promise<Result<ReadCards>>;
  /** All cards of a reference such as `ARR-2026-0012`, one for each address it stands on. */
  cardsOf(reference: string, signal?: AbortSignal): Promise<Result<ReadCards>>;
}
