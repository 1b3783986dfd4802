import type { Card } from '../domain/card.ts';
import type { Cards, ReadCards } from '../ports/cards.ts';
import type { Clock } from '../ports/clock.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { cardOf, cardShapes } from './cardRow.ts';
import { addressKey, type Digest } from './digest.ts';
import { findRows, type Lists } from './lists.ts';

/** Cards of one address or one reference: far more than there ever are. */
const most = 1000;

/** The Cards list, asked by digest or by reference. Its request travels alone: nothing may slow the safety answer down. */
export function createCards(lists: Lists, digest: Digest, clock: Clock): Cards {
  const read = async (column: 'Key' | 'Title', equals: string, signal?: AbortSignal): Promise<Result<ReadCards>> => {
    const found = await findRows(lists, 'cards', cardShapes, { where: { column, equals }, pageSize: 200, most, signal });
    if (!found.ok) return found;
    const { rows, complete } = found.value;
    // Rows we did not ask for or cannot read are no reason to say less than there is.
    if (!complete || rows.some(({ fields }) => fields[column] !== equals)) return failure('malformed', 'other rows than those asked for');
    const cards = rows.map(({ fields }) => cardOf(fields));
    if (cards.some((card) => card === undefined)) return failure('malformed', 'a card of another shape');
    return success({ cards: cards.filter((card): card is Card => card !== undefined), checkedAt: clock.now() });
  };
  return {
    cardsFor: async (key, signal) => {
      const asked = await addressKey(digest, key);
      signal?.throwIfAborted();
      return read('Key', asked, signal);
    },
    cardsOf: (reference, signal) => read('Title', reference, signal),
  };
}
