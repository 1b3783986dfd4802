import type { ArrangementCard } from '../../../src/domain/card.ts';
import { bearing, bearings, type Bearing, type MatterAnswer } from '../../../src/policy/arrangement/arrangementScope.ts';
import { anArrangementCard } from '../../builders/cards.ts';

const repairs: Partial<ArrangementCard> = {};
const fence: Partial<ArrangementCard> = { matter: 'Fence 2023' };
const everything: Partial<ArrangementCard> = { services: 'all' };
const fenceAnywhere: Partial<ArrangementCard> = { services: 'all', matter: 'Fence 2023' };

describe('whether an arrangement bears on a message', () => {
  test.each<[string, Partial<ArrangementCard>, string | undefined, MatterAnswer | undefined, Bearing]>([
    ['its own service', repairs, 'Housing repairs', undefined, 'applies'],
    ['its own service, written otherwise', repairs, ' housing Repairs', undefined, 'applies'],
    ['its own service, with a blank behind it on the card', { services: ['Housing repairs '] }, 'Housing repairs', undefined, 'applies'],
    ['one of its two services', { services: ['Parking', 'Housing repairs'] }, 'Housing repairs', undefined, 'applies'],
    ['another service', repairs, 'Parking', undefined, 'anotherMatter'],
    ['no known service', repairs, undefined, undefined, 'ask'],
    ['a matter within its service', fence, 'Housing repairs', undefined, 'ask'],
    ['a matter, another service', fence, 'Parking', undefined, 'anotherMatter'],
    ['a matter, no known service', fence, undefined, undefined, 'ask'],
    ['all services', everything, 'Parking', undefined, 'applies'],
    ['all services, none known', everything, undefined, undefined, 'applies'],
    ['a matter in all services', fenceAnywhere, 'Parking', undefined, 'ask'],
    ['staff say it is about it', fence, undefined, 'about', 'applies'],
    ['staff say so against the mailbox', repairs, 'Parking', 'about', 'applies'],
    ['staff say something else, or not sure', repairs, 'Housing repairs', 'somethingElse', 'anotherMatter'],
    ['not sure counts as new even for all services', everything, undefined, 'somethingElse', 'anotherMatter'],
  ])('%s', (_, parts, service, answer, expected) => {
    expect(bearing(anArrangementCard(parts), service, answer)).toBe(expected);
  });

  test('those that apply come first, then those to ask about; an answer counts for its own arrangement only', () => {
    const standing = [
      { card: anArrangementCard({ ref: 'parking', services: ['Parking'] }) },
      { card: anArrangementCard({ ref: 'fence', matter: 'Fence 2023' }) },
      { card: anArrangementCard({ ref: 'gutter', matter: 'Gutter' }) },
      { card: anArrangementCard({ ref: 'repairs' }) },
    ];
    const sorted = bearings(standing, 'Housing repairs', { gutter: 'about' });
    expect(sorted.map(({ card, bearing: how }) => `${card.ref}: ${how}`)).toEqual([
      'gutter: applies',
      'repairs: applies',
      'fence: ask',
      'parking: anotherMatter',
    ]);
  });
});
