import { behaviourCodes } from '../../../src/domain/behaviour.ts';
import {
  behaviours,
  behavioursOf,
  incidentBehaviours,
  patternBehaviours,
  searchBehaviours,
  type Behaviour,
} from '../../../src/policy/pack/behaviours.ts';
import { incidentQuestions } from '../../../src/domain/question.ts';
import { incidentQuestionTexts } from '../../../src/policy/pack/incidentQuestions.ts';

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

  test.each(Object.values(behaviours))('$code has two or three examples of what was done', ({ examples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.length).toBeLessThanOrEqual(3);
    for (const example of examples) expect(example).toMatch(/^[A-Z].{8,110}$/);
  });

  const codesWhere = (holds: (behaviour: Behaviour) => boolean) => behavioursOf(behaviourCodes).filter(holds).map(({ code }) => code);

  test('threats put safety first; they, discrimination and what is never tolerated reach a manager the same day', () => {
    const threats = ['A-THREAT-LANG', 'A-THREAT', 'A-THREAT-IMPLIED', 'A-PHYSICAL', 'A-ANIMAL'];
    const hate = ['Z-RACIST', 'Z-SEXIST', 'Z-HOMOPHOBIC', 'Z-TRANS', 'Z-OTHER'];
    expect(codesWhere(({ threat }) => threat)).toEqual(threats);
    expect(codesWhere(({ urgency }) => urgency === 'sameDay')).toEqual(['A-DISCRIM-LANG', ...threats, ...hate]);
    expect(codesWhere(({ severity }) => severity === 'high')).toEqual(['A-DISCRIM-LANG', ...threats, ...hate]);
  });

  test('what may be abusive counts only after review', () => {
    expect(codesWhere(({ counts }) => counts === 'review')).toEqual(['A-INFLAMM', 'A-ALLEG', 'A-CAPABILITY']);
  });

  test.each([
    ['persistent', patternBehaviours.map(({ code }) => code)],
    ['threat', ['A-THREAT-LANG', 'A-THREAT', 'A-THREAT-IMPLIED']],
    ['physical', ['A-PHYSICAL']],
    ['weaponOrAnimal', ['A-ANIMAL']],
  ])('kept as %s: %p', (retention, codes) => {
    expect(codesWhere((behaviour) => behaviour.retention === retention)).toEqual(codes);
  });

  test('a slight by itself is of low severity', () => {
    expect(codesWhere(({ severity, group }) => severity === 'low' && group === 'abusive')).toEqual(['A-INFLAMM', 'A-ALLEG', 'A-MICRO', 'A-CAPABILITY']);
  });

  test('every question has words, and says by when it is needed', () => {
    for (const { label, sentence } of Object.values(incidentQuestionTexts)) {
      expect(label).toMatch(/^[A-Z].*\?$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
    expect(incidentQuestions.filter((question) => incidentQuestionTexts[question].neededBy === 'logging')).toEqual(['police']);
    expect(incidentQuestions.filter((question) => incidentQuestionTexts[question].neededBy === 'never')).toEqual(['hateStrands', 'privateOffer']);
  });
});
