import { adjustmentCodes } from '../../../src/domain/adjustment.ts';
import { termCodes } from '../../../src/domain/term.ts';
import { adjustmentLabels, replyPrompts } from '../../../src/policy/pack/adjustments.ts';
import { safetyAdvice } from '../../../src/policy/pack/emergency.ts';
import { terms } from '../../../src/policy/pack/terms.ts';

describe('the policy’s words', () => {
  test.each(termCodes)('%s: something to do and something not to do', (code) => {
    const { label, doText, dontText } = terms[code];
    expect(label).toMatch(/^[A-Z]/);
    expect(doText.length).toBeLessThanOrEqual(200);
    expect(dontText.length).toBeLessThanOrEqual(200);
    expect(doText).not.toMatch(/^Do not/);
    expect(dontText).toMatch(/^Do not/);
  });

  test('each adjustment says what we do, and never why', () => {
    const words = [...Object.values(adjustmentLabels), ...Object.values(replyPrompts)].join('\n');
    expect(words).not.toMatch(/disab|deaf|blind|dyslexi|autis|anxi|illness|violence|abuse|condition/i);
    expect(adjustmentCodes.filter((code) => code !== 'LARGE_PRINT' && replyPrompts[code] === undefined)).toEqual([]);
  });

  test('safety comes with both numbers, the manager, and no hurry about the form', () => {
    expect(safetyAdvice.steps.flatMap(({ telephone }) => telephone ?? [])).toEqual(['999', '101']);
    expect(safetyAdvice.steps.some(({ text }) => text.includes('manager'))).toBe(true);
    expect(safetyAdvice.noHurry).not.toBe('');
  });
});
