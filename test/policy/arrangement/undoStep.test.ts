import { takeStep } from '../../../src/policy/arrangement/takeStep.ts';
import { undoMinutes, undoStep } from '../../../src/policy/arrangement/undoStep.ts';
import { aMove, anArrangementThatIs, decisionsOf, someFacts } from '../../builders/arrangements.ts';
import { theMoment, wednesday } from '../../builders/moments.ts';

const before = anArrangementThatIs('consultation');
const taken = takeStep(before, aMove('approve'), someFacts());
const after = taken.ok ? taken.arrangement : before;
const at = theMoment('2026-06-10T10:00:00Z');
const minutesLater = (minutes: number) => theMoment(new Date(Date.parse(at) + minutes * 60_000).toISOString());

describe('Taking back the last step', () => {
  test('puts everything as it was and leaves both entries signed', () => {
    const undone = undoStep({ before, after, by: 'nia', at }, 'nia', wednesday, minutesLater(1));
    expect(undone).toEqual({ ...before, decisions: undone?.decisions });
    expect(undone && decisionsOf(undone)).toEqual([...decisionsOf(after), 'undo by nia, version 1']);
  });

  test('an approval that was taken back lets nobody tell the customer', () => {
    const undone = undoStep({ before, after, by: 'nia', at }, 'nia', wednesday, at);
    expect(undone && takeStep(undone, aMove('notify'), someFacts())).toMatchObject({ ok: false, refused: 'notFromHere' });
  });

  test.each([
    ['in the last minute of its time', undoMinutes, true],
    ['after its time', undoMinutes + 0.01, false],
  ])('%s', (_, minutes, may) => {
    expect(undoStep({ before, after, by: 'nia', at }, 'nia', wednesday, minutesLater(minutes)) !== undefined).toBe(may);
  });

  test('only whoever took it can', () => {
    expect(undoStep({ before, after, by: 'nia', at }, 'huw', wednesday, at)).toBeUndefined();
  });

  test('nothing can be taken back where nothing was decided', () => {
    expect(undoStep({ before, after: { ...after, decisions: [] }, by: 'nia', at }, 'nia', wednesday, at)).toBeUndefined();
  });
});
