import { dayOf } from '../../../src/domain/day.ts';
import { checkFiling } from '../../../src/policy/contact/checkFiling.ts';
import { checkIncident, questionsFor } from '../../../src/policy/incident/checkIncident.ts';
import { disposal } from '../../../src/policy/incident/disposal.ts';
import { nextFor } from '../../../src/policy/incident/incidentSteps.ts';
import { noticesFor } from '../../../src/policy/incident/notices.ts';
import { submittedIncident } from '../../../src/policy/incident/submitIncident.ts';
import { behaviours } from '../../../src/policy/pack/behaviours.ts';
import { safetyAdvice } from '../../../src/policy/pack/emergency.ts';
import { templateChoice } from '../../../src/policy/template/templateChoice.ts';
import { anIncident, anIncidentDraft } from '../../builders/incidents.ts';
import { london, theDay, wednesdayMorning } from '../../builders/moments.ts';

describe('scenario 16: “I know where you park”', () => {
  const draft = anIncidentDraft({ behaviours: ['A-THREAT-IMPLIED'], facts: 'Wrote that he knows where I park.' });

  test('safety comes first: 999, 101 and the manager', () => {
    expect(behaviours['A-THREAT-IMPLIED'].threat).toBe(true);
    expect(safetyAdvice.steps.map(({ telephone, text }) => telephone ?? /manager/.exec(text)?.[0])).toEqual(['999', '101', 'manager', undefined]);
  });

  test('the police question has to be answered', () => {
    expect(questionsFor(draft.behaviours).police).toBe(true);
    expect(checkIncident(draft, wednesdayMorning)).toEqual([{ field: 'police', reason: 'missing' }]);
    expect(checkIncident({ ...draft, police: 'reported' }, wednesdayMorning)).toEqual([]);
  });

  test('manager and health and safety hear of it today by its reference; nothing is sent to the customer', () => {
    const submission = { reference: 'INC-2026-000123', reporter: 'gwen', at: wednesdayMorning, about: ['C-0001'] };
    const incident = submittedIncident({ ...draft, police: 'reported' }, submission);
    expect(incident.state).toBe('submitted');
    expect(noticesFor(incident)).toEqual([
      { to: 'serviceManager', reference: 'INC-2026-000123', when: 'sameDay' },
      { to: 'healthAndSafety', reference: 'INC-2026-000123', when: 'sameDay' },
    ]);
    expect(nextFor('submitted', incident.behaviours).next[0]).toContain('today');
    const choice = templateChoice({ record: { kind: 'none' }, firstReply: false, chosenBehaviours: incident.behaviours });
    expect(choice.filter(({ suggested }) => suggested)).toEqual([]);
  });
});

describe('scenario 21: a child is unsafe, in a message on a closed matter', () => {
  test('nobody files it unread', () => {
    expect(checkFiling({}).map(({ reason }) => reason)).toEqual(['missing', 'missing', 'missing']);
  });

  test('whoever read it acts first, and files it once the concern was passed on', () => {
    const found = { newOrSame: 'same', urgent: false, safeguarding: 'child' } as const;
    expect(checkFiling(found)).toEqual([{ field: 'referralReference', reason: 'actFirst' }]);
    expect(checkFiling({ ...found, referralReference: 'SG-2026-88' })).toEqual([]);
  });
});

describe('scenario 24: an incident of words alone, past its day', () => {
  const months = { verbal: 24 };
  const incident = anIncident({ state: 'closed', exactWords: 'You fool' });
  const past = theDay('2028-06-11');

  test('is disposed of, and the log says so without a name', () => {
    const answer = disposal(incident, past, months, london);
    expect(answer).toEqual({ kind: 'dispose', entry: { reference: 'INC-2026-000123', disposeOn: '2028-06-10', disposedOn: '2028-06-11' } });
    expect(JSON.stringify(answer)).not.toMatch(/pugh|gwen|C-0001|fool/i);
  });

  test('a hold prevents it, and so does a council that has not set how long', () => {
    expect(disposal({ ...incident, onHold: true }, past, months, london)).toEqual({ kind: 'keep', why: 'onHold' });
    expect(disposal(incident, past, {}, london)).toEqual({ kind: 'keep', why: 'noRetentionSet' });
    expect(disposal(incident, dayOf(wednesdayMorning, london), months, london)).toEqual({ kind: 'keep', why: 'notYet' });
  });
});
