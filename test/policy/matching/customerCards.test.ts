import type { Card } from '../../../src/domain/card.ts';
import { cardOf } from '../../../src/policy/arrangement/cardOf.ts';
import { customerCards, type CardSources } from '../../../src/policy/matching/customerCards.ts';
import { senderRecord } from '../../../src/policy/matching/senderRecord.ts';
import { anAdjustment } from '../../builders/adjustments.ts';
import { anArrangement } from '../../builders/arrangements.ts';
import { aConductLetterCard, anAdjustmentCard } from '../../builders/cards.ts';
import { aCustomer, anEmailIdentifier, aTelephoneIdentifier } from '../../builders/customers.ts';
import { knownAddresses } from '../../builders/messages.ts';
import { theAddress, theDay, wednesday } from '../../builders/moments.ts';

const atEnd = { lapsePolicy: 'atEnd' } as const;
const largePrint = anAdjustment('LARGE_PRINT', { ref: 'ADJ-1', instruction: 'Write in large print, 16 point' });
const inForce = anArrangement({ state: 'active' });

/** Siân, with one confirmed address and nothing agreed unless the test says so. */
const cardsOf = (parts: Partial<CardSources>, today = wednesday) =>
  customerCards({ customer: aCustomer(), identifiers: [anEmailIdentifier()], adjustments: [], arrangements: [], letters: [], ...parts }, today, atEnd);
const kinds = (parts: Partial<CardSources>, today = wednesday) => cardsOf(parts, today).map(({ card }) => card.kind);

describe('which cards a customer has', () => {
  test('an address without anything agreed says that it is known', () => {
    expect(cardsOf({})).toEqual([
      { key: 'sian.pugh@example.org', card: { kind: 'known', ref: 'KNOWN-C-0001', customer: 'C-0001', confidence: 'confirmed' } },
    ]);
  });

  test('everything agreed stands on every confirmed address and number, and then nothing says that it is merely known', () => {
    const identifiers = [anEmailIdentifier(), aTelephoneIdentifier()];
    const found = cardsOf({ identifiers, adjustments: [largePrint], arrangements: [inForce], letters: [aConductLetterCard()] });
    const cards: readonly Card[] = [anAdjustmentCard(), ...[cardOf(inForce, atEnd)].flatMap((card) => card ?? []), aConductLetterCard()];
    expect(found).toEqual([
      ...cards.map((card) => ({ key: 'sian.pugh@example.org', card })),
      ...cards.map((card) => ({ key: '+441632960123', card })),
    ]);
    expect(cards).toHaveLength(3);
  });

  test.each(['suggested', 'shared'] as const)('a %s address says that it is known and nothing more', (confidence) => {
    const found = cardsOf({ identifiers: [anEmailIdentifier({ confidence })], adjustments: [largePrint], arrangements: [inForce], letters: [aConductLetterCard()] });
    expect(found.map(({ card }) => [card.kind, card.confidence])).toEqual([['known', confidence]]);
  });

  test.each(['requested', 'declined', 'ended'] as const)('an adjustment that is %s has no card', (state) => {
    expect(kinds({ adjustments: [anAdjustment('LARGE_PRINT', { state })] })).toEqual(['known']);
  });

  test.each(['draft', 'consultation', 'approved', 'rejected', 'withdrawn', 'suspended', 'ended', 'archived'] as const)(
    'an arrangement that is %s has no card',
    (state) => {
      expect(kinds({ arrangements: [anArrangement({ state })] })).toEqual(['known']);
    },
  );

  test('cards that have ended are left out; those that begin later are there', () => {
    const { start, end } = inForce;
    expect(kinds({ arrangements: [inForce], letters: [aConductLetterCard({ until: end })] }, end)).toEqual(['arrangement', 'conductLetter']);
    expect(kinds({ arrangements: [inForce], letters: [aConductLetterCard({ until: end })] }, theDay('2026-10-01'))).toEqual(['known']);
    expect(kinds({ arrangements: [inForce] }, theDay('2026-06-01'))).toEqual(['arrangement']);
    expect(start > '2026-06-01').toBe(true);
  });

  test.each([
    ['has died', { deceased: true }],
    ['was anonymised', { status: { kind: 'anonymised' } }],
    ['was merged into another record', { status: { kind: 'merged', into: 'C-0002' } }],
  ] as const)('a customer who %s has none', (_why, parts) => {
    expect(cardsOf({ customer: aCustomer(parts), adjustments: [largePrint], arrangements: [inForce] })).toEqual([]);
  });

  test('an address counts from its first to its last day', () => {
    const identifiers = [anEmailIdentifier({ validFrom: theDay('2026-06-10'), validTo: theDay('2026-06-12') })];
    const on = (day: string) => cardsOf({ identifiers }, theDay(day)).length;
    expect([on('2026-06-09'), on('2026-06-10'), on('2026-06-12'), on('2026-06-13')]).toEqual([0, 1, 1, 0]);
  });

  test('a postal address, a social media name and another name have no card', () => {
    const base = { id: 'ID-9', customer: 'C-0001', confidence: 'confirmed', confirmedBy: 'Catrin Ellis', value: 'Siân P' } as const;
    expect(cardsOf({ identifiers: (['postal', 'social', 'aliasName'] as const).map((type) => ({ ...base, type })) })).toEqual([]);
  });

  test('what belongs to somebody else is passed over', () => {
    const other = { customer: 'C-0002' } as const;
    expect(
      cardsOf({
        identifiers: [anEmailIdentifier(), anEmailIdentifier({ ...other, value: theAddress('tom@example.org') })],
        adjustments: [{ ...largePrint, ...other }],
        arrangements: [{ ...inForce, ...other }],
        letters: [aConductLetterCard(other)],
      }).map(({ key, card }) => [key, card.kind]),
    ).toEqual([['sian.pugh@example.org', 'known']]);
  });

  test('an address that is there twice has its cards once, by the more careful word', () => {
    const twice = (...confidences: readonly ('confirmed' | 'suggested' | 'shared')[]) =>
      cardsOf({ identifiers: confidences.map((confidence, index) => anEmailIdentifier({ id: `ID-${index}`, confidence })), adjustments: [largePrint] }).map(
        ({ card }) => [card.kind, card.confidence],
      );
    expect(twice('confirmed', 'shared')).toEqual([['known', 'shared']]);
    expect(twice('shared', 'confirmed')).toEqual([['known', 'shared']]);
    expect(twice('suggested', 'confirmed')).toEqual([['adjustment', 'confirmed']]);
    expect(twice('confirmed', 'suggested')).toEqual([['adjustment', 'confirmed']]);
  });

  test('read back, they say what was agreed', () => {
    const cards = cardsOf({ adjustments: [largePrint], arrangements: [inForce] }).map(({ card }) => card);
    const record = senderRecord(theAddress('sian.pugh@example.org'), cards, theDay('2026-06-11'), knownAddresses);
    expect(record).toMatchObject({ kind: 'customer', customer: 'C-0001', adjustments: [{ ref: 'ADJ-1' }], arrangements: [{ card: { ref: inForce.ref } }] });
  });
});
