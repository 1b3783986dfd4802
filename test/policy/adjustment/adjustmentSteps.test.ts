import { adjustmentStates } from '../../../src/domain/adjustment.ts';
import { adjustmentAfter, adjustmentStepsFor } from '../../../src/policy/adjustment/adjustmentSteps.ts';
import { checkAdjustment } from '../../../src/policy/adjustment/checkAdjustment.ts';
import { anAdjustment } from '../../builders/adjustments.ts';
import { theDay, wednesday } from '../../builders/moments.ts';

const agree = { kind: 'agree', by: 'Catrin Ellis', on: wednesday } as const;

describe('what can become of an adjustment', () => {
  test('in each state', () => {
    expect(Object.fromEntries(adjustmentStates.map((state) => [state, adjustmentStepsFor({ state })]))).toEqual({
      requested: ['agree', 'decline'],
      agreed: ['end'],
      declined: ['agree'],
      ended: ['agree'],
    });
  });

  test('agreed after it was declined, nothing of the refusal is left', () => {
    const { agreedBy: _by, agreedOn: _on, ...declined } = anAdjustment('BSL', { state: 'declined', declinedReason: 'Too late' });
    const after = adjustmentAfter(declined, agree);
    expect(after).toMatchObject({ state: 'agreed', agreedBy: 'Catrin Ellis', agreedOn: wednesday });
    expect(after).not.toHaveProperty('declinedReason');
  });

  test('agreed again, a review that is past is none, and one to come stays', () => {
    const past = adjustmentAfter(anAdjustment('BSL', { state: 'ended', reviewOn: theDay('2026-05-01') }), agree);
    expect(past).not.toHaveProperty('reviewOn');
    expect(checkAdjustment(past)).toEqual([]);
    expect(adjustmentAfter(anAdjustment('BSL', { state: 'ended', reviewOn: theDay('2026-09-01') }), agree).reviewOn).toBe('2026-09-01');
  });

  test('declined, it says why; without a reason it is not complete', () => {
    const declined = adjustmentAfter(anAdjustment('BSL', { state: 'requested' }), { kind: 'decline', reason: ' We have no interpreter for that day ' });
    expect(declined).toMatchObject({ state: 'declined', declinedReason: 'We have no interpreter for that day' });
    expect(checkAdjustment(adjustmentAfter(declined, { kind: 'decline', reason: ' ' }))).toEqual([{ field: 'declinedReason', reason: 'missing' }]);
  });

  test('ended, what was agreed stays on the record', () => {
    expect(adjustmentAfter(anAdjustment('BSL'), { kind: 'end' })).toMatchObject({ state: 'ended', agreedOn: '2026-03-03', agreedBy: 'Gwen Morris' });
  });
});
