import fc from 'fast-check';
import { conversationMedia } from '../../../src/domain/medium.ts';
import { periods, termCodes, weekdays, type Term } from '../../../src/domain/term.ts';
import { checkTerms, termBounds } from '../../../src/policy/arrangement/checkTerms.ts';
import { renderTerm } from '../../../src/policy/arrangement/renderTerm.ts';
import { terms, termLimits } from '../../../src/policy/pack/terms.ts';
import { sampleTerms } from '../../builders/arrangements.ts';
import { theDay } from '../../builders/moments.ts';

describe('what staff read of a term', () => {
  test.each<[Term, string, string]>([
    [sampleTerms.SPOC_NAMED_OFFICER, 'Pass the message to Gwen Morris and say that you have.', 'Do not answer on this matter yourself.'],
    [sampleTerms.ONE_MEDIUM_ONLY, 'Keep in touch by e-mail.', 'Do not move the matter to any way of contact but e-mail.'],
    [
      sampleTerms.CALL_TIME_WINDOW,
      'Take calls on Monday and Thursday from 10:00 to 11:00.',
      'Do not take calls on this matter at other times; say when the next one is.',
    ],
    [
      sampleTerms.CALL_MAX_DURATION,
      'Say at the start that the call can take 20 minutes, and sum up at the end.',
      'Do not go on past 20 minutes; say how the rest can be dealt with.',
    ],
    [sampleTerms.CALL_MAX_FREQUENCY, 'Take one call a week, and note each call.', 'Do not arrange more calls on this matter in the same week.'],
    [
      { code: 'CALL_MAX_FREQUENCY', count: 2, per: 'day' },
      'Take 2 calls a day, and note each call.',
      'Do not arrange more calls on this matter in the same day.',
    ],
    [
      sampleTerms.WRITTEN_MAX_FREQUENCY,
      'Read every message, and answer 2 times a month, all open points together.',
      'Do not answer each message on this matter by itself.',
    ],
    [
      { code: 'WRITTEN_MAX_FREQUENCY', count: 1, per: 'week' },
      'Read every message, and answer once a week, all open points together.',
      'Do not answer each message on this matter by itself.',
    ],
    [
      sampleTerms.PREMISES_EXCLUSION,
      'Offer this instead: a call, or a meeting at the library.',
      'Do not arrange a meeting at the Market Street office.',
    ],
    [
      sampleTerms.NO_FURTHER_CORRESPONDENCE_ON_MATTER,
      'Read the message for anything new, urgent or about somebody’s safety, then file it. We gave our final reply on 2 February 2026.',
      'Do not reply on “Fence 2023”. Anything new is answered as usual.',
    ],
    [
      sampleTerms.NO_REPEAT_COMPLAINT_REGISTRATION,
      'Check what is new since our final reply on 2 February 2026. Not sure? Register it as new.',
      'Do not register the same complaint about “Fence 2023” again.',
    ],
    [
      sampleTerms.RESPONSE_TIME_LIMIT,
      'Use 60 minutes a week on what matters most, and say what you could not cover.',
      'Do not spend more than 60 minutes a week on this matter. Urgent safety matters are outside it.',
    ],
    [
      sampleTerms.BEHAVIOUR_AGREEMENT,
      'Keep to our side of the agreement of 1 March 2026 and note what happens.',
      'Do not decide by yourself that it was broken; tell the contact point.',
    ],
    [sampleTerms.DISCRETIONARY_SERVICE_LIMIT, 'Give every service that the law requires.', 'Do not offer this optional service: the newsletter.'],
  ])('%o', (term, doText, dontText) => {
    expect(renderTerm(term)).toEqual({ doText, dontText, exceptions: [] });
  });

  test('three buildings are listed', () => {
    const { dontText } = renderTerm({ ...sampleTerms.PREMISES_EXCLUSION, premises: ['the library', 'the depot', 'the museum'] });
    expect(dontText).toBe('Do not arrange a meeting at the library, the depot and the museum.');
  });

  test('what is done instead for an adjustment is a line of its own', () => {
    const term: Term = { code: 'WRITTEN_ONLY', exceptFor: [{ adjustment: 'BSL', alternative: 'A signed video call by appointment.' }] };
    expect(renderTerm(term).exceptions).toEqual(['Instead: A signed video call by appointment.']);
  });

  test.each(termCodes)('%s: every gap is filled', (code) => {
    const { doText, dontText } = renderTerm(sampleTerms[code]);
    expect(`${doText} ${dontText}`).not.toMatch(/[{}]|undefined/);
  });

  test('a gap is filled by what was told, not by what a name happens to contain', () => {
    expect(renderTerm({ code: 'SPOC_GENERIC_INBOX', mailbox: '{code}' }).doText).toContain('{code}');
  });

  test('no valid term makes a line longer than 200 characters', () => {
    const name = fc.string({ minLength: 1, maxLength: termLimits.name }).filter((text) => text.trim() !== '');
    const exactly = (length: number) => fc.constant('x'.repeat(length));
    const day = fc.constantFrom(theDay('2026-09-30'), theDay('2026-02-02'));
    const window = fc.record({
      days: fc.shuffledSubarray([...weekdays], { minLength: 1 }),
      from: fc.constant('09:30'),
      to: fc.constant('16:45'),
    });
    const per = fc.constantFrom(...periods);
    const term: fc.Arbitrary<Term> = fc.oneof(
      fc.record({ code: fc.constant('SPOC_NAMED_OFFICER' as const), colleague: fc.oneof(name, exactly(termLimits.name)) }),
      fc.record({ code: fc.constant('SPOC_GENERIC_INBOX' as const), mailbox: fc.oneof(name, exactly(termLimits.name)) }),
      fc.record({ code: fc.constant('ONE_MEDIUM_ONLY' as const), medium: fc.constantFrom(...conversationMedia) }),
      fc.record({ code: fc.constant('CALL_TIME_WINDOW' as const), windows: fc.array(window, { minLength: 1, maxLength: termBounds.windows }) }),
      fc.record({ code: fc.constant('APPOINTMENT_ONLY' as const), bookWith: exactly(termLimits.name) }),
      fc.record({
        code: fc.constant('PREMISES_EXCLUSION' as const),
        premises: fc.array(exactly(termLimits.premisesName), { minLength: 1, maxLength: termLimits.premises }),
        instead: exactly(termLimits.instead),
      }),
      fc.record({ code: fc.constant('NO_FURTHER_CORRESPONDENCE_ON_MATTER' as const), matter: exactly(termLimits.name), finalReplyOn: day }),
      fc.record({ code: fc.constant('NO_REPEAT_COMPLAINT_REGISTRATION' as const), matter: exactly(termLimits.name), finalReplyOn: day }),
      fc.record({ code: fc.constant('VIA_REPRESENTATIVE_ONLY' as const), representative: exactly(termLimits.name) }),
      fc.record({ code: fc.constant('RESPONSE_TIME_LIMIT' as const), minutes: fc.integer({ min: 15, max: 600 }), per }),
      fc.record({ code: fc.constant('DISCRETIONARY_SERVICE_LIMIT' as const), service: exactly(termLimits.name) }),
      fc.record({ code: fc.constant('RETURN_DOCUMENTS' as const), matter: exactly(termLimits.name) }),
      fc.record({
        code: fc.constant('WRITTEN_ONLY' as const),
        exceptFor: fc.constant([{ adjustment: 'BSL' as const, alternative: 'x'.repeat(termLimits.exceptionMost) }]),
      }),
    );
    fc.assert(
      fc.property(term, (each) => {
        expect(checkTerms([each])).toEqual([]);
        const { doText, dontText, exceptions } = renderTerm(each);
        for (const line of [doText, dontText, ...exceptions]) expect(line.length).toBeLessThanOrEqual(termLimits.line);
      }),
      { numRuns: 500 },
    );
  });

  test('each kind stands under one of the five headings', () => {
    const under = (heading: string) => termCodes.filter((code) => terms[code].heading === heading);
    expect(under('who')).toEqual(['SPOC_NAMED_OFFICER', 'SPOC_GENERIC_INBOX', 'TWO_OFFICERS', 'VIA_REPRESENTATIVE_ONLY']);
    expect(under('what')).toEqual([
      'NO_FURTHER_CORRESPONDENCE_ON_MATTER',
      'NO_REPEAT_COMPLAINT_REGISTRATION',
      'DISCRETIONARY_SERVICE_LIMIT',
      'RETURN_DOCUMENTS',
    ]);
    expect(under('when')).toEqual(['CALL_TIME_WINDOW', 'CALL_MAX_DURATION', 'CALL_MAX_FREQUENCY', 'WRITTEN_MAX_FREQUENCY', 'RESPONSE_TIME_LIMIT']);
    expect(under('where')).toEqual(['APPOINTMENT_ONLY', 'PREMISES_EXCLUSION']);
    expect(under('how')).toEqual(['WRITTEN_ONLY', 'ONE_MEDIUM_ONLY', 'BEHAVIOUR_AGREEMENT']);
  });
});
