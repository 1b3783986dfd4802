import type { BehaviourCode, PatternBehaviourCode } from '../../../src/domain/behaviour.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { consequences, type PatternRecord } from '../../../src/domain/patternRecord.ts';
import { checkPatternRecord } from '../../../src/policy/contact/checkPatternRecord.ts';
import { contactGroups } from '../../../src/policy/contact/contactGroups.ts';
import { contactIndicator } from '../../../src/policy/contact/contactIndicator.ts';
import { checkIncident } from '../../../src/policy/incident/checkIncident.ts';
import { asksAboutEmergency } from '../../../src/policy/incident/emergencyPrompt.ts';
import { totals } from '../../../src/policy/incident/totals.ts';
import { behaviours, patternBehaviours } from '../../../src/policy/pack/behaviours.ts';
import { consequenceMeanings } from '../../../src/policy/pack/consequences.ts';
import { contextTexts } from '../../../src/policy/pack/contactContext.ts';
import { urgentFirst } from '../../../src/policy/pack/emergency.ts';
import { patternQuestionTexts } from '../../../src/policy/pack/patternQuestions.ts';
import { templateChoice } from '../../../src/policy/template/templateChoice.ts';
import { aContact, aReply } from '../../builders/contacts.ts';
import { anIncidentDraft } from '../../builders/incidents.ts';
import { london, theDay, theMoment, wednesday, wednesdayMorning } from '../../builders/moments.ts';
import { aPatternRecord, marchAnswer, mayAnswer } from '../../builders/patternRecords.ts';

const problems = (code: PatternBehaviourCode, parts: Partial<PatternRecord> = {}, twoReferences: 'advise' | 'require' = 'advise') =>
  checkPatternRecord(aPatternRecord({ behaviours: [code], ...parts }), wednesday, { twoReferences }).map(({ field, reason }) => `${field}: ${reason}`);
const suggested = (firstReply: boolean, ...chosenBehaviours: readonly BehaviourCode[]): readonly string[] =>
  templateChoice({ record: { kind: 'none' }, firstReply, chosenBehaviours }).flatMap((each) => (each.suggested ? [each.template.id] : []));
const conductLetters = ['T10', 'T11', 'T12', 'T14', 'T26'];
const warned = (...args: Parameters<typeof suggested>) => suggested(...args).filter((id) => conductLetters.includes(id));
const housing = [{ name: 'Housing', isMailbox: true, read: true, complete: true }];

/** Twelve mails of five weeks: one matter, sent again, passed on, answered once; another matter; and what a machine wrote. */
const twelve: readonly Contact[] = (
  [
    ['01', '2026-05-05', 'Damp in the back bedroom', 'a', {}],
    ['02', '2026-05-06', 'Damp in the back bedroom', 'b', {}],
    ['03', '2026-05-06', 'Fw: Damp in the back bedroom', 'c', {}],
    ['04', '2026-05-07', 'FWD: Re: Damp in the back bedroom', 'd', {}],
    ['05', '2026-05-08', 'Automatic reply: Damp in the back bedroom', 'a', { direction: 'out', automatic: true }],
    ['06', '2026-05-12', 'Re: Damp in the back bedroom', 'a', { direction: 'out', colleague: 'Gwen Morris' }],
    ['07', '2026-05-20', 'Still damp in my back bedroom, wall', 'e', {}],
    ['08', '2026-06-01', 'Re: Damp in the back bedroom', 'a', {}],
    ['09', '2026-06-04', 'Parking permit', 'f', {}],
    ['10', '2026-06-05', 'Re: Parking permit', 'f', { direction: 'out', colleague: 'Tom Rees' }],
    ['11', '2026-06-09', 'Undeliverable: Parking permit', 'g', { automatic: true }],
    ['12', '2026-06-10', 'Damp in the back bedroom', 'h', {}],
  ] as const
).map(([id, day, title, conversationId, parts]) => aContact({ id, at: theMoment(`${day}T09:00:00Z`), title, conversationId, ...parts }));

