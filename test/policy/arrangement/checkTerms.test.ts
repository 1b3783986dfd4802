import type { Term } from '../../../src/domain/term.ts';
import { checkTerms } from '../../../src/policy/arrangement/checkTerms.ts';
import { sampleTerms } from '../../builders/arrangements.ts';

const faults = (...terms: readonly Term[]) =>
  checkTerms(terms).map(({ index, field, reason, limit }) => `${String(index)} ${field}: ${reason}${limit === undefined ? '' : ` ${String(limit)}`}`);

const long = 'x'.repeat(61);
const window = { days: ['monday'], from: '10:00', to: '11:00' } as const;

describe('what a term is told', () => {
  test('a sample of each kind is fine, all of them together', () => {
    expect(checkTerms(Object.values(sampleTerms))).toEqual([]);
  });

  test.each<[string, Term, readonly string[]]>([
    ['no name of a colleague', { code: 'SPOC_NAMED_OFFICER', colleague: ' ' }, ['0 colleague: missing']],
    ['60 characters of a name', { code: 'SPOC_NAMED_OFFICER', colleague: 'x'.repeat(60) }, []],
    ['61 characters of a name', { code: 'SPOC_NAMED_OFFICER', colleague: long }, ['0 colleague: tooLong 60']],
    ['no mailbox', { code: 'SPOC_GENERIC_INBOX', mailbox: '' }, ['0 mailbox: missing']],
    ['4 minutes', { code: 'CALL_MAX_DURATION', minutes: 4 }, ['0 minutes: tooLow 5']],
    ['5 minutes', { code: 'CALL_MAX_DURATION', minutes: 5 }, []],
    ['120 minutes', { code: 'CALL_MAX_DURATION', minutes: 120 }, []],
    ['121 minutes', { code: 'CALL_MAX_DURATION', minutes: 121 }, ['0 minutes: tooHigh 120']],
    ['half a minute', { code: 'CALL_MAX_DURATION', minutes: 20.5 }, ['0 minutes: notWhole']],
    ['14 minutes of time a week', { code: 'RESPONSE_TIME_LIMIT', minutes: 14, per: 'week' }, ['0 minutes: tooLow 15']],
    ['15 minutes of time a week', { code: 'RESPONSE_TIME_LIMIT', minutes: 15, per: 'week' }, []],
    ['600 minutes of time a week', { code: 'RESPONSE_TIME_LIMIT', minutes: 600, per: 'week' }, []],
    ['601 minutes of time a week', { code: 'RESPONSE_TIME_LIMIT', minutes: 601, per: 'week' }, ['0 minutes: tooHigh 600']],
    ['no call at all', { code: 'CALL_MAX_FREQUENCY', count: 0, per: 'week' }, ['0 count: tooLow 1']],
    ['five calls a day', { code: 'CALL_MAX_FREQUENCY', count: 5, per: 'day' }, []],
    ['six calls a day', { code: 'CALL_MAX_FREQUENCY', count: 6, per: 'day' }, ['0 count: tooHigh 5']],
    ['ten letters a week', { code: 'WRITTEN_MAX_FREQUENCY', count: 10, per: 'week' }, []],
    ['eleven letters a week', { code: 'WRITTEN_MAX_FREQUENCY', count: 11, per: 'week' }, ['0 count: tooHigh 10']],
    ['21 letters a month', { code: 'WRITTEN_MAX_FREQUENCY', count: 21, per: 'month' }, ['0 count: tooHigh 20']],
    ['nobody to book with', { code: 'APPOINTMENT_ONLY', bookWith: '' }, ['0 bookWith: missing']],
    ['no building, and nothing instead', { code: 'PREMISES_EXCLUSION', premises: [], instead: ' ' }, ['0 premises: missing', '0 instead: missing']],
    [
      'too many buildings, and too long a name',
      { code: 'PREMISES_EXCLUSION', premises: ['a', 'b', 'x'.repeat(41), 'd'], instead: 'x'.repeat(121) },
      ['0 premises: tooMany 3', '0 premises.2: tooLong 40', '0 instead: tooLong 120'],
    ],
    ['three buildings of full length', { code: 'PREMISES_EXCLUSION', premises: ['a', 'b', 'x'.repeat(40)], instead: 'x'.repeat(120) }, []],
    [
      'a matter without a name, and a day that is none',
      { ...sampleTerms.NO_FURTHER_CORRESPONDENCE_ON_MATTER, matter: '', finalReplyOn: '2026-02-30' as never },
      ['0 matter: missing', '0 finalReplyOn: notADay'],
    ],
    ['a repeat of an unnamed complaint', { ...sampleTerms.NO_REPEAT_COMPLAINT_REGISTRATION, matter: long }, ['0 matter: tooLong 60']],
    ['no representative', { code: 'VIA_REPRESENTATIVE_ONLY', representative: '' }, ['0 representative: missing']],
    ['an agreement of no day', { code: 'BEHAVIOUR_AGREEMENT', agreedOn: 'soon' as never }, ['0 agreedOn: notADay']],
    ['no service', { code: 'DISCRETIONARY_SERVICE_LIMIT', service: '' }, ['0 service: missing']],
    ['documents of no matter', { code: 'RETURN_DOCUMENTS', matter: '' }, ['0 matter: missing']],
    ['no window', { code: 'CALL_TIME_WINDOW', windows: [] }, ['0 windows: missing']],
    ['two windows', { code: 'CALL_TIME_WINDOW', windows: [window, window] }, []],
    ['three windows', { code: 'CALL_TIME_WINDOW', windows: [window, window, window] }, ['0 windows: tooMany 2']],
    ['a window on no day', { code: 'CALL_TIME_WINDOW', windows: [window, { ...window, days: [] }] }, ['0 windows.1.days: missing']],
    ['a day twice', { code: 'CALL_TIME_WINDOW', windows: [{ ...window, days: ['monday', 'monday'] }] }, ['0 windows.0.days: twice']],
    ['a window that ends as it begins', { code: 'CALL_TIME_WINDOW', windows: [{ ...window, to: '10:00' }] }, ['0 windows.0.to: endsBeforeStart']],
    ['a window of a minute', { code: 'CALL_TIME_WINDOW', windows: [{ ...window, to: '10:01' }] }, []],
    [
      'times that are none',
      { code: 'CALL_TIME_WINDOW', windows: [{ ...window, from: '24:00', to: '9:30' }] },
      ['0 windows.0.from: notATime', '0 windows.0.to: notATime'],
    ],
    ['a start that is none', { code: 'CALL_TIME_WINDOW', windows: [{ ...window, from: '10:60' }] }, ['0 windows.0.from: notATime']],
    ['a start with more behind it', { code: 'CALL_TIME_WINDOW', windows: [{ ...window, from: '10:000' }] }, ['0 windows.0.from: notATime']],
    ['a start with more before it', { code: 'CALL_TIME_WINDOW', windows: [{ ...window, from: '110:00' }] }, ['0 windows.0.from: notATime']],
    ['a window late in the evening', { code: 'CALL_TIME_WINDOW', windows: [{ ...window, from: '19:00', to: '23:59' }] }, []],
    [
      'an alternative of nine characters',
      { code: 'WRITTEN_ONLY', exceptFor: [{ adjustment: 'BSL', alternative: ' Video cal ' }] },
      ['0 exceptFor.0.alternative: tooShort 10'],
    ],
    [
      'an alternative each for two adjustments',
      { code: 'WRITTEN_ONLY', exceptFor: [{ adjustment: 'BSL', alternative: 'Video call' }, { adjustment: 'CALL_NOT_WRITE', alternative: 'Weekly call' }] },
      [],
    ],
    ['an alternative of ten', { code: 'WRITTEN_ONLY', exceptFor: [{ adjustment: 'BSL', alternative: 'Video call' }] }, []],
    ['an alternative of 150', { code: 'WRITTEN_ONLY', exceptFor: [{ adjustment: 'BSL', alternative: 'x'.repeat(150) }] }, []],
    [
      'an alternative of 151, and another for the same adjustment',
      { code: 'WRITTEN_ONLY', exceptFor: [{ adjustment: 'BSL', alternative: 'x'.repeat(151) }, { adjustment: 'BSL', alternative: 'Video call' }] },
      ['0 exceptFor.0.alternative: tooLong 150', '0 exceptFor: twice'],
    ],
  ])('%s', (_, term, expected) => {
    expect(faults(term)).toEqual(expected);
  });

  test('every fault of every term is named at once, with its place and kind', () => {
    expect(checkTerms([sampleTerms.TWO_OFFICERS, { code: 'CALL_MAX_DURATION', minutes: 0 }, { code: 'APPOINTMENT_ONLY', bookWith: '' }])).toEqual([
      { index: 1, term: 'CALL_MAX_DURATION', field: 'minutes', reason: 'tooLow', limit: 5 },
      { index: 2, term: 'APPOINTMENT_ONLY', field: 'bookWith', reason: 'missing' },
    ]);
  });

  test('a kind is chosen once, but several matters, buildings and services may be named', () => {
    expect(faults(sampleTerms.WRITTEN_ONLY, sampleTerms.WRITTEN_ONLY)).toEqual(['1 code: twice']);
    const several: readonly Term[] = [
      sampleTerms.PREMISES_EXCLUSION,
      sampleTerms.NO_FURTHER_CORRESPONDENCE_ON_MATTER,
      sampleTerms.NO_REPEAT_COMPLAINT_REGISTRATION,
      sampleTerms.DISCRETIONARY_SERVICE_LIMIT,
      sampleTerms.RETURN_DOCUMENTS,
    ];
    expect(faults(...several, ...several)).toEqual([]);
  });
});
