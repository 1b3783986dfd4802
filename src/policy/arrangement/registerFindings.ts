import type { Arrangement } from '../../domain/arrangement.ts';
import type { Day } from '../../domain/day.ts';
import type { Settings } from '../pack/settings.ts';
import { isOver } from './inForce.ts';

/** A card of an arrangement as it stands in the list staff read. */
export interface FoundCard {
  readonly arrangement: string;
  readonly end: Day | undefined;
}

/** What somebody who opens the register finds out of order. */
export interface RegisterFindings<C extends FoundCard> {
  /** Cards of arrangements that have ended: staff would read what no longer holds. They are taken down. */
  readonly ended: readonly C[];
  /** Cards that no decision carries: nobody knows who decided that. A person looks into it. */
  readonly undecided: readonly C[];
  /** Arrangements whose last day has passed and that nobody has closed. */
  readonly lapsed: readonly string[];
}

/**
 * Compares the cards with the arrangements that are not archived. `decided`: references whose standing was signed by
 * somebody who may.
 */
export function registerFindings<C extends FoundCard>(
  cards: readonly C[],
  open: readonly Pick<Arrangement, 'ref' | 'state' | 'end' | 'review'>[],
  today: Day,
  settings: Pick<Settings, 'lapsePolicy'>,
  decided: ReadonlySet<string>,
): RegisterFindings<C> {
  const byRef = new Map(open.map((arrangement) => [arrangement.ref, arrangement]));
  const over = ({ arrangement, end }: C): boolean => {
    const known = byRef.get(arrangement);
    if (end !== undefined && end < today) return true;
    return known !== undefined && (known.state !== 'active' || isOver(known, today, settings));
  };
  return {
    ended: cards.filter(over),
    undecided: cards.filter((card) => !over(card) && !decided.has(card.arrangement)),
    lapsed: open.filter((arrangement) => isOver(arrangement, today, settings)).map(({ ref }) => ref),
  };
}