describe('B. unreasonable demands and extensive contact', () => {
  test.each<[string, boolean, number | undefined, readonly string[]]>([
    ['somebody with an adjustment', true, undefined, ['needsNoted', 'replyNotFound', 'sentItemsNotVisible']],
    ['our own reply is late', false, 5, ['needsUnknown', 'replyNotFound', 'weMayBeLate', 'sentItemsNotVisible']],
  ])('B0a: numbers come with what a fair reading needs, and without a verdict: %s', (_, needsNoted, answerDays, beside) => {
    const result = contactIndicator(twelve, { today: wednesday, timeZone: london, sources: housing, needsNoted, ...(answerDays === undefined ? {} : { answerDays }) });
    expect(result.beside).toEqual(beside);
    expect(`${JSON.stringify(result)} ${Object.values(contextTexts).join(' ')}`).not.toMatch(/excessive|unreasonable|too (many|much|often)/i);
  });

  test('B0a: the numbers for 7, 30 and 90 days, threads, colleagues and what waits for a reply', () => {
    const result = contactIndicator(twelve, { today: wednesday, timeZone: london, sources: housing, needsNoted: true });
    expect(result.pattern).toMatchObject({ counts: { 7: 2, 30: 4, 90: 6 }, threads: 4, colleagues: 2 });
    expect(result.withoutReply.map(({ id }) => id)).toEqual(['07', '08', '12']);
    expect(result).toMatchObject({ waitedDays: 21, covered: ['Housing'] });
  });

  test('B0b: twelve mails are two matters, counted exactly: copies once, what was sent again by itself, machines not at all', () => {
    const groups = contactGroups(twelve);
    expect(groups.map(({ contacts }) => contacts.map(({ id }) => id).join(' '))).toEqual(['01 02 03 04 06 07 08 12', '09 10']);
    expect(groups).toMatchObject([
      { received: 5, sent: 1, forwardedCopies: 2, resent: 2, lastSentAt: theMoment('2026-05-12T09:00:00Z') },
      { received: 1, sent: 1, forwardedCopies: 0, resent: 0 },
    ]);
  });

  test('B1: the number of e-mails is a fact of the record, counted where we looked; that they are long, a person says', () => {
    expect(problems('B-LENGTHY', { counts: [] })).toEqual(['counts: missing']);
    expect(problems('B-LENGTHY')).toEqual([]);
    const found = contactIndicator([aContact(), aContact({ id: '2' })], { today: wednesday, timeZone: london, sources: housing, needsNoted: false });
    expect(found).toMatchObject({ pattern: { counts: { 7: 2 } }, mailsReceived: 2, covered: ['Housing'] });
    expect(suggested(false, 'B-LENGTHY')).toEqual(['T04', 'T05']);
  });

  test('B2: the same question again only with the answer that was given', () => {
    expect(problems('B-REPEATQ', { earlierAnswers: [] })).toEqual(['earlierAnswers: missing']);
    expect(problems('B-REPEATQ', { earlierAnswers: [{ ...marchAnswer, reference: '' }] })).toEqual(['earlierAnswers: missing']);
    expect(problems('B-REPEATQ', { earlierAnswers: [marchAnswer] })).toEqual([]);
    expect(suggested(false, 'B-REPEATQ')).toEqual(['T05']);
  });

  test('B3: before a timescale, somebody looks for danger; where there is some, it is no demand', () => {
    expect(asksAboutEmergency('Please call: we are homeless tonight')).toBe(true);
    expect(urgentFirst.question).toContain('danger');
    expect(problems('B-IMMEDIATE')).toEqual(['urgentCheck: missing']);
    expect(problems('B-IMMEDIATE', { urgentCheck: 'urgent' })).toEqual(['urgentCheck: actFirst']);
    expect(problems('B-IMMEDIATE', { urgentCheck: 'nothingUrgent' })).toEqual([]);
    expect(suggested(false, 'B-IMMEDIATE')).toEqual(['T04']);
  });

  test('B4: “repeatedly” needs two answers; one is pointed out, and stops it where the council says so', () => {
    expect(problems('B-REFUSEDECISION', { earlierAnswers: [marchAnswer] }, 'require')).toEqual(['earlierAnswers: tooFew']);
    expect(checkPatternRecord(aPatternRecord({ behaviours: ['B-REFUSEDECISION'], earlierAnswers: [marchAnswer] }), wednesday)).toMatchObject([{ reason: 'tooFew', advice: true }]);
    expect(problems('B-REFUSEDECISION', { earlierAnswers: [marchAnswer, mayAnswer] }, 'require')).toEqual([]);
    expect(suggested(false, 'B-REFUSEDECISION')).toEqual(['T05', 'T07']);
  });

  test('B5: how a matter must be handled: the rule is named', () => {
    expect(problems('B-INSIST')).toEqual(['rule: missing']);
    expect(problems('B-INSIST', { rule: 'The allocation scheme' })).toEqual([]);
    expect(suggested(false, 'B-INSIST')).toEqual(['T02']);
  });

  test('B6: before it counts, somebody asks what makes it hard', () => {
    expect(problems('B-NOCOOP', { needs: undefined })).toEqual(['needs: missing']);
    expect(problems('B-NOCOOP')).toEqual([]);
    expect(behaviours['B-NOCOOP'].hint).toMatch(/^First ask what makes it hard: reading.*a safe place/);
    expect(suggested(false, 'B-NOCOOP')).toContain('T01');
  });

  test('B7: not ours to decide: the body that decides is named', () => {
    expect(problems('B-REMIT')).toEqual(['body: missing']);
    expect(problems('B-REMIT', { body: 'The water company' })).toEqual([]);
    expect(suggested(false, 'B-REMIT')).toEqual(['T03']);
  });

  test('B8: a minor point: why it would change nothing', () => {
    expect(problems('B-MINOR')).toEqual(['whyItWouldNotChange: missing']);
    expect(problems('B-MINOR', { whyItWouldNotChange: 'The date was put right in May.' })).toEqual([]);
    expect(suggested(false, 'B-MINOR')).toEqual(['T05']);
  });

  test('B9: only an offer can be turned down; beside B6 it counts once', () => {
    expect(problems('B-NOMEDIATE')).toEqual(['offers: missing']);
    expect(problems('B-NOMEDIATE', { offers: [{ what: 'A mediator', on: theDay('2026-05-12') }] })).toEqual([]);
    const record = { reference: 'PAT-1', state: 'accepted', behaviours: ['B-NOCOOP', 'B-NOMEDIATE'] } as const;
    expect(totals([record])).toMatchObject({ entries: 1, byBehaviour: { 'B-NOCOOP': 1, 'B-NOMEDIATE': 0 } });
    expect(suggested(false, 'B-NOMEDIATE')).toContain('T01');
  });

  test('B10: the same again needs a why; not sure means new, and a new matter is no repetition', () => {
    const answer = (newOrSame: NonNullable<PatternRecord['newOrSame']>) => problems('B-VARIATION', { newOrSame });
    expect(answer({ answer: 'notSure', why: 'A tree fell too' })).toEqual(['newOrSame: treatAsNew']);
    expect(answer({ answer: 'new', why: 'A tree fell' })).toEqual(['newOrSame: treatAsNew']);
    expect(answer({ answer: 'same', why: '' })).toEqual(['newOrSame: missing']);
    expect(answer({ answer: 'same', why: 'The same photographs' })).toEqual([]);
    expect(suggested(false, 'B-VARIATION')).toEqual(['T06']);
  });

  test('B11: a route not followed: its stage and deadline were named', () => {
    expect(problems('B-ESCALATION')).toEqual(['route: missing']);
    expect(problems('B-ESCALATION', { route: { stage: 'Stage 2' } })).toEqual(['route: missing']);
    expect(problems('B-ESCALATION', { route: { stage: 'Stage 2', deadline: theDay('2026-06-30') } })).toEqual([]);
    expect(suggested(false, 'B-ESCALATION')).toEqual(['T07']);
  });

  test('B12: for whom somebody speaks is asked; what is urgent does not wait, and nobody’s file is disclosed', () => {
    expect(problems('B-NOAUTHORITY')).toEqual(['representedParty: missing']);
    expect(problems('B-NOAUTHORITY', { representedParty: 'The whole estate' })).toEqual([]);
    expect(patternQuestionTexts.representedParty.sentence).toMatch(/nothing of anybody’s file.*pass on what is urgent/);
    expect(behaviours['B-NOAUTHORITY'].hint).toMatch(/urgent.*without delay/);
    expect(suggested(false, 'B-NOAUTHORITY')).toEqual([]);
  });

  test('B13: law, press, ombudsman and councillor are rights; harm is a threat, chosen by a person', () => {
    const rights = consequences.filter((each) => consequenceMeanings[each].means === 'right');
    expect(rights).toEqual(['legalAction', 'press', 'ombudsman', 'electedMember']);
    for (const right of rights) expect(problems('B-DURESS', { consequences: [right] })).toEqual(['consequences: isARight']);
    expect(problems('B-DURESS', { consequences: ['harmToOthers'] })).toEqual(['consequences: isAThreat']);
    expect(problems('B-DURESS', { consequences: ['otherPressure'] })).toEqual([]);
    expect(asksAboutEmergency('I will go to the ombudsman')).toBe(false);
    expect(suggested(false, 'B-DURESS')).toEqual(['T07']);
  });

  test.each(patternBehaviours.map(({ code }) => code))('%s shows only over time: by itself it is no incident', (code) => {
    expect(checkIncident(anIncidentDraft({ behaviours: [code] }), wednesdayMorning)).toEqual([{ field: 'behaviours', reason: 'patternOnly' }]);
  });

  test.each(patternBehaviours.map(({ code }) => code))('%s: no warning, neither on a civil first contact nor later', (code) => {
    expect(warned(true)).toEqual([]);
    expect(warned(true, code)).toEqual([]);
    expect(warned(false, code)).toEqual([]);
    expect(warned(false, code, 'A-ABUSIVE')).toEqual(['T10']);
  });

  test('a reply makes the next message the first that waits', () => {
    const later = aContact({ id: '2', at: theMoment('2026-06-10T12:00:00Z') });
    const context = { today: wednesday, timeZone: london, sources: housing, needsNoted: false };
    expect(contactIndicator([aContact(), aReply(), later], context).withoutReply).toEqual([later]);
  });
});
