import type { Card } from '../../../src/domain/card.ts';
import { bareCard } from '../../../src/policy/matching/bareCard.ts';
import { aConductLetterCard, aKnownCard, anAdjustmentCard, anArrangementCard } from '../../builders/cards.ts';

const whole: readonly Card[] = [
  aKnownCard(),
  anAdjustmentCard(),
  anArrangementCard({ matter: 'Fence 2023', contactPoint: { name: 'Repairs desk', address: 'housing@aberllan.example', telephone: '01632 960100' } }),
  aConductLetterCard(),
];

describe.each(whole.map((card) => [card.kind, card] as const))('a card (%s)', (_, card) => {
  test('keeps all that is its own', () => {
    expect(bareCard(card)).toEqual(card);
  });

  test('loses whatever an owner’s record holds beside it', () => {
    const fuller = { ...card, displayName: 'Siân Pugh', reason: 'x', needNote: 'y', incidents: ['INC-1'], toString: 'z' };
    expect(bareCard(fuller)).toEqual(card);
  });
});

test('so does its contact point, and a card without one gets none', () => {
  const { contactPoint: _, ...without } = anArrangementCard();
  const fuller = { name: 'Repairs desk', homeAddress: '12 Stryd Fawr' };
  expect(bareCard(anArrangementCard({ contactPoint: fuller })).contactPoint).toEqual({ name: 'Repairs desk' });
  expect(Object.keys(bareCard(without))).not.toContain('contactPoint');
});
