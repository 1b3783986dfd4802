import { adjustmentCodes, type Adjustment } from '../../../src/domain/adjustment.ts';
import { checkAdjustment, offersFor } from '../../../src/policy/adjustment/checkAdjustment.ts';
import { anAdjustment, extraTime, safeContact } from '../../builders/adjustments.ts';
import { theDay } from '../../builders/moments.ts';

const without = (key: 'agreedOn' | 'agreedBy', parts: Partial<Omit<Adjustment, 'code'>> = {}): Adjustment => {
  const { [key]: _, ...rest } = anAdjustment('BSL', parts);
  return rest;
};
const faults = (adjustment: Adjustment) =>
  checkAdjustment(adjustment).map(({ field, reason, limit }) => `${field}: ${reason}${limit === undefined ? '' : ` ${String(limit)}`}`);

describe('an adjustment', () => {
  test.each(adjustmentCodes)('%s as the builder makes it is fine', (code) => {
    expect(checkAdjustment(anAdjustment(code))).toEqual([]);
  });

  test.each<[string, Adjustment, readonly string[]]>([
    ['no instruction', anAdjustment('BSL', { instruction: ' ' }), ['instruction: missing']],
    ['four characters of it', anAdjustment('BSL', { instruction: ' Call ' }), ['instruction: tooShort 5']],
    ['five characters of it', anAdjustment('BSL', { instruction: 'Call.' }), []],
    ['300 characters of it', anAdjustment('BSL', { instruction: 'x'.repeat(300) }), []],
    ['301 characters of it', anAdjustment('BSL', { instruction: 'x'.repeat(301) }), ['instruction: tooLong 300']],
    ['15 point', { ...anAdjustment('LARGE_PRINT'), code: 'LARGE_PRINT', points: 15 }, ['points: tooLow 16']],
    ['16 point', { ...anAdjustment('LARGE_PRINT'), code: 'LARGE_PRINT', points: 16 }, []],
    ['73 point', { ...anAdjustment('LARGE_PRINT'), code: 'LARGE_PRINT', points: 73 }, ['points: tooHigh 72']],
    ['no day more', extraTime(0), ['workingDays: tooLow 1']],
    ['a day more', extraTime(1), []],
    ['60 days more', extraTime(60), []],
    ['61 days more', extraTime(61), ['workingDays: tooHigh 60']],
    ['half a day more', extraTime(1.5), ['workingDays: notWhole']],
    ['no language', { ...anAdjustment('INTERPRETER'), code: 'INTERPRETER', language: 'Polish' }, ['language: notALanguage']],
    ['Welsh as written in Wales', { ...anAdjustment('INTERPRETER'), code: 'INTERPRETER', language: 'cy-GB' }, []],
    ['a language with more before it', { ...anAdjustment('INTERPRETER'), code: 'INTERPRETER', language: '1pl' }, ['language: notALanguage']],
    ['no advocate', { ...anAdjustment('ADVOCATE_COPIED'), code: 'ADVOCATE_COPIED', advocate: ' ' }, ['advocate: missing']],
    ['safe rules that rule nothing out', safeContact(), ['unsafe: missing']],
    ['requested, not agreed yet', without('agreedOn', { state: 'requested' }), []],
    ['agreed on no day', without('agreedOn'), ['agreedOn: missing']],
    ['agreed by nobody', without('agreedBy'), ['agreedBy: missing']],
    ['agreed by a blank', anAdjustment('BSL', { agreedBy: ' ' }), ['agreedBy: missing']],
    ['ended, agreed by nobody', without('agreedBy', { state: 'ended' }), ['agreedBy: missing']],
    ['agreed on a day that is none', anAdjustment('BSL', { agreedOn: '2026-02-30' as never }), ['agreedOn: notADay']],
    ['declined without a reason', anAdjustment('BSL', { state: 'declined' }), ['declinedReason: missing']],
    ['declined with a blank reason', anAdjustment('BSL', { state: 'declined', declinedReason: ' ' }), ['declinedReason: missing']],
    ['declined with a reason', anAdjustment('BSL', { state: 'declined', declinedReason: 'Text relay was chosen.' }), []],
    ['looked at again on the day it was agreed', anAdjustment('BSL', { reviewOn: theDay('2026-03-03') }), ['reviewOn: beforeAgreed']],
    ['looked at again the day after', anAdjustment('BSL', { reviewOn: theDay('2026-03-04') }), []],
    ['looked at again on a day that is none', anAdjustment('BSL', { reviewOn: 'soon' as never }), ['reviewOn: notADay']],
    ['requested, with a day to look at it', without('agreedOn', { state: 'requested', reviewOn: theDay('2026-03-04') }), []],
  ])('%s', (_, adjustment, expected) => {
    expect(faults(adjustment)).toEqual(expected);
  });

  test('several barriers offer everything that fits, each once', () => {
    expect(offersFor(['literacy', 'neurodivergence'])).toEqual(['EASY_READ', 'AGENDA_IN_ADVANCE', 'SUMMARY_AFTER_CALL', 'EXTRA_TIME', 'CALL_NOT_WRITE']);
    expect(offersFor([])).toEqual([]);
  });
});
