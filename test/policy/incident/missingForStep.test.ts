import type { Incident } from '../../../src/domain/incidentRecord.ts';
import { missingFor, type StepFacts } from '../../../src/policy/incident/missingForStep.ts';
import type { IncidentAction } from '../../../src/policy/pack/incidentSteps.ts';
import { refusals } from '../../../src/policy/pack/refusals.ts';
import { aManager, anIncident, anInjury } from '../../builders/incidents.ts';

const missing = (incident: Partial<Incident>, facts: Partial<StepFacts> = {}, action: IncidentAction = 'accept') =>
  missingFor(action, anIncident(incident), aManager(facts));
const bare: StepFacts = { by: 'rhodri', as: ['serviceManager'] };

describe('accepting an incident', () => {
  test('is open to an uninvolved manager who read it and thought of barriers', () => {
    expect(missing({})).toEqual([]);
  });

  test('names everything that is missing at once', () => {
    expect(missingFor('accept', anIncident({ behaviours: ['A-THREAT', 'A-ALLEG', 'A-SITE'] }), bare)).toEqual([
      { field: 'factsRead', reason: 'missing' },
      { field: 'barriersConsidered', reason: 'missing' },
      { field: 'police', reason: 'missing' },
      { field: 'weaponOrAnimal', reason: 'missing' },
      { field: 'site', reason: 'missing' },
      { field: 'allegationConsidered', reason: 'missing' },
    ]);
  });

  test.each<[string, Partial<StepFacts>, object[]]>([
    ['facts not read', { factsRead: false }, [{ field: 'factsRead', reason: 'missing' }]],
    ['a blank note on barriers', { barriers: { answer: 'no', note: ' ' } }, [{ field: 'barriersConsidered', reason: 'missing' }]],
    ['500 characters on barriers', { barriers: { answer: 'yes', note: 'x'.repeat(500) } }, []],
    ['501 characters on barriers', { barriers: { answer: 'yes', note: 'x'.repeat(501) } }, [{ field: 'barriersConsidered', reason: 'tooLong', limit: 500 }]],
    ['by a reporter', { as: ['reporter'] }, [{ field: 'by', reason: 'notAllowed' }]],
    ['by the register owner', { as: ['registerOwner'] }, [{ field: 'by', reason: 'notAllowed' }]],
    ['by somebody with both roles', { as: ['registerOwner', 'serviceManager'] }, []],
    ['by whom it was directed at', { by: 'gwen' }, [{ field: 'by', reason: 'involved' }]],
  ])('%s', (_, facts, expected) => {
    expect(missing({}, facts)).toEqual(expected);
  });

  test('not by anybody who saw it or whom it accuses', () => {
    expect(missing({ targets: [{ type: 'staff', staffId: 'rhodri', role: 'witness' }] })).toEqual([{ field: 'by', reason: 'involved' }]);
    expect(missing({ accused: ['rhodri'] })).toEqual([{ field: 'by', reason: 'involved' }]);
    expect(missing({ accused: ['gwen'], targets: [{ type: 'otherCustomer', initials: 'RV', role: 'victim' }] })).toEqual([]);
  });

  test.each<[string, Partial<Incident>, readonly string[]]>([
    ['a threat, all answered', { behaviours: ['A-THREAT'], police: 'toDecide', answers: { weaponOrAnimal: false } }, []],
    ['violence without a word on injuries', { behaviours: ['A-PHYSICAL'], police: 'reported', answers: { weaponOrAnimal: false } }, ['injury']],
    [
      'violence, nobody hurt',
      { behaviours: ['A-PHYSICAL'], police: 'reported', answers: { weaponOrAnimal: false, injury: 'none' } },
      [],
    ],
    [
      'violence with an injury',
      { behaviours: ['A-PHYSICAL'], police: 'reported', answers: { weaponOrAnimal: false, injury: anInjury() } },
      [],
    ],
    ['racist words: nothing has to be proved', { behaviours: ['Z-RACIST'] }, []],
    ['sexual remarks: private is an offer', { behaviours: ['A-SEXUAL'] }, []],
    ['other hatred without its words', { behaviours: ['Z-OTHER'], answers: { strandText: ' ' } }, ['strandText']],
    ['a page without its address', { behaviours: ['A-PUBLISH'] }, ['webPage']],
    ['a page', { behaviours: ['A-PUBLISH'], answers: { webPage: { url: 'https://example.org' } } }, []],
    ['a meeting', { behaviours: ['A-MEETING'], answers: { meeting: 'Planning, 8 June' } }, []],
    ['a meeting that is not named', { behaviours: ['A-MEETING'] }, ['meeting']],
  ])('%s', (_, incident, fields) => {
    expect(missing(incident).map(({ field }) => field)).toEqual(fields);
  });

  test.each<[string, Partial<Incident>, Partial<StepFacts>, string | undefined]>([
    ['nobody was asked', {}, {}, 'missing'],
    ['nobody looked into it', {}, { allegationConsidered: { answer: 'no', by: '' } }, 'notConsidered'],
    ['somebody did, but who?', {}, { allegationConsidered: { answer: 'yes', by: ' ' } }, 'missing'],
    ['complaints did', {}, { allegationConsidered: { answer: 'yes', by: 'Complaints, C/411' } }, undefined],
    ['the reporter knew of it', { answers: { allegationConsidered: { answer: 'yes', by: 'Complaints' } } }, {}, undefined],
    [
      'the manager knows better than the reporter',
      { answers: { allegationConsidered: { answer: 'yes', by: 'Complaints' } } },
      { allegationConsidered: { answer: 'no', by: '' } },
      'notConsidered',
    ],
  ])('an allegation: %s', (_, incident, facts, reason) => {
    for (const code of ['A-ALLEG', 'A-CAPABILITY'] as const) {
      expect(missing({ ...incident, behaviours: [code] }, facts)).toEqual(reason === undefined ? [] : [{ field: 'allegationConsidered', reason }]);
    }
  });
});

