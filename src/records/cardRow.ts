import * as v from 'valibot';
import { adjustmentCodes } from '../domain/adjustment.ts';
import { confidences, type Card } from '../domain/card.ts';
import { termCodes } from '../domain/term.ts';
import type { Day } from '../domain/day.ts';
import type { Fields } from './columns.ts';
import { aDay, anyText, someText } from './shapes.ts';

/** The columns of a card. */
export const cardShapes = {
  Title: someText,
  Key: someText,
  Kind: v.picklist(['known', 'adjustment', 'arrangement', 'conductLetter']),
  Customer: someText,
  Confidence: v.picklist(confidences),
  Facts: anyText,
};
export type CardFields = { readonly [Name in keyof typeof cardShapes]: v.InferOutput<(typeof cardShapes)[Name]> };

const adjustmentFacts = v.object({ adjustment: v.picklist(adjustmentCodes), instruction: someText, agreedOn: aDay });

const contactPoint = v.object({ name: someText, address: v.exactOptional(v.string()), telephone: v.exactOptional(v.string()) });

const arrangementFacts = v.object({
  services: v.union([v.literal('all'), v.array(someText)]),
  matter: v.exactOptional(someText),
  terms: v.array(v.picklist(termCodes)),
  doText: v.array(v.string()),
  dontText: v.array(v.string()),
  contactPoint: v.exactOptional(contactPoint),
  start: aDay,
  end: aDay,
  review: aDay,
  reviewedOn: v.exactOptional(aDay),
  contested: v.boolean(),
});

const letterFacts = v.object({ letter: v.picklist(['informal', 'first', 'final']), service: someText, sentOn: aDay, until: aDay });

/** The card a row holds; undefined where its facts are not what its kind needs. */
export function cardOf(row: CardFields): Card | undefined {
  const base = { ref: row.Title, customer: row.Customer, confidence: row.Confidence };
  switch (row.Kind) {
    case 'known':
      return { ...base, kind: row.Kind };
    case 'adjustment': {
      const facts = factsIn(adjustmentFacts, row.Facts);
      return facts && { ...base, kind: row.Kind, ...facts };
    }
    case 'arrangement': {
      const facts = factsIn(arrangementFacts, row.Facts);
      return facts && { ...base, kind: row.Kind, ...facts };
    }
    case 'conductLetter': {
      const facts = factsIn(letterFacts, row.Facts);
      return facts && { ...base, kind: row.Kind, ...facts };
    }
  }
}

/** A card as its row is written: facts in one order, so that the same card is the same text. */
export function cardFields(key: string, card: Card) {
  return {
    Title: card.ref,
    Key: key,
    Kind: card.kind,
    Customer: card.customer,
    Confidence: card.confidence,
    Facts: factsOf(card),
    EndDay: endOf(card),
  } satisfies Fields<'cards'>;
}
export type WantedCard = ReturnType<typeof cardFields>;

function endOf(card: Card): Day | undefined {
  switch (card.kind) {
    case 'arrangement':
      return card.end;
    case 'conductLetter':
      return card.until;
    default:
      return undefined;
  }
}

/** Named one by one: nothing else that a fuller record holds may get onto a card. */
function factsOf(card: Card): string | undefined {
  switch (card.kind) {
    case 'known':
      return undefined;
    case 'adjustment': {
      const { adjustment, instruction, agreedOn } = card;
      return JSON.stringify({ adjustment, instruction, agreedOn });
    }
    case 'arrangement': {
      const { services, matter, terms, doText, dontText, contactPoint: point, start, end, review, reviewedOn, contested } = card;
      const contactPoint = point && { name: point.name, address: point.address, telephone: point.telephone };
      return JSON.stringify({ services, matter, terms, doText, dontText, contactPoint, start, end, review, reviewedOn, contested });
    }
    case 'conductLetter': {
      const { letter, service, sentOn, until } = card;
      return JSON.stringify({ letter, service, sentOn, until });
    }
  }
}

function factsIn<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
