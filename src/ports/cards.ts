import type { Card } from '../domain/card.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Instant } from '../domain/day.ts';
import type { Result } from './problem.ts';

/** The safety answer: everything front-line staff may know of one address. */
export interface Cards {
  /** All cards of an address, and when they were read. One round trip. */
  cardsFor(address: EmailAddress, signal?: AbortSignal): Promise<Result<{ readonly cards: readonly Card[]; readonly checkedAt: Instant }>>;
}
