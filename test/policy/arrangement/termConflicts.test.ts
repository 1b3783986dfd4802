import { adjustmentCodes, type AdjustmentCode } from '../../../src/domain/adjustment.ts';
import { conversationMedia, type Medium } from '../../../src/domain/medium.ts';
import { termCodes, type Term } from '../../../src/domain/term.ts';
import { ownAdjustments, termConflicts } from '../../../src/policy/arrangement/termConflicts.ts';
import { conflicts } from '../../../src/policy/pack/conflicts.ts';
import { anAdjustment, safeContact } from '../../builders/adjustments.ts';
import { anArrangement, sampleTerms } from '../../builders/arrangements.ts';

const found = (term: Term, ...codes: readonly AdjustmentCode[]) =>
  termConflicts([term], codes.map((code) => anAdjustment(code))).map(({ adjustment, conflict }) => `${adjustment}: ${conflict}`);

const withAlternative = (term: Term, adjustment: AdjustmentCode): Term => ({
  ...term,
  exceptFor: [{ adjustment, alternative: 'A signed video call at the same times.' }],
});

describe('a term in the way of an adjustment', () => {
  test('is found in exactly these pairs', () => {
    const pairs = termCodes
      .filter((code) => code !== 'ONE_MEDIUM_ONLY')
      .flatMap((code) => found(sampleTerms[code], ...adjustmentCodes).map((pair) => `${code} × ${pair}`));
    expect(pairs).toEqual([
      'SPOC_GENERIC_INBOX × CALL_NOT_WRITE: mailboxForWhoNeedsCalls',
      'SPOC_GENERIC_INBOX × POST_NOT_EMAIL: onlineContactPoint',
      'WRITTEN_ONLY × BSL: writesToWhoSigns',
      'WRITTEN_ONLY × CALL_NOT_WRITE: writesToWhoNeedsCalls',
      'CALL_TIME_WINDOW × BSL: callsWhoSigns',
      'CALL_TIME_WINDOW × TEXT_RELAY: callsWhoUsesRelay',
      'CALL_MAX_DURATION × BSL: callsWhoSigns',
      'CALL_MAX_DURATION × INTERPRETER: cutsInterpretedTime',
      'CALL_MAX_DURATION × TEXT_RELAY: callsWhoUsesRelay',
      'CALL_MAX_DURATION × EXTRA_TIME: cutsTime',
      'CALL_MAX_FREQUENCY × BSL: callsWhoSigns',
      'CALL_MAX_FREQUENCY × TEXT_RELAY: callsWhoUsesRelay',
      'CALL_MAX_FREQUENCY × CALL_NOT_WRITE: rationsTheOnlyWay',
      'VIA_REPRESENTATIVE_ONLY × SAFE_CONTACT_RULES: unsafePerson',
      'RESPONSE_TIME_LIMIT × EXTRA_TIME: cutsTime',
      'BEHAVIOUR_AGREEMENT × EASY_READ: hardToRead',
      'RETURN_DOCUMENTS × SAFE_CONTACT_RULES: unsafeWay',
    ]);
  });

  test.each([
    ['email', ['BSL: writesToWhoSigns', 'CALL_NOT_WRITE: writesToWhoNeedsCalls', 'POST_NOT_EMAIL: onlyOnline']],
    ['letter', ['BSL: writesToWhoSigns', 'CALL_NOT_WRITE: writesToWhoNeedsCalls', 'SAFE_CONTACT_RULES: unsafeWay']],
    ['webForm', ['BSL: writesToWhoSigns', 'CALL_NOT_WRITE: writesToWhoNeedsCalls', 'POST_NOT_EMAIL: onlyOnline']],
    ['telephone', ['BSL: callsWhoSigns', 'TEXT_RELAY: callsWhoUsesRelay']],
    ['visit', []],
  ] as const)('one way of contact, %s: %p', (medium, expected) => {
    expect(found({ code: 'ONE_MEDIUM_ONLY', medium }, ...adjustmentCodes)).toEqual(expected);
  });

  test('safe contact rules rule out a term only where it leaves no safe way', () => {
    const unsafe = (term: Term, ...ways: readonly Medium[]) => termConflicts([term], [safeContact(...ways)]).map(({ conflict }) => conflict);
    for (const medium of conversationMedia) {
      expect(unsafe({ code: 'ONE_MEDIUM_ONLY', medium }, medium)).toEqual(['unsafeWay']);
      expect(unsafe({ code: 'ONE_MEDIUM_ONLY', medium }, 'voicemail')).toEqual([]);
    }
    expect(unsafe(sampleTerms.WRITTEN_ONLY, 'email', 'letter')).toEqual([]);
    expect(unsafe(sampleTerms.WRITTEN_ONLY, 'email', 'letter', 'webForm')).toEqual(['unsafeWay']);
    expect(unsafe(sampleTerms.CALL_TIME_WINDOW, 'telephone')).toEqual(['unsafeWay']);
    expect(unsafe(sampleTerms.SPOC_GENERIC_INBOX, 'email')).toEqual(['unsafeWay']);
    expect(unsafe(sampleTerms.TWO_OFFICERS, 'email', 'letter', 'webForm', 'telephone', 'visit')).toEqual([]);
  });

  test('names the term, the adjustment and its reference', () => {
    expect(termConflicts([sampleTerms.TWO_OFFICERS, sampleTerms.WRITTEN_ONLY], [anAdjustment('LARGE_PRINT'), anAdjustment('CALL_NOT_WRITE')])).toEqual([
      { term: 'WRITTEN_ONLY', adjustment: 'CALL_NOT_WRITE', ref: 'ADJ-CALL_NOT_WRITE', conflict: 'writesToWhoNeedsCalls' },
    ]);
  });

  test.each([
    ['requested', 1],
    ['agreed', 1],
    ['declined', 0],
    ['ended', 0],
  ] as const)('an adjustment that is %s counts %i times', (state, count) => {
    expect(termConflicts([sampleTerms.WRITTEN_ONLY], [anAdjustment('CALL_NOT_WRITE', { state })])).toHaveLength(count);
  });

  test('large print is in nobody’s way', () => {
    expect(termConflicts(Object.values(sampleTerms), [anAdjustment('LARGE_PRINT')])).toEqual([]);
  });

  test('an alternative for that adjustment settles it, where the table allows one', () => {
    expect(found(withAlternative(sampleTerms.CALL_TIME_WINDOW, 'BSL'), 'BSL')).toEqual([]);
    expect(found(withAlternative(sampleTerms.CALL_TIME_WINDOW, 'TEXT_RELAY'), 'BSL')).toEqual(['BSL: callsWhoSigns']);
    expect(found({ ...sampleTerms.CALL_TIME_WINDOW, exceptFor: [{ adjustment: 'BSL', alternative: 'nine char ' }] }, 'BSL')).toHaveLength(1);
    expect(found({ ...sampleTerms.CALL_TIME_WINDOW, exceptFor: [{ adjustment: 'BSL', alternative: 'ten chars.' }] }, 'BSL')).toEqual([]);
  });

  test('writing to somebody who needs calls, being only online, and an unsafe way are settled by no alternative', () => {
    expect(found(withAlternative(sampleTerms.WRITTEN_ONLY, 'CALL_NOT_WRITE'), 'CALL_NOT_WRITE')).toHaveLength(1);
    expect(found(withAlternative({ code: 'ONE_MEDIUM_ONLY', medium: 'email' }, 'POST_NOT_EMAIL'), 'POST_NOT_EMAIL')).toHaveLength(1);
    expect(found(withAlternative({ code: 'ONE_MEDIUM_ONLY', medium: 'letter' }, 'SAFE_CONTACT_RULES'), 'SAFE_CONTACT_RULES')).toHaveLength(1);
    const settled = Object.entries(conflicts).filter(([, { byAlternative }]) => !byAlternative);
    expect(settled.map(([code]) => code)).toEqual(['writesToWhoNeedsCalls', 'onlyOnline', 'unsafeWay']);
  });

  test('only the customer’s own adjustments bear on their arrangement', () => {
    const own = anAdjustment('BSL');
    expect(ownAdjustments(anArrangement(), [own, anAdjustment('BSL', { customer: 'C-0002' })])).toEqual([own]);
  });

  test.each(Object.entries(conflicts))('%s says why, and what would settle it', (_, { why, resolve }) => {
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(resolve).toMatch(/^[A-Z].*\.$/);
  });
});
