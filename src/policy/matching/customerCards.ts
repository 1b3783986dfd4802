import type { Adjustment } from '../../domain/adjustment.ts';
import type { Arrangement } from '../../domain/arrangement.ts';
import type { AdjustmentCard, Card, ConductLetterCard } from '../../domain/card.ts';
import type { Customer, Identifier, MatchKey } from '../../domain/customer.ts';
import type { Day } from '../../domain/day.ts';
import { cardOf } from '../arrangement/cardOf.ts';
import type { Settings } from '../pack/settings.ts';
import { confidencesOn } from './register.ts';

/** All that decides which cards a customer has. What belongs to another customer is passed over. */
export interface CardSources {
  readonly customer: Customer;
  readonly identifiers: readonly Identifier[];
  readonly adjustments: readonly Adjustment[];
  readonly arrangements: readonly Omit<Arrangement, 'decisions'>[];
  /** Letters about conduct as `letterCardOf` gives them. */
  readonly letters: readonly ConductLetterCard[];
}

/** A card and the address or number it is put on. */
export interface CardOnKey {
  readonly key: MatchKey;
  readonly card: Card;
}

/**
 * What front-line staff may know of a customer on a day, on each address and number that leads to them then. Everything stands
 * on confirmed ones; one that is only suggested, or shared, says that it is known and nothing more. Whoever has died, was
 * anonymised or merged into another record has none: whoever uses the address now is somebody else.
 */
export function customerCards(sources: CardSources, today: Day, settings: Pick<Settings, 'lapsePolicy'>): readonly CardOnKey[] {
  const { customer, identifiers } = sources;
  if (customer.deceased || customer.status.kind !== 'active') return [];
  const facts = factCards(sources, today, settings);
  return confidencesOn(identifiers.filter((each) => each.customer === customer.key), today).flatMap(([key, confidence]) => {
    const known: Card = { kind: 'known', ref: `KNOWN-${customer.key}`, customer: customer.key, confidence };
    const cards = confidence === 'confirmed' && facts.length > 0 ? facts : [known];
    return cards.map((card) => ({ key, card }));
  });
}

/** Cards that a later day still needs are there today: an arrangement that begins next week shows from then on by itself. */
function factCards({ customer, adjustments, arrangements, letters }: CardSources, today: Day, settings: Pick<Settings, 'lapsePolicy'>): readonly Card[] {
  const isTheirs = (each: { readonly customer: string }) => each.customer === customer.key;
  return [
    ...adjustments.filter(isTheirs).flatMap((adjustment) => adjustmentCardOf(adjustment) ?? []),
    ...arrangements.filter(isTheirs).flatMap((arrangement) => cardOf(arrangement, settings) ?? []).filter(({ end }) => today <= end),
    ...letters.filter(isTheirs).filter(({ until }) => today <= until).map((letter) => ({ ...letter, confidence: 'confirmed' as const })),
  ];
}

/** What front-line staff may know of an adjustment, once it is agreed: what we do, never why. */
export function adjustmentCardOf({ ref, customer, code, instruction, state, agreedOn }: Adjustment): AdjustmentCard | undefined {
  if (state !== 'agreed' || agreedOn === undefined) return undefined;
  return { kind: 'adjustment', ref, customer, confidence: 'confirmed', adjustment: code, instruction, agreedOn };
}
