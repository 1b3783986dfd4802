import fc from 'fast-check';
import { adjustmentCodes, type AdjustmentCode } from '../../../src/domain/adjustment.ts';
import { contactMethods, type ContactMethod } from '../../../src/domain/contact.ts';
import { contactWarnings, type ContactWarning } from '../../../src/policy/pack/replyHints.ts';
import { contactWarningsFor, subjectFor } from '../../../src/policy/template/contactWarnings.ts';
import { anAdjustmentCard } from '../../builders/cards.ts';

const agreed = (...codes: readonly AdjustmentCode[]) => codes.map((adjustment) => anAdjustmentCard({ adjustment }));

test.each<[AdjustmentCode, ContactWarning, readonly ContactMethod[]]>([
  ['SAFE_CONTACT_RULES', 'unsafe', contactMethods],
  ['CALL_NOT_WRITE', 'callFirst', ['email', 'letter', 'webForm', 'socialMedia']],
  ['POST_NOT_EMAIL', 'postInstead', ['email', 'webForm', 'socialMedia']],
  ['BSL', 'notByVoice', ['telephone']],
  ['TEXT_RELAY', 'notByVoice', ['telephone']],
])('%s warns (%s) before these ways and no other: %j', (code, warning, ways) => {
  for (const way of contactMethods) expect(contactWarningsFor(agreed(code), way)).toEqual(ways.includes(way) ? [warning] : []);
});

test.each<AdjustmentCode>(['LARGE_PRINT', 'EASY_READ', 'INTERPRETER', 'EXTRA_TIME', 'AGENDA_IN_ADVANCE', 'SUMMARY_AFTER_CALL', 'ADVOCATE_COPIED'])(
  '%s speaks against no way',
  (code) => {
    expect(contactMethods.flatMap((way) => contactWarningsFor(agreed(code), way))).toEqual([]);
  },
);

test('warns once of each, and of safety first', () => {
  expect(contactWarningsFor(agreed('CALL_NOT_WRITE', 'POST_NOT_EMAIL', 'SAFE_CONTACT_RULES', 'CALL_NOT_WRITE'), 'email')).toEqual(['unsafe', 'callFirst', 'postInstead']);
  expect(contactWarningsFor(agreed('BSL', 'TEXT_RELAY'), 'telephone')).toEqual(['notByVoice']);
});

test('more agreed never means fewer warnings', () => {
  fc.assert(
    fc.property(fc.subarray([...adjustmentCodes]), fc.constantFrom(...adjustmentCodes), fc.constantFrom(...contactMethods), (codes, more, way) => {
      expect(contactWarningsFor(agreed(...codes, more), way)).toEqual(expect.arrayContaining([...contactWarningsFor(agreed(...codes), way)]));
    }),
  );
});

test('the subject says no more than the council’s name where safe contact rules are agreed', () => {
  expect(subjectFor('How we will be in touch', 'Aberllan County Council', agreed('LARGE_PRINT', 'SAFE_CONTACT_RULES'))).toBe('Aberllan County Council');
  expect(subjectFor('How we will be in touch', 'Aberllan County Council', agreed('LARGE_PRINT'))).toBe('How we will be in touch');
});

test.each(Object.entries(contactWarnings))('%s: a label and a sentence that never says why', (_, { label, sentence }) => {
  expect(label).not.toBe('');
  expect(`${label} ${sentence}`).not.toMatch(/abuse|violence|deaf|disab|illness|fear/i);
});
