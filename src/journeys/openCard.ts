import type { Instant } from '../domain/day.ts';
import { isInForce, type StandingArrangement } from '../policy/matching/senderRecord.ts';
import { today } from '../ports/clock.ts';
import { success, type Result } from '../ports/problem.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';

/** What staff may read of an arrangement whose reference they were sent. */
export interface OpenedCard {
  /** Absent where none of that reference is in force today. */
  readonly arrangement?: StandingArrangement;
  readonly checkedAt: Instant;
}

/** The nameless card of a reference: what to do, never whom it is about. */
export async function openCard(
  { cards, clock, configuration }: Pick<RegisterOutside, 'cards' | 'clock' | 'configuration'>,
  reference: string,
  signal?: AbortSignal,
): Promise<Result<OpenedCard>> {
  const found = await cards.cardsOf(reference, signal);
  if (!found.ok) return found;
  const on = today(clock, configuration.council.timeZone);
  const { checkedAt } = found.value;
  const card = found.value.cards.find((each) => each.kind === 'arrangement' && each.confidence === 'confirmed' && isInForce(each, on));
  if (card?.kind !== 'arrangement') return success({ checkedAt });
  return success({ checkedAt, arrangement: card.review < on ? { card, overdueSince: card.review } : { card } });
}
