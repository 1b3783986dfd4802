import * as v from 'valibot';
import type { CardKeeper, PlacedCard, StandingCard } from '../ports/cardKeeper.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { cardChanges, type CardChange, type CardRow } from './cardChanges.ts';
import { cardFields } from './cardRow.ts';
import type { Digest } from './digest.ts';
import { mayHaveArrived } from './doubt.ts';
import { addRow, findRows, removeRow, type Lists } from './lists.ts';
import { allOf, rewriteRow } from './rewriteRow.ts';
import { aDay, anyText, someText } from './shapes.ts';

/** Rows of any shape: a card nobody can read is one to be put right. */
const anyShapes = { Title: anyText, Key: anyText, Kind: anyText, Customer: anyText, Confidence: anyText, Facts: anyText, EndDay: anyText };
const all = { pageSize: 500, most: Number.POSITIVE_INFINITY } as const;
/** How often a doubtful change is looked at again in the list before its problem is told. */
const looks = 3;

/** The Cards list as its owners write it. */
export function createCardKeeper(lists: Lists, digest: Digest): CardKeeper {
  return {
    keep: (customer, cards) => keep({ lists, digest }, customer, cards),
    arrangementCards: (signal) => arrangementCards(lists, signal),
    remove: async (cards) => {
      for (const { row } of cards) {
        const removed = await gone(lists, row);
        if (!removed.ok) return removed;
      }
      return success(undefined);
    },
  };
}

/**
 * Brings the list change by change to what is wanted, and looks at it anew after any doubt. What is new or different comes
 * first, what goes comes last: whoever looks meanwhile is never shown less than before.
 */
async function keep(
  { lists, digest }: { readonly lists: Lists; readonly digest: Digest },
  customer: string,
  cards: readonly PlacedCard[],
): Promise<Result<void>> {
  if (cards.some(({ card }) => card.customer !== customer)) return failure('malformed', 'a card of another customer');
  const wanted = await Promise.all(cards.map(async ({ key, card }) => cardFields(await digest(key), card)));
  for (let look = 1; ; look += 1) {
    const standing = await cardsOf(lists, customer);
    if (!standing.ok) return standing;
    const done = await carriedOut(lists, cardChanges(standing.value, wanted));
    if (done.ok || !mayHaveArrived(done.problem) || look === looks) return done;
  }
}

async function carriedOut(lists: Lists, changes: readonly CardChange[]): Promise<Result<void>> {
  for (const change of changes) {
    const done = await carryOut(lists, change);
    if (!done.ok) return done;
  }
  return success(undefined);
}

async function carryOut(lists: Lists, change: CardChange): Promise<Result<void>> {
  switch (change.kind) {
    case 'add': {
      const added = await addRow(lists, 'cards', change.fields);
      return added.ok ? success(undefined) : added;
    }
    case 'rewrite': {
      const rewritten = await rewriteRow(lists, 'cards', anyShapes, change.row, change.fields);
      return rewritten.ok ? success(undefined) : rewritten;
    }
    case 'remove':
      return gone(lists, change.row);
  }
}

async function cardsOf(lists: Lists, customer: string): Promise<Result<readonly CardRow[]>> {
  const found = await findRows(lists, 'cards', anyShapes, { ...all, where: { column: 'Customer', equals: customer } });
  if (!found.ok) return found;
  const { rows } = found.value;
  if (rows.some(({ fields }) => fields.Customer !== customer)) return failure('malformed', 'other cards than those asked for');
  return success(rows.map(({ item, fields }) => ({ ...fields, id: item.id, etag: item['@odata.etag'] ?? '' })));
}

/** A card that is gone already is as wanted. */
async function gone(lists: Lists, row: { readonly id: string; readonly etag: string }): Promise<Result<void>> {
  const removed = await removeRow(lists, 'cards', row);
  return !removed.ok && removed.problem.kind === 'missing' ? success(undefined) : removed;
}

const standingShapes = { Title: someText, Kind: v.string(), Customer: someText, EndDay: v.nullish(aDay) };

/** Where there are more than SharePoint looks through for a condition, all cards are read instead. */
async function arrangementCards(lists: Lists, signal?: AbortSignal): Promise<Result<readonly StandingCard[]>> {
  const where = { column: 'Kind', equals: 'arrangement' } as const;
  const pages = { ...all, pageSize: 5000, signal };
  const some = await findRows(lists, 'cards', standingShapes, { ...pages, where });
  const found = !some.ok && some.problem.detail?.startsWith('422') ? await findRows(lists, 'cards', standingShapes, pages) : some;
  if (!found.ok) return found;
  const rows = found.value.rows.filter(({ fields }) => fields.Kind === 'arrangement');
  return allOf(
    rows.map(({ item, fields }): Result<StandingCard> => {
      const etag = item['@odata.etag'];
      if (etag === undefined) return failure('malformed', 'a card without a version');
      return success({ arrangement: fields.Title, customer: fields.Customer, end: fields.EndDay ?? undefined, row: { id: item.id, etag } });
    }),
  );
}
