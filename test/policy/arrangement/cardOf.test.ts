import { arrangementStates } from '../../../src/domain/arrangement.ts';
import { cardOf } from '../../../src/policy/arrangement/cardOf.ts';
import { after, aMove, anArrangement, anArrangementThatIs, sampleTerms } from '../../builders/arrangements.ts';
import { theDay } from '../../builders/moments.ts';

const atEnd = { lapsePolicy: 'atEnd' } as const;

describe('the card that front-line staff read', () => {
  test('has the instruction, scope, contact point and dates, and nothing else', () => {
    const active = anArrangementThatIs('active', {
      terms: [{ code: 'WRITTEN_ONLY', exceptFor: [{ adjustment: 'BSL', alternative: 'A signed video call.' }] }, sampleTerms.SPOC_NAMED_OFFICER],
      scope: { services: ['Housing repairs', 'Parking'], matters: ['Damp', 'Gutter'], premises: [] },
    });
    expect(cardOf(active, atEnd)).toEqual({
      kind: 'arrangement',
      ref: 'ARR-2026-0001',
      customer: 'C-0001',
      confidence: 'confirmed',
      services: ['Housing repairs', 'Parking'],
      matter: 'Damp; Gutter',
      terms: ['WRITTEN_ONLY', 'SPOC_NAMED_OFFICER'],
      doText: ['Answer in writing.', 'Instead: A signed video call.', 'Pass the message to Gwen Morris and say that you have.'],
      dontText: ['Do not arrange telephone calls or visits on this matter.', 'Do not answer on this matter yourself.'],
      contactPoint: { name: 'Repairs desk', address: 'housing@aberllan.example' },
      start: '2026-06-10',
      end: '2026-09-30',
      review: '2026-09-01',
      contested: false,
    });
  });

  test('names no matter where every matter is covered, and carries how sure the match is', () => {
    const card = cardOf(anArrangementThatIs('active'), atEnd, 'suggested');
    expect(card).not.toHaveProperty('matter');
    expect(card?.confidence).toBe('suggested');
  });

  test.each(arrangementStates)('%s', (state) => {
    expect(cardOf({ ...anArrangement(), state }, atEnd) !== undefined).toBe(state === 'active');
  });

  test('says that it is contested, and ends when the council lets it lapse', () => {
    expect(cardOf(after(anArrangementThatIs('active'), aMove('contest')), atEnd)?.contested).toBe(true);
    const missed = { ...anArrangementThatIs('active'), review: theDay('2026-07-01') };
    expect(cardOf(missed, { lapsePolicy: 'monthAfterReview' })?.end).toBe('2026-07-31');
  });
});
