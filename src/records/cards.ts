import type { Card } from '../domain/card.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Cards } from '../ports/cards.ts';
import type { Clock } from '../ports/clock.ts';
import { failure, success } from '../ports/problem.ts';
import { cardOf, cardShapes } from './cardRow.ts';
import { addressKey, type Digest } from './digest.ts';
import { findRows, type Lists } from './lists.ts';

/** Cards of one address: far more than anybody has. */
const most = 1000;

/** The Cards list, asked by digest. Its request travels alone: nothing may slow the safety answer down. */
export function createCards(lists: Lists, digest: Digest, clock: Clock): Cards {
  return {
    cardsFor: async (address: EmailAddress, signal) => {
      const key = await addressKey(digest, address);
      signal?.throwIfAborted();
      const found = await findRows(lists, 'cards', cardShapes, { where: { column: 'Key', equals: key }, pageSize: 200, most, signal });
      if (!found.ok) return found;
      const { rows, complete } = found.value;
      // Rows we did not ask for or cannot read are no reason to say less than there is.
      if (!complete || rows.some(({ fields }) => fields.Key !== key)) return failure('malformed', 'other rows than those asked for');
      const cards = rows.map(({ fields }) => cardOf(fields));
      if (cards.some((card) => card === undefined)) return failure('malformed', 'a card of another shape');
      return success({ cards: cards.filter((card): card is Card => card !== undefined), checkedAt: clock.now() });
    },
  };
}
