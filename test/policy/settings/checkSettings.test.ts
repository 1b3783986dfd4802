import { nations } from '../../../src/domain/nation.ts';
import { choiceSettings, defaultSettings, numberSettings, publishedRetention, type Settings } from '../../../src/policy/pack/settings.ts';
import { checkSettings, retentionUnset, termCapMonths, type SettingsProblem } from '../../../src/policy/settings/checkSettings.ts';

const problems = (parts: Partial<Record<keyof Settings, unknown>>) => checkSettings({ ...defaultSettings('wales'), ...parts } as Settings);
const numbers = Object.entries(numberSettings);

describe('the council’s settings', () => {
  test.each(nations)('the defaults of a council in %s are within their own bounds', (nation) => {
    expect(checkSettings(defaultSettings(nation))).toEqual([]);
  });

  test('are those that councils publish', () => {
    expect(defaultSettings('scotland')).toEqual({
      nation: 'scotland',
      extraClosedDays: [],
      appealWindowWd: 20,
      appealDecisionWd: 10,
      maxTermMonths: 6,
      reviewEveryMonths: 6,
      reviewNoticeWd: 20,
      warnMonitorMonths: 3,
      oftenInAWeek: 3,
      answerDays: 14,
      repeatedReferences: 2,
      growthPerCent: 20,
      consultations: 'advise',
      lapsePolicy: 'atEnd',
      retentionMonths: {},
    });
  });

  test.each(numbers)('%s: both bounds are allowed, what lies beyond is named with its limit', (field, { least, most }) => {
    expect(problems({ [field]: least })).toEqual([]);
    expect(problems({ [field]: most })).toEqual([]);
    expect(problems({ [field]: least - 1 })).toEqual([{ field, reason: 'tooLow', limit: least }]);
    expect(problems({ [field]: most + 1 })).toEqual([{ field, reason: 'tooHigh', limit: most }]);
    expect(problems({ [field]: least + 0.5 })).toEqual([{ field, reason: 'notWhole' }]);
  });

  test.each<[string, Partial<Record<keyof Settings, unknown>>, readonly SettingsProblem[]]>([
    ['a nation that is none', { nation: 'cornwall' }, [{ field: 'nation', reason: 'notAChoice' }]],
    ['a closed day that is none', { extraClosedDays: ['2026-12-24', '2026-02-30'] }, [{ field: 'extraClosedDays', reason: 'notADay', part: '2026-02-30' }]],
    ['consultations that are neither', { consultations: 'maybe' }, [{ field: 'consultations', reason: 'notAChoice' }]],
    ['the other way to consult', { consultations: 'require' }, []],
    ['a way to lapse that is neither', { lapsePolicy: 'toString' }, [{ field: 'lapsePolicy', reason: 'notAChoice' }]],
    ['the other way to lapse', { lapsePolicy: 'monthAfterReview' }, []],
    ['a month of retention, and a hundred years', { retentionMonths: { verbal: 1, threat: 1200 } }, []],
    [
      'retention out of bounds, each class named',
      { retentionMonths: { verbal: 0, threat: 1201, physical: 1.5 } },
      [
        { field: 'retentionMonths', reason: 'tooLow', limit: 1, part: 'verbal' },
        { field: 'retentionMonths', reason: 'tooHigh', limit: 1200, part: 'threat' },
        { field: 'retentionMonths', reason: 'notWhole', part: 'physical' },
      ],
    ],
  ])('%s', (_, parts, expected) => {
    expect(problems(parts)).toEqual(expected);
  });

  test('everything that is wrong is said at once', () => {
    expect(problems({ nation: 'x', maxTermMonths: 13, consultations: 'x' }).map(({ field }) => field)).toEqual([
      'nation',
      'maxTermMonths',
      'consultations',
    ]);
  });

  test('retention has no default: each class is asked for before staff begin, with published figures beside it', () => {
    expect(retentionUnset(defaultSettings('england'))).toEqual(['persistent', 'verbal', 'threat', 'physical', 'weaponOrAnimal']);
    expect(retentionUnset({ ...defaultSettings('england'), retentionMonths: { verbal: 12, threat: 24 } })).toEqual([
      'persistent',
      'physical',
      'weaponOrAnimal',
    ]);
    expect(publishedRetention.verbal).toEqual({ from: 12, to: 24 });
  });

  test('no council goes beyond twelve months without a new decision', () => {
    expect(termCapMonths({ ...defaultSettings('wales'), maxTermMonths: 12 })).toBe(12);
    expect(termCapMonths({ ...defaultSettings('wales'), maxTermMonths: 24 })).toBe(12);
    expect(termCapMonths(defaultSettings('wales'))).toBe(6);
  });

  test('each says why, from what kind of source, and none pretends to be the policy', () => {
    for (const { label, reason, source } of [...Object.values(numberSettings), ...Object.values(choiceSettings)]) {
      expect(label).toMatch(/^[A-Z]/);
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(['published practice of councils', 'a default of ours']).toContain(source);
      expect(`${label} ${reason}`).not.toMatch(/the policy says/i);
    }
  });
});
