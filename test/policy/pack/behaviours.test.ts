import { behaviourCodes } from '../../../src/domain/behaviour.ts';
import { behaviours, behavioursOf, incidentBehaviours, patternBehaviours, searchBehaviours } from '../../../src/policy/pack/behaviours.ts';

describe('the behaviours of the policy', () => {
  test('each has words of its own', () => {
    expect(Object.keys(behaviours)).toEqual([...behaviourCodes]);
    expect(new Set(Object.values(behaviours).map(({ label }) => label)).size).toBe(behaviourCodes.length);
  });

  test.each(Object.values(behaviours))('$code: “$label” says briefly what was done, not what somebody is', ({ label, hint = '' }) => {
    expect(label.length).toBeLessThanOrEqual(60);
    expect(label).toMatch(
      /^(Asked|Attacked|Behaved|Bullied|Caused|Did not|Harassed|Hinted|Insisted|Intimidated|Kept|Made|Posted|Pressed|Raised|Retaliated|Said|Sent|Spoke|Threatened|Turned down|Used|Was) /,
    );
    expect(`${label} ${hint}`).not.toMatch(
      /\b(is|are) (a |an )?(difficult|vexatious|unreasonable|persistent|abuser)\b|vexatious|zero tolerance/i,
    );
  });

  test('an incident offers single events: the patterns stand apart', () => {
    expect(incidentBehaviours.map(({ code }) => code).filter((code) => code.startsWith('B-'))).toEqual([]);
    expect(patternBehaviours.map(({ group }) => group)).toEqual(Array(13).fill('pattern'));
    expect([...incidentBehaviours, ...patternBehaviours]).toHaveLength(behaviourCodes.length);
  });

  test('group follows code', () => {
    expect(behaviours['A-SITE'].group).toBe('abusive');
    expect(behaviours['Z-TRANS'].group).toBe('zeroTolerance');
    expect(behaviours['B-DURESS'].group).toBe('pattern');
  });

  test('come in the policy’s order, each once', () => {
    expect(behavioursOf(['Z-RACIST', 'A-THREAT', 'Z-RACIST']).map(({ code }) => code)).toEqual(['A-THREAT', 'Z-RACIST']);
  });

  test.each([
    ['dog', 'A-ANIMAL'],
    ['swearing', 'A-ABUSIVE'],
    ['social media', 'A-PUBLISH'],
    ['  THREAT violence', 'A-THREAT-IMPLIED'],
    ['religion', 'Z-OTHER'],
  ])('“%s” finds %s', (typed, code) => {
    expect(searchBehaviours(incidentBehaviours, typed).map((behaviour) => behaviour.code)).toContain(code);
  });

  test('nothing typed finds all, an unknown word none', () => {
    expect(searchBehaviours(incidentBehaviours, ' ')).toEqual(incidentBehaviours);
    expect(searchBehaviours(incidentBehaviours, 'xylophone')).toEqual([]);
  });
});
