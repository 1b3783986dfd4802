import { behaviourCodes } from '../../../src/domain/behaviour.ts';
import { checkIncident, incidentLimits, questionsFor, type IncidentProblem } from '../../../src/policy/incident/checkIncident.ts';
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
});
