import type { BehaviourCode } from '../../../src/domain/behaviour.ts';
import { contactMethods } from '../../../src/domain/contact.ts';
import type { IncidentDraft } from '../../../src/domain/incident.ts';
import type { IncidentAnswers } from '../../../src/domain/incidentAnswers.ts';
import { checkContact } from '../../../src/policy/contact/checkContact.ts';
import { upsetNote } from '../../../src/policy/contact/upsetNote.ts';
import { withAddendum } from '../../../src/policy/incident/addendum.ts';
import { checkIncident, questionsFor } from '../../../src/policy/incident/checkIncident.ts';
import { courseOfConduct } from '../../../src/policy/incident/courseOfConduct.ts';
import { retentionClassOf } from '../../../src/policy/incident/disposal.ts';
import { shownWords } from '../../../src/policy/incident/exactWords.ts';
import { needsSameDay, stepsFor } from '../../../src/policy/incident/incidentSteps.ts';
import { missingFor } from '../../../src/policy/incident/missingForStep.ts';
import { noticesFor } from '../../../src/policy/incident/notices.ts';
import { mayRead } from '../../../src/policy/incident/readers.ts';
import { riddorReminder } from '../../../src/policy/incident/riddor.ts';
import { suggestedSeverity } from '../../../src/policy/incident/severity.ts';
import { submittedIncident } from '../../../src/policy/incident/submitIncident.ts';
import { totals } from '../../../src/policy/incident/totals.ts';
import { behaviours } from '../../../src/policy/pack/behaviours.ts';
import { alwaysOpen, safetyAdvice } from '../../../src/policy/pack/emergency.ts';
import { templateChoice } from '../../../src/policy/template/templateChoice.ts';
import { anIncident, anIncidentDraft, anInjury, aManager } from '../../builders/incidents.ts';
import { theMoment, wednesday, wednesdayMorning } from '../../builders/moments.ts';

const problems = (parts: Partial<IncidentDraft>) => checkIncident(anIncidentDraft(parts), wednesdayMorning).map(({ field, reason }) => `${field}: ${reason}`);
const submission = { reference: 'INC-2026-000123', reporter: 'gwen', at: wednesdayMorning, about: ['C-0001'] };
const saved = (parts: Partial<IncidentDraft>) => submittedIncident(anIncidentDraft(parts), submission);
const missing = (...args: Parameters<typeof missingFor>) => missingFor(...args).map(({ field, reason }) => `${field}: ${reason}`);
/** What an adviser is offered first, once a colleague chose a behaviour. */
const offered = (code: BehaviourCode) =>
  templateChoice({ record: { kind: 'none' }, firstReply: false, chosenBehaviours: [code] }).flatMap(({ suggested, template }) => (suggested ? [template.id] : []));

describe('the opening commitments', () => {
  test('P6f: an incident against another customer is saved with their initials and nothing else of them', () => {
    const draft: Partial<IncidentDraft> = { affected: ['otherCustomer'], targets: [{ type: 'otherCustomer', initials: 'JS', role: 'victim' }] };
    expect(problems(draft)).toEqual([]);
    expect(saved(draft).targets).toEqual([{ type: 'otherCustomer', initials: 'JS', role: 'victim' }]);
    expect(problems({ targets: [{ type: 'otherCustomer', initials: 'John Smith', role: 'victim' }] })).toEqual(['targets: moreThanInitials']);
  });
});

