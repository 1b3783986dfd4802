import { adjustmentCodes } from '../../../src/domain/adjustment.ts';
import { termCodes } from '../../../src/domain/term.ts';
import { checkTerms } from '../../../src/policy/arrangement/checkTerms.ts';
import { readAdjustment } from '../../../src/policy/bringOver/readAdjustment.ts';
import { readTerm } from '../../../src/policy/bringOver/readTerm.ts';
import { adjustmentSamples, termSamples } from '../../../src/policy/pack/bringOverColumns.ts';
import { suppliedPack } from '../../../src/policy/pack/suppliedPack.ts';

const own = {
  ...suppliedPack,
  terms: { WRITTEN_ONLY: { label: 'Letters: only' } },
  adjustments: { BSL: { label: 'Signed calls' } },
};

describe('A term in a spreadsheet', () => {
  it.each(termCodes)('is read as it is shown: %s', (code) => {
    const read = readTerm(termSamples[code], suppliedPack);
    expect(read).toMatchObject({ ok: true, term: { code } });
    expect(read.ok && checkTerms([read.term])).toEqual([]);
  });

  it.each(termCodes)('is read by its code: %s', (code) => {
    const told = termSamples[code].split(':').slice(1).join(':');
    expect(readTerm(told === '' ? code : `${code.toLowerCase()}:${told}`, suppliedPack)).toEqual(readTerm(termSamples[code], suppliedPack));
  });

  it.each([
    ['Calls at set times: Mon and Thu 9.30 to 10:00', { windows: [{ days: ['monday', 'thursday'], from: '09:30', to: '10:00' }] }],
    ['Calls at set times: Mondays 10:00-11:00 | Friday 14:00-15:00', { windows: [{ days: ['monday'] }, { days: ['friday'] }] }],
    ['calls of a set length: 20 minutes', { minutes: 20 }],
    ['Letters a set number of times: 1 letter per week', { count: 1, per: 'week' }],
    ['One way of contact: Telephone', { medium: 'telephone' }],
    ['SPOC_NAMED_OFFICER: Gwen: of the repairs desk', { colleague: 'Gwen: of the repairs desk' }],
  ])('is read in other words: %s', (text, term) => {
    expect(readTerm(text, suppliedPack)).toMatchObject({ ok: true, term });
  });

  it('is read by the name the council gave it, even with a colon in it', () => {
    expect(readTerm('letters: ONLY', own)).toEqual({ ok: true, term: { code: 'WRITTEN_ONLY' } });
  });

  it.each([
    ['One named colleague', 'termDetail', termSamples.SPOC_NAMED_OFFICER],
    ['In writing only: always', 'termDetail', termSamples.WRITTEN_ONLY],
    ['Calls at set times: whenever', 'termDetail', termSamples.CALL_TIME_WINDOW],
    ['Calls a set number of times: 1 a year', 'termDetail', termSamples.CALL_MAX_FREQUENCY],
    ['Not at named buildings: the library', 'termDetail', termSamples.PREMISES_EXCLUSION],
    ['No calls', 'unknownTerm', 'No calls'],
    ['=HYPERLINK("https://example.org")', 'unknownTerm', '=HYPERLINK("https://example.org")'],
  ])('is named where it cannot be read: %s', (text, reason, of) => {
    expect(readTerm(text, suppliedPack)).toEqual({ ok: false, reason, of });
  });
});

describe('An adjustment in a spreadsheet', () => {
  it.each(adjustmentCodes)('is read as it is shown: %s', (code) => {
    expect(readAdjustment(adjustmentSamples[code], suppliedPack)).toMatchObject({ ok: true, terms: { code } });
  });

  it.each([
    ['large print: 18 point', { code: 'LARGE_PRINT', points: 18 }],
    ['Extra time: 5 working days', { code: 'EXTRA_TIME', workingDays: 5 }],
    ['Safe contact rules: e-mail, text message', { code: 'SAFE_CONTACT_RULES', unsafe: ['email', 'textMessage'] }],
    ['Signed calls', { code: 'BSL' }],
  ])('is read in other words: %s', (text, terms) => {
    expect(readAdjustment(text, own)).toEqual({ ok: true, terms });
  });

  it.each([
    ['Large print', 'adjustmentDetail'], ['Safe contact rules: pigeon', 'adjustmentDetail'], ['Easy Read: always', 'adjustmentDetail'],
    ['Interpreter', 'adjustmentDetail'], ['Copy in the advocate', 'adjustmentDetail'], ['Extra time: some', 'adjustmentDetail'],
    ['Deaf', 'unknownAdjustment'],
  ])('is named where it cannot be read: %s', (text, reason) => {
    expect(readAdjustment(text, suppliedPack)).toMatchObject({ ok: false, reason });
  });
});
