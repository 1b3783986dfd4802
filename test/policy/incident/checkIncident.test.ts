import { behaviourCodes, type BehaviourCode } from '../../../src/domain/behaviour.ts';
import { checkIncident, incidentLimits, incidentWarnings, questionsFor, type IncidentProblem } from '../../../src/policy/incident/checkIncident.ts';
import type { IncidentDraft } from '../../../src/domain/incident.ts';
import { anIncidentDraft } from '../../builders/incidents.ts';
import { theMoment, wednesdayMorning } from '../../builders/moments.ts';

const problemsOf = (parts: Partial<IncidentDraft>) => checkIncident(anIncidentDraft(parts), wednesdayMorning);

describe('an incident', () => {
  test('is fine as the message and a few words make it', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test('needs neither a known sender nor a message', () => {
    const { about: _, internetMessageId: __, subject: ___, ...bare } = anIncidentDraft({ method: 'visit' });
    expect(checkIncident(bare, wednesdayMorning)).toEqual([]);
  });

  test('names everything that is wrong at once, in the order of the form', () => {
    const draft = anIncidentDraft({
      behaviours: [],
      occurredAt: theMoment('2026-06-10T11:00:00+01:00'),
      service: '  ',
      facts: ' \n ',
      exactWords: 'x'.repeat(1001),
      impact: 'x'.repeat(1001),
      affected: [],
    });
    expect(checkIncident(draft, wednesdayMorning)).toEqual([
      { field: 'behaviours', reason: 'missing' },
      { field: 'occurredAt', reason: 'inFuture' },
      { field: 'service', reason: 'missing' },
      { field: 'facts', reason: 'missing' },
      { field: 'exactWords', reason: 'tooLong', limit: 1000 },
      { field: 'impact', reason: 'tooLong', limit: 1000 },
      { field: 'affected', reason: 'missing' },
    ]);
  });

  test.each<[string, Partial<IncidentDraft>, readonly IncidentProblem[]]>([
    ['nine characters of facts', { facts: '  ninechars ' }, [{ field: 'facts', reason: 'tooShort', limit: incidentLimits.factsLeast }]],
    ['ten characters of facts', { facts: 'ten chars.' }, []],
    ['4,000 characters of facts', { facts: 'x'.repeat(4000) }, []],
    ['4,001 characters of facts', { facts: 'x'.repeat(4001) }, [{ field: 'facts', reason: 'tooLong', limit: incidentLimits.factsMost }]],
    ['1,000 characters of words and of impact', { exactWords: 'x'.repeat(1000), impact: 'x'.repeat(1000) }, []],
    ['this very moment', { occurredAt: wednesdayMorning }, []],
    ['five years ago to the minute', { occurredAt: theMoment('2021-06-10T10:42:00+01:00') }, []],
    ['longer ago than that', { occurredAt: theMoment('2021-06-10T10:41:00+01:00') }, [{ field: 'occurredAt', reason: 'tooOld' }]],
    [
      'a threat without an answer about the police',
      { behaviours: ['A-ABUSIVE', 'A-THREAT-IMPLIED'] },
      [{ field: 'police', reason: 'missing' }],
    ],
    ['a threat, and the police are still to be decided on', { behaviours: ['A-THREAT-IMPLIED'], police: 'toDecide' }, []],
    ['racist words, which are not a threat by themselves', { behaviours: ['Z-RACIST'] }, []],
  ])('%s', (_, parts, expected) => {
    expect(problemsOf(parts)).toEqual(expected);
  });

  test('asks about the police for threats, violence and animals, and for nothing else', () => {
    expect(behaviourCodes.filter((code) => questionsFor([code]).police)).toEqual([
      'A-THREAT-LANG',
      'A-THREAT',
      'A-THREAT-IMPLIED',
      'A-PHYSICAL',
      'A-ANIMAL',
    ]);
  });

  test('asks about the police where there was a weapon, whatever the behaviour', () => {
    const police = [{ field: 'police', reason: 'missing' }];
    expect(problemsOf({ answers: { weaponOrAnimal: true } })).toEqual(police);
    expect(problemsOf({ answers: { weaponOrAnimal: false } })).toEqual([]);
    expect(problemsOf({ answers: { weaponOrAnimal: true }, police: 'notNeeded' })).toEqual([]);
  });

  test('demands alone are no single event; beside one they may stand', () => {
    expect(problemsOf({ behaviours: ['B-LENGTHY', 'B-DURESS'] })).toEqual([{ field: 'behaviours', reason: 'patternOnly' }]);
    expect(problemsOf({ behaviours: ['B-LENGTHY', 'A-ABUSIVE'] })).toEqual([]);
  });

  test.each([
    ['a minute over 30 days ago: is the date right?', '2026-05-11T10:41:00+01:00', [{ field: 'occurredAt', reason: 'longAgo', limit: 30 }]],
    ['30 days ago to the minute', '2026-05-11T10:42:00+01:00', []],
    ['this morning', '2026-06-10T09:15:00+01:00', []],
  ])('%s', (_, occurredAt, expected) => {
    const draft = anIncidentDraft({ occurredAt: theMoment(occurredAt) });
    expect(incidentWarnings(draft, wednesdayMorning)).toEqual(expected);
    expect(checkIncident(draft, wednesdayMorning)).toEqual([]);
  });
});

describe('what a behaviour makes the form ask', () => {
  const asked = (...codes: readonly BehaviourCode[]) => Object.entries(questionsFor(codes)).flatMap(([question, ask]) => (ask ? [question] : []));

  test.each<[BehaviourCode, readonly string[]]>([
    ['A-ABUSIVE', []],
    ['A-DISCRIM-LANG', ['hateStrands']],
    ['A-THREAT', ['police', 'weaponOrAnimal', 'hateStrands']],
    ['A-PHYSICAL', ['police', 'weaponOrAnimal', 'injury', 'hateStrands']],
    ['A-ANIMAL', ['police', 'weaponOrAnimal', 'injury', 'hateStrands']],
    ['A-ALLEG', ['allegationConsidered']],
    ['A-CAPABILITY', ['allegationConsidered']],
    ['A-SEXUAL', ['privateOffer']],
    ['A-MICRO', ['hateStrands']],
    ['A-CORR', ['hateStrands']],
    ['A-PUBLISH', ['hateStrands', 'webPage']],
    ['A-SITE', ['site']],
    ['A-MEETING', ['meeting']],
    ['Z-RACIST', ['hateStrands']],
    ['Z-OTHER', ['hateStrands', 'strandText']],
  ])('%s: %p', (code, questions) => {
    expect(asked(code)).toEqual(questions);
  });

  test('two behaviours ask what either asks', () => {
    expect(asked('A-SITE', 'A-SEXUAL')).toEqual(['privateOffer', 'site']);
  });
});