describe('the other steps', () => {
  const step = { field: 'step', reason: 'notAllowed' };

  test('a step that is not open from here', () => {
    expect(missing({ state: 'accepted' })).toEqual([step]);
    expect(missing({ state: 'submitted' }, {}, 'close')).toEqual([step]);
    expect(missing({ state: 'submitted' }, {}, 'submit')).toEqual([step]);
  });

  test.each<[IncidentAction, Incident['state'], Partial<StepFacts>, Partial<StepFacts>, readonly string[]]>([
    ['askForMore', 'submitted', {}, { comment: 'Which day?' }, ['comment']],
    ['resubmit', 'returned', { as: ['reporter'] }, { comment: 'The Monday.' }, ['comment']],
    ['markDuplicate', 'accepted', {}, { original: 'INC-2026-000100' }, ['original']],
    ['notAnIncident', 'submitted', {}, { reason: 'Angry, and no more.' }, ['reason']],
    ['close', 'accepted', {}, { outcome: 'A letter went out.', supportChecked: true }, ['outcome', 'supportChecked']],
    ['reopen', 'closed', { as: ['registerOwner'] }, { reason: 'A new witness' }, ['reason']],
    ['contest', 'closed', { as: ['informationGovernance'] }, { reason: 'The day is disputed' }, ['reason']],
    ['recall', 'submitted', { as: ['reporter'] }, {}, []],
  ])('%s from %s', (action, state, who, given, needed) => {
    const facts = { ...bare, ...who };
    expect(missingFor(action, anIncident({ state }), facts)).toEqual(needed.map((field) => ({ field, reason: 'missing' })));
    expect(missingFor(action, anIncident({ state }), { ...facts, ...given })).toEqual([]);
  });

  test('blank words say nothing', () => {
    expect(missing({}, { comment: ' \n' }, 'askForMore')).toEqual([{ field: 'comment', reason: 'missing' }]);
  });

  test('questions hold up acceptance and nothing else', () => {
    expect(missing({ behaviours: ['A-SITE'] }, { reason: 'No' }, 'notAnIncident')).toEqual([]);
  });

  test('an incident does not repeat itself', () => {
    expect(missing({}, { original: 'INC-2026-000123' }, 'markDuplicate')).toEqual([{ field: 'original', reason: 'itself' }]);
  });

  test.each(Object.values(refusals))('“%s”', (sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});