describe('A. aggressive or abusive behaviour', () => {
  test('A0: where somebody was upset, one click leaves a note in the history and no incident', () => {
    const note = upsetNote({ kind: 'contact', method: 'telephone' }, 'r-1', wednesdayMorning);
    expect(checkContact(note, wednesdayMorning)).toEqual([]);
    expect(note).not.toHaveProperty('behaviours');
    expect(problems({ behaviours: [] })).toEqual(['behaviours: missing']);
  });

  test('A0b: harm to body, feelings or both, to staff and to other customers, is saved and counted', () => {
    const record = saved({
      affected: ['me', 'otherCustomer'],
      targets: [{ type: 'otherCustomer', initials: 'JS', role: 'victim' }],
      answers: { harm: 'both' },
    });
    expect(record.answers.harm).toBe('both');
    expect(record.targets.map(({ type }) => type)).toEqual(['staff', 'otherCustomer']);
    expect(totals([{ ...record, harm: 'both' }])).toMatchObject({ entries: 1, emotionalHarm: 1, physicalHarm: 1 });
  });

  test.each(contactMethods)('A0c: what happened by %s can be logged, with no message open', (method) => {
    const { about: _, internetMessageId: __, subject: ___, ...draft } = anIncidentDraft({ method });
    expect(checkIncident(draft, wednesdayMorning)).toEqual([]);
    expect(submittedIncident(draft, submission).method).toBe(method);
  });

  test('A0c: in person, by telephone or video, by e-mail, letter or form, on social media and at meetings', () => {
    expect(contactMethods).toEqual(expect.arrayContaining(['visit', 'telephone', 'video', 'email', 'letter', 'webForm', 'socialMedia', 'meeting']));
  });

  test('A1.1: abuse leads to an informal word, and a manager reads it in their turn', () => {
    expect(offered('A-ABUSIVE')).toEqual(['T10']);
    expect(needsSameDay(['A-ABUSIVE'])).toBe(false);
  });

  test('A1.2: offensive words are kept and masked, and every reading of them is on record', () => {
    const { exactWords, reference } = saved({ behaviours: ['A-OFFENSIVE'], exactWords: 'You utter fool' });
    const reveal = { reference, by: 'rhodri', at: wednesdayMorning };
    expect(shownWords(exactWords, reference, 'rhodri', [])).toEqual({ kind: 'masked', words: 3 });
    expect(shownWords(exactWords, reference, 'rhodri', [reveal])).toEqual({ kind: 'shown', text: 'You utter fool' });
    expect(JSON.stringify(reveal)).not.toContain('fool');
    expect(offered('A-OFFENSIVE')).toEqual(['T10']);
  });

  test('A1.3: threatening language brings up the police, discriminatory language the question of hate; hate need not be answered', () => {
    expect(questionsFor(['A-THREAT-LANG'])).toMatchObject({ police: true, hateStrands: true });
    expect(questionsFor(['A-DISCRIM-LANG'])).toMatchObject({ police: false, hateStrands: true });
    expect(problems({ behaviours: ['A-DISCRIM-LANG'] })).toEqual([]);
    expect(missing('accept', anIncident({ behaviours: ['A-DISCRIM-LANG'] }), aManager())).toEqual([]);
  });

  test('A1.4: a threat is grave, puts safety first, reaches a manager the same day and is not submitted without the police answer', () => {
    expect(problems({ behaviours: ['A-THREAT'] })).toEqual(['police: missing']);
    expect(problems({ behaviours: ['A-THREAT'], police: 'toDecide' })).toEqual([]);
    expect(suggestedSeverity(['A-THREAT'])).toBe('high');
    expect(behaviours['A-THREAT'].threat).toBe(true);
    expect(noticesFor(anIncident({ behaviours: ['A-THREAT'] }))[0]).toMatchObject({ to: 'serviceManager', when: 'sameDay' });
    expect(offered('A-THREAT')).toEqual([]);
  });

  test('A1.5: intimidation leads to an informal word', () => {
    expect(offered('A-INTIMIDATION')).toEqual(['T10']);
  });

  test('A1.6: two linked incidents of harassment show their number and decide nothing', () => {
    const linked = ['INC-1', 'INC-2'].map((reference) => anIncident({ reference, state: 'accepted', behaviours: ['A-HARASS'] }));
    expect(courseOfConduct(linked)).toEqual({ count: 2 });
    expect(courseOfConduct(linked.slice(1))).toBeUndefined();
    expect(offered('A-HARASS')).not.toContain('T10');
  });

  test('A1.7: violence asks about injuries; more than three days off are for the record, more than seven for a report', () => {
    expect(questionsFor(['A-PHYSICAL']).injury).toBe(true);
    expect(questionsFor(['A-ABUSIVE']).injury).toBe(false);
    expect([3, 4, 7, 8].map((daysOff) => riddorReminder(anInjury({ daysOff })))).toEqual(['none', 'record', 'record', 'report']);
  });

  test('A2.1: inflammatory remarks stand in no total before a manager has agreed', () => {
    const remark = { reference: 'INC-1', behaviours: ['A-INFLAMM'] } as const;
    expect(totals([{ ...remark, state: 'submitted' }])).toMatchObject({ entries: 0, byBehaviour: { 'A-INFLAMM': 0 } });
    expect(totals([{ ...remark, state: 'accepted' }])).toMatchObject({ entries: 1, byBehaviour: { 'A-INFLAMM': 1 } });
  });

  test('A2.2: an allegation is not accepted before somebody else has looked into it; the complaints route comes first', () => {
    const incident = anIncident({ behaviours: ['A-ALLEG'] });
    expect(missing('accept', incident, aManager())).toEqual(['allegationConsidered: missing']);
    expect(missing('accept', incident, aManager({ allegationConsidered: { answer: 'no', by: '' } }))).toEqual(['allegationConsidered: notConsidered']);
    expect(missing('accept', incident, aManager({ allegationConsidered: { answer: 'yes', by: 'Complaints' } }))).toEqual([]);
    expect(behaviours['A-ALLEG'].hint).toMatch(/complaints or whistleblowing first/);
    expect(offered('A-ALLEG')).toEqual(['T07']);
  });

  test('A3.1: sexual remarks can be kept to the reporter, a manager and the register owner', () => {
    expect(questionsFor(['A-SEXUAL']).privateOffer).toBe(true);
    const incident = saved({ behaviours: ['A-SEXUAL'], visibility: 'private' });
    const reads = (staffId: string, ...roles: readonly string[]) => mayRead(incident, { staffId, roles });
    expect([reads('gwen'), reads('rhodri', 'serviceManager'), reads('catrin', 'registerOwner')]).toEqual([true, true, true]);
    expect([reads('aled'), reads('dai', 'healthAndSafety'), reads('ann', 'informationGovernance'), reads('eve', 'decisionMaker')]).toEqual([false, false, false, false]);
  });

  test('A3.2: aggression leads to an informal word', () => {
    expect(offered('A-AGGRESSION')).toEqual(['T10']);
  });

  test('A3.3: a slight is saved as it came across, without exact words, and counts though it is small', () => {
    expect(problems({ behaviours: ['A-MICRO'], exactWords: '', impact: 'It made me feel like a stranger.' })).toEqual([]);
    expect(suggestedSeverity(['A-MICRO'])).toBe('low');
    expect(totals([anIncident({ behaviours: ['A-MICRO'] })]).byBehaviour['A-MICRO']).toBe(1);
  });

  test('A3.4: retaliation is for a manager to answer', () => {
    expect(offered('A-VICTIM')).toEqual([]);
    expect(problems({ behaviours: ['A-VICTIM'] })).toEqual([]);
  });

  test('A3.5: bullying leads to an informal word', () => {
    expect(offered('A-BULLY')).toEqual(['T10']);
  });

  test.each(['Z-RACIST', 'Z-SEXIST', 'Z-HOMOPHOBIC', 'Z-TRANS'] as const)(
    'A5.1-4: %s reaches a manager the same day and restricts nothing; circumstances are considered all the same',
    (code) => {
      expect(needsSameDay([code])).toBe(true);
      expect(questionsFor([code]).hateStrands).toBe(true);
      expect(saved({ behaviours: [code] }).state).toBe('submitted');
      const { barriers: _, ...manager } = aManager();
      expect(missing('accept', anIncident({ behaviours: [code] }), manager)).toEqual(['barriersConsidered: missing']);
      expect(offered(code)).not.toContain('T10');
    },
  );

  test('A5.5: any other hostility is named in words', () => {
    const answers = (strandText: string): IncidentAnswers => ({ hateStrands: ['other'], strandText });
    expect(problems({ behaviours: ['Z-OTHER'], answers: answers(' ') })).toEqual(['strandText: missing']);
    expect(problems({ behaviours: ['Z-OTHER'], answers: answers('A hearing aid') })).toEqual([]);
    expect(missing('accept', anIncident({ behaviours: ['Z-OTHER'] }), aManager())).toEqual(['strandText: missing']);
  });

  test('A6.1: abusive correspondence is logged from the message and linked to it by its id', () => {
    const record = saved({ behaviours: ['A-CORR'] });
    expect(record.internetMessageId).toBe('<damp-3@example.org>');
    expect(record.evidence).toEqual([{ kind: 'message', internetMessageId: '<damp-3@example.org>' }]);
    expect(offered('A-CORR')).toEqual(['T10']);
  });

  test('A6.2: whoever’s ability was attacked does not decide, and the concern is heard first', () => {
    const incident = anIncident({ behaviours: ['A-CAPABILITY'], accused: ['rhodri'], targets: [] });
    expect(missing('accept', incident, aManager())).toEqual(['by: involved', 'allegationConsidered: missing']);
    const heard = aManager({ by: 'huw', allegationConsidered: { answer: 'yes', by: 'Complaints' } });
    expect(missing('accept', incident, heard)).toEqual([]);
    expect(stepsFor('submitted', { as: ['serviceManager'], involved: true })).toEqual([]);
  });

  test('A6.3: what was published is noted with its address and the day it was seen', () => {
    const page = (url: string) => problems({ behaviours: ['A-PUBLISH'], answers: { webPage: { url, capturedOn: wednesday } } });
    expect(page('https://social.example/posts/1')).toEqual([]);
    expect(page('somewhere online')).toEqual(['webPage: malformed']);
    expect(problems({ behaviours: ['A-PUBLISH'], answers: { webPage: { url: 'https://social.example' } } })).toEqual(['capturedOn: missing']);
    expect(missing('accept', anIncident({ behaviours: ['A-PUBLISH'] }), aManager())).toEqual(['webPage: missing']);
  });

  test('A6.4: at a council building the site is asked and kept, and those who look after it hear of it', () => {
    const record = saved({ behaviours: ['A-SITE'], method: 'visit', answers: { site: 'Aberllan library' } });
    expect(record.answers.site).toBe('Aberllan library');
    expect(missing('accept', record, aManager())).toEqual([]);
    expect(missing('accept', { ...record, answers: {} }, aManager())).toEqual(['site: missing']);
    expect(noticesFor(record).map(({ to }) => to)).toEqual(['siteManager']);
  });

  test('A6.5: at a council meeting the meeting is asked, and Democratic Services hear of it', () => {
    const record = saved({ behaviours: ['A-MEETING'], method: 'meeting', answers: { meeting: 'Planning, 8 June' } });
    expect(missing('accept', { ...record, answers: {} }, aManager())).toEqual(['meeting: missing']);
    expect(noticesFor(record).map(({ to }) => to)).toEqual(['democraticServices']);
  });

  test('A6.6: a hint at violence counts like a spoken threat, with no words of it needed', () => {
    expect(problems({ behaviours: ['A-THREAT-IMPLIED'], exactWords: '', police: 'toDecide' })).toEqual([]);
    expect(problems({ behaviours: ['A-THREAT-IMPLIED'] })).toEqual(['police: missing']);
    const notices = (code: BehaviourCode) => noticesFor(anIncident({ behaviours: [code] }));
    expect(notices('A-THREAT-IMPLIED')).toEqual(notices('A-THREAT'));
    expect(behaviours['A-THREAT-IMPLIED'].threat).toBe(true);
  });

  test('A6.7: an animal used to frighten is kept like a weapon; an assistance dog is no such thing', () => {
    expect(retentionClassOf(anIncident({ behaviours: ['A-ANIMAL'] }))).toBe('weaponOrAnimal');
    expect(behaviours['A-ANIMAL'].hint).toMatch(/assistance dog.*not this.*visits next/s);
    expect(problems({ behaviours: ['A-ANIMAL'] })).toEqual(['police: missing']);
  });
});

test('D11: what was submitted stays, and later words stand beside it', () => {
  const later = { by: 'gwen', at: theMoment('2026-06-10T12:00:00+01:00'), text: 'He rang to say sorry.' };
  expect(withAddendum(anIncident(), later)).toEqual({ ...anIncident(), addenda: [later] });
});

test('the way out of danger comes before the form, and essential routes stay open', () => {
  expect(safetyAdvice.steps[0]?.telephone).toBe('999');
  expect(alwaysOpen).toEqual(expect.arrayContaining(['Emergencies', 'Safeguarding of children and adults']));
});
