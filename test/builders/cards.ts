import type { AdjustmentCard, ArrangementCard, ConductLetterCard, KnownCard } from '../../src/domain/card.ts';
import { theDay } from './moments.ts';

const siansKey = { customer: 'C-0001', confidence: 'confirmed' } as const;

export function aKnownCard(parts: Partial<KnownCard> = {}): KnownCard {
  return { kind: 'known', ref: 'KNOWN-1', ...siansKey, ...parts };
}

/** Large print, agreed in March. */
export function anAdjustmentCard(parts: Partial<AdjustmentCard> = {}): AdjustmentCard {
  return {
    kind: 'adjustment',
    ref: 'ADJ-1',
    ...siansKey,
    adjustment: 'LARGE_PRINT',
    instruction: 'Write in large print, 16 point',
    agreedOn: theDay('2026-03-03'),
    ...parts,
  };
}

/** One mailbox for Housing repairs, from March to the end of September, review in August. */
export function anArrangementCard(parts: Partial<ArrangementCard> = {}): ArrangementCard {
  return {
    kind: 'arrangement',
    ref: 'ARR-2026-0001',
    ...siansKey,
    services: ['Housing repairs'],
    terms: ['SPOC_GENERIC_INBOX'],
    doText: ['Pass the message to the repairs desk'],
    dontText: ['Do not answer about repairs yourself'],
    contactPoint: { name: 'Repairs desk', address: 'housing@aberllan.example' },
    start: theDay('2026-03-01'),
    end: theDay('2026-09-30'),
    review: theDay('2026-08-03'),
    contested: false,
    ...parts,
  };
}

/** An informal letter that counts until September. */
export function aConductLetterCard(parts: Partial<ConductLetterCard> = {}): ConductLetterCard {
  return {
    kind: 'conductLetter',
    ref: 'LET-1',
    ...siansKey,
    letter: 'informal',
    service: 'Housing repairs',
    sentOn: theDay('2026-06-03'),
    until: theDay('2026-09-03'),
    ...parts,
  };
}
