import * as v from 'valibot';
import { cardFields, cardOf, cardShapes, type WantedCard } from './cardRow.ts';

/** A card as it stands in its list, whatever it holds. */
export interface CardRow {
  readonly id: string;
  readonly etag: string;
  readonly Title: string;
  readonly Key: string;
  readonly Kind: string;
  readonly Customer: string;
  readonly Confidence: string;
  readonly Facts: string;
  readonly EndDay: string;
}

export type CardChange =
  | { readonly kind: 'add'; readonly fields: WantedCard }
  | { readonly kind: 'rewrite'; readonly row: CardRow; readonly fields: WantedCard }
  | { readonly kind: 'remove'; readonly row: CardRow };

/** What brings the cards of one customer to those that are wanted, in the order in which it may be interrupted anywhere. */
export function cardChanges(standing: readonly CardRow[], wanted: readonly WantedCard[]): readonly CardChange[] {
  const left = new Set(standing);
  const changes = wanted.flatMap((fields): readonly CardChange[] => {
    const same = [...left].filter((row) => row.Key === fields.Key && row.Kind === fields.Kind && row.Title === fields.Title);
    const row = same.find((one) => says(one, fields)) ?? same[0];
    if (row === undefined) return [{ kind: 'add', fields }];
    left.delete(row);
    return says(row, fields) ? [] : [{ kind: 'rewrite', row, fields }];
  });
  const going = [...left].filter((row) => !stays(row, wanted));
  return [...changes, ...going.map((row) => ({ kind: 'remove', row }) as const)];
}

/** No list but this one knows of letters about conduct: they stay for as long as their address is the customer's. */
function stays(row: CardRow, wanted: readonly WantedCard[]): boolean {
  const sameAddress = wanted.some(({ Key, Confidence }) => Key === row.Key && Confidence === row.Confidence);
  return row.Kind === 'conductLetter' && sameAddress && !wanted.some(({ Kind }) => Kind === 'conductLetter');
}

/** Whether a row says what is wanted, however its facts are written down. */
function says(row: CardRow, wanted: WantedCard): boolean {
  const read = v.safeParse(v.object(cardShapes), row);
  const card = read.success ? cardOf(read.output) : undefined;
  if (!card) return false;
  const fields = cardFields(row.Key, card);
  return fields.Facts === wanted.Facts && fields.Confidence === wanted.Confidence && row.EndDay === (wanted.EndDay ?? '');
}
