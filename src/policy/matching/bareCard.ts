import type { AdjustmentCard, ArrangementCard, Card, ConductLetterCard, ContactPoint, KnownCard } from '../../domain/card.ts';

type FieldsOf<T> = Readonly<Record<keyof T, true>>;

const base = { kind: true, ref: true, customer: true, confidence: true } as const;
const contactPointFields: FieldsOf<ContactPoint> = { name: true, address: true, telephone: true };

/** All that each kind of card may carry. No need, reason, incident or name of a customer is among them. */
export const cardFields: {
  readonly known: FieldsOf<KnownCard>;
  readonly adjustment: FieldsOf<AdjustmentCard>;
  readonly arrangement: FieldsOf<ArrangementCard>;
  readonly conductLetter: FieldsOf<ConductLetterCard>;
} = {
  known: base,
  adjustment: { ...base, adjustment: true, instruction: true, agreedOn: true },
  arrangement: {
    ...base,
    ...{ services: true, matter: true, terms: true, doText: true, dontText: true, contactPoint: true },
    ...{ start: true, end: true, review: true, reviewedOn: true, contested: true },
  },
  conductLetter: { ...base, letter: true, service: true, sentOn: true, until: true },
};

/** A card and nothing beside it: what a fuller record of an owner also holds stays with the owner. */
export function bareCard<C extends Card>(card: C): C {
  const bare = only(card, cardFields[card.kind]);
  const point = bare.kind === 'arrangement' ? bare.contactPoint : undefined;
  return point === undefined ? bare : { ...bare, contactPoint: only(point, contactPointFields) };
}

function only<T extends object>(value: T, fields: Readonly<Record<string, true>>): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(fields, name))) as T;
}
