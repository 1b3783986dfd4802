import { letterValues } from '../../../src/policy/letter/arrangementLetter.ts';
import { defaultSettings } from '../../../src/policy/pack/settings.ts';
import { stepLetters } from '../../../src/policy/pack/arrangementLetters.ts';
import { templates } from '../../../src/policy/pack/templates.ts';
import { anArrangement, sampleTerms } from '../../builders/arrangements.ts';
import { theDay, wednesday } from '../../builders/moments.ts';

const facts = { settings: defaultSettings('wales'), adjustments: [] };
const arrangement = anArrangement({ terms: [sampleTerms.WRITTEN_ONLY, sampleTerms.TWO_OFFICERS], scope: { services: ['Housing repairs'], matters: ['Fence 2023'], premises: [] } });

describe('What a letter takes from the arrangement', () => {
  test('its terms, scope, days, contact point, and the last day for an appeal as counted', () => {
    expect(letterValues('T13', { arrangement, action: 'notify', today: wednesday }, facts)).toMatchObject({
      terms: 'In writing only\nTwo colleagues together',
      scope: 'Housing repairs\nFence 2023',
      start: '2026-06-10',
      end: '2026-09-30',
      reviewDate: '2026-09-01',
      spoc: 'Repairs desk, housing@aberllan.example',
      sharedWith: 'Housing repairs',
      appealBy: '2026-07-08',
    });
  });

  test('what stays open, so that no letter forgets it', () => {
    expect(letterValues('T13', { arrangement, action: 'notify', today: wednesday }, facts)['openRoutes']?.split('\n')).toHaveLength(5);
  });

  test('the outcome, by the step it tells of', () => {
    const outcome = (action: 'appealStands' | 'appealVaried' | 'appealQuashed') => letterValues('T19', { arrangement, action, today: wednesday }, facts)['outcome'];
    expect([outcome('appealStands'), outcome('appealVaried'), outcome('appealQuashed')]).toEqual(['stands', 'varied', 'quashed']);
    expect(letterValues('T16', { arrangement, action: 'amend', today: wednesday }, facts)).toMatchObject({ outcome: 'amend', reviewedOn: wednesday });
    expect(letterValues('T17', { arrangement, action: 'lapse', today: wednesday }, facts)).toMatchObject({ why: 'lapsed', liftedOn: wednesday });
    expect(letterValues('T17', { arrangement, action: 'lift', today: wednesday }, facts)['why']).toBe('lifted');
  });

  test('the days of an appeal', () => {
    const appealed = { ...arrangement, appeal: { version: 1, receivedOn: wednesday, grounds: [], decideBy: theDay('2026-06-24'), state: 'open' as const } };
    expect(letterValues('T18', { arrangement: appealed, action: 'lodgeAppeal', today: wednesday }, facts)).toMatchObject({ receivedOn: wednesday, decideBy: '2026-06-24' });
  });

  test('no reason: that is for a person to put in plain words', () => {
    expect(letterValues('T13', { arrangement, action: 'notify', today: wednesday }, facts)).not.toHaveProperty('reason');
  });

  test('only gaps that the letters have', () => {
    const known = new Set(Object.values(templates).flatMap(({ en }) => en.gaps.map(({ name }) => name)));
    for (const [action, ids] of Object.entries(stepLetters)) {
      for (const id of ids) {
        const values = letterValues(id, { arrangement, action: action as keyof typeof stepLetters, today: wednesday }, facts);
        expect(Object.keys(values).filter((name) => !known.has(name))).toEqual([]);
      }
    }
  });
});
