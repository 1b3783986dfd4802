import type { Card } from '../domain/card.ts';
import type { Cards, ReadCards } from '../ports/cards.ts';
import type { Clock } from '../ports/clock.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { cardOf, cardShapes } from './cardRow.ts';
import { addressKeys, type Digest } from './digest.ts';
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
      const asked = await addressKeys(digest, key);
      signal?.throwIfAborted();
      const answers = await Promise.all(asked.map((equals) => read('Key', equals, signal)));
      const failed = answers.find((answer) => !answer.ok);
      return failed ?? success({ cards: answers.flatMap((answer) => (answer.ok ? answer.value.cards : [])), checkedAt: clock.now() });
    },
    cardsOf: (reference, signal) => read('Title', reference, signal),
  };
}
