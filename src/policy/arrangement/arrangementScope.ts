import type { ArrangementCard } from '../../domain/card.ts';
import type { StandingArrangement } from '../matching/senderRecord.ts';

/** What staff answered to "is this message about it?". `somethingElse` also means not sure: unsure counts as new. */
export type MatterAnswer = 'about' | 'somethingElse';

/** How an arrangement bears on the message in front of the person. */
export type Bearing =
  | 'applies'
  | 'anotherMatter'
  /** The service or the matter is not known: the terms are shown and staff are asked. */
  | 'ask';

/**
 * Whether an arrangement bears on a message. `service`: the one the mailbox belongs to, undefined where the mailbox has none.
 * A person's answer wins over what the mailbox suggests.
 */
export function bearing(card: ArrangementCard, service: string | undefined, answer?: MatterAnswer): Bearing {
  if (answer === 'somethingElse') return 'anotherMatter';
  if (answer === 'about') return 'applies';
  const coversService = card.services === 'all' || (service !== undefined && card.services.some((covered) => sameName(covered, service)));
  if (service !== undefined && !coversService) return 'anotherMatter';
  return coversService && card.matter === undefined ? 'applies' : 'ask';
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

export interface BearingArrangement extends StandingArrangement {
  readonly bearing: Bearing;
}

/** Each arrangement with how it bears on the message, those that apply first. `answers`: by arrangement reference. */
export function bearings(
  arrangements: readonly StandingArrangement[],
  service: string | undefined,
  answers: Readonly<Record<string, MatterAnswer>>,
): readonly BearingArrangement[] {
  const order: readonly Bearing[] = ['applies', 'ask', 'anotherMatter'];
  return arrangements
    .map((arrangement) => ({ ...arrangement, bearing: bearing(arrangement.card, service, answers[arrangement.card.ref]) }))
    .sort((one, other) => order.indexOf(one.bearing) - order.indexOf(other.bearing));
}
