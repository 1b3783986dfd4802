import type { AdjustmentCode } from '../../../src/domain/adjustment.ts';
import { extraTimeHint } from '../../../src/policy/pack/replyHints.ts';
import { templates } from '../../../src/policy/pack/templates.ts';
import { dayHints } from '../../../src/policy/template/dayHints.ts';
import { templateIds } from '../../../src/policy/template/template.ts';
import { anAdjustmentCard } from '../../builders/cards.ts';

const extraTime = [anAdjustmentCard(), anAdjustmentCard({ adjustment: 'EXTRA_TIME' })];

test('extra time makes the customer’s days later, and no other day', () => {
  const later = templateIds.flatMap((id) => dayHints(templates[id].en, extraTime).map(({ gap }) => `${id} ${gap}`));
  expect(later).toEqual([
    'T06 replyBy',
    'T07 deadline',
    'T08 replyBy',
    'T09 replyBy',
    'T11 factualCorrectionBy',
    'T12 factualCorrectionBy',
    'T13 appealBy',
    'T14 appealBy',
    'T15 submitBy',
    'T16 appealBy',
  ]);
});

test('our own day stays', () => {
  expect(dayHints(templates.T01.en, extraTime)).toEqual([]);
});

test('by ten working days, unless the council says otherwise', () => {
  expect(dayHints(templates.T07.en, extraTime)).toEqual([{ gap: 'deadline', workingDays: 10 }]);
  expect(dayHints(templates.T07.en, extraTime, 5)).toEqual([{ gap: 'deadline', workingDays: 5 }]);
  expect(extraTimeHint(5)).toContain('5 working days later');
});

test.each<AdjustmentCode>(['LARGE_PRINT', 'SUMMARY_AFTER_CALL'])('%s makes no day later', (adjustment) => {
  expect(dayHints(templates.T07.en, [anAdjustmentCard({ adjustment })])).toEqual([]);
});
