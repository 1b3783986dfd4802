import { behaviourCodes, type BehaviourCode } from '../../../src/domain/behaviour.ts';
import type { ContactPattern } from '../../../src/policy/contact/contactPattern.ts';
import type { SenderRecord } from '../../../src/policy/matching/senderRecord.ts';
import { adviserTemplates } from '../../../src/policy/pack/templates.ts';
import { reasonLabels } from '../../../src/policy/pack/templateReasons.ts';
import { templateIds } from '../../../src/policy/template/template.ts';
import { templateChoice } from '../../../src/policy/template/templateChoice.ts';
import { aConductLetterCard, anAdjustmentCard } from '../../builders/cards.ts';
import { aCustomerRecord, demandsAmong, idsOffered, suggestedTo, toAskFor } from '../../builders/replies.ts';

const inAWeek = (count: number): ContactPattern => ({
  counts: { 7: count, 30: count, 90: count, 365: count },
  weeks: [],
  threads: 1,
  colleagues: 1,
});

describe('which templates are suggested', () => {
  test('every template is offered, those that fit first, each with its reason', () => {
    const choice = templateChoice({ record: { kind: 'none' }, firstReply: false, chosenBehaviours: ['B-ESCALATION'] });
    expect(choice.map(({ template }) => template.id)).toEqual(['T07', 'T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T10']);
    expect(new Set(choice.map(({ template }) => template.id))).toEqual(new Set(adviserTemplates));
    expect(choice.every((offered) => !offered.suggested || offered.reasons.length > 0)).toBe(true);
  });

  test('a first reply: thanks and the open question, with large print agreed as a second reason', () => {
    expect(suggestedTo({ firstReply: true })).toEqual({ T01: ['firstReply'] });
    expect(suggestedTo({ firstReply: true, record: aCustomerRecord({ adjustments: [anAdjustmentCard()] }) })).toEqual({
      T01: ['firstReply', 'adjustmentAgreed'],
    });
  });

  test('a reply to somebody we wrote to before, with nothing special: none', () => {
    expect(suggestedTo({ record: aCustomerRecord(), pattern: inAWeek(2) })).toEqual({});
  });

  test('three messages in a week and no reply of ours yet: both thanks and a day', () => {
    expect(suggestedTo({ firstReply: true, pattern: inAWeek(3) })).toEqual({ T01: ['firstReply'], T04: ['contactedOften'] });
  });

  test('three messages in a week: when the answer comes. Never a word about conduct, however many', () => {
    expect(suggestedTo({ pattern: inAWeek(3) })).toEqual({ T04: ['contactedOften'] });
    expect(suggestedTo({ pattern: inAWeek(500) })).toEqual({ T04: ['contactedOften'] });
  });

  test.each<SenderRecord>([
    { kind: 'none' },
    { kind: 'mayMatch' },
    { kind: 'shared' },
    { kind: 'relay' },
    aCustomerRecord(),
    aCustomerRecord({ adjustments: [anAdjustmentCard()] }),
  ])('a civil first contact is never met with T10 ($kind)', (record) => {
    expect(suggestedTo({ record, firstReply: true, pattern: inAWeek(9) })).not.toHaveProperty('T10');
  });

  test.each<[BehaviourCode, readonly string[]]>([
    ['A-ABUSIVE', ['T10']],
    ['A-OFFENSIVE', ['T10']],
    ['A-INTIMIDATION', ['T10']],
    ['A-INFLAMM', ['T10']],
    ['A-CORR', ['T10']],
    ['A-ALLEG', ['T07']],
    ['A-CAPABILITY', ['T07']],
    ['A-THREAT', []],
    ['A-THREAT-IMPLIED', []],
    ['A-PHYSICAL', []],
    ['A-ANIMAL', []],
    ['Z-RACIST', []],
    ['Z-OTHER', []],
    ['B-LENGTHY', ['T04', 'T05']],
    ['B-REPEATQ', ['T05']],
    ['B-IMMEDIATE', ['T04']],
    ['B-REFUSEDECISION', ['T05', 'T07']],
    ['B-INSIST', ['T02']],
    ['B-NOCOOP', ['T01']],
    ['B-REMIT', ['T03']],
    ['B-MINOR', ['T05']],
    ['B-NOMEDIATE', ['T01']],
    ['B-VARIATION', ['T06']],
    ['B-ESCALATION', ['T07']],
    ['B-NOAUTHORITY', []],
    ['B-DURESS', ['T07']],
  ])('%s, chosen by a colleague: %p', (code, ids) => {
    expect(Object.keys(suggestedTo({ chosenBehaviours: [code] }))).toEqual(ids);
  });

  test('no pattern of demands ever leads to a word about conduct', () => {
    const demands = demandsAmong(behaviourCodes);
    expect(suggestedTo({ chosenBehaviours: demands })).not.toHaveProperty('T10');
  });

  test('a threat beside rude words is for a manager to answer', () => {
    expect(suggestedTo({ chosenBehaviours: ['A-ABUSIVE', 'A-THREAT'] })).toEqual({});
  });

  test('no second letter about conduct while one is out, and the list says so', () => {
    const record = aCustomerRecord({ letters: [aConductLetterCard()] });
    const t10 = templateChoice({ record, firstReply: false, chosenBehaviours: ['A-ABUSIVE'] }).find(
      ({ template }) => template.id === 'T10',
    );
    expect(t10).toMatchObject({ suggested: false, reasons: ['letterAlreadySent'] });
  });

  test('the same facts give the same choice, whoever it is about', () => {
    const facts = { firstReply: false, pattern: inAWeek(4), chosenBehaviours: ['A-ABUSIVE'] } as const;
    expect(templateChoice({ ...facts, record: aCustomerRecord({ customer: 'C-0001' }) })).toEqual(
      templateChoice({ ...facts, record: aCustomerRecord({ customer: 'C-0999' }) }),
    );
  });
});

describe('who may use which template', () => {
  test('an adviser eight, who keeps the register all but the one a decision maker signs, a decision maker all', () => {
    expect(idsOffered({})).toEqual(adviserTemplates);
    expect(idsOffered({ replier: 'adviser' })).toEqual(adviserTemplates);
    expect(idsOffered({ replier: 'registerOwner' })).toEqual(templateIds.filter((id) => id !== 'T14'));
    expect(idsOffered({ replier: 'decisionMaker' })).toEqual(templateIds);
  });

  test('what fits and an adviser may not send is asked for', () => {
    expect(toAskFor({ chosenBehaviours: ['B-NOAUTHORITY'] })).toEqual([['T09', 'authorityUnknown']]);
    expect(toAskFor({ chosenBehaviours: ['A-ABUSIVE'] })).toEqual([['T11', 'conductNoted']]);
    expect(toAskFor({ chosenBehaviours: ['A-ABUSIVE'], replier: 'registerOwner' })).toEqual([]);
    expect(toAskFor({})).toEqual([]);
  });
});

test.each(Object.entries(reasonLabels))('%s: a few words that label nobody', (_, label) => {
  expect(label).toMatch(/^[a-z]/);
  expect(label).not.toMatch(/vexatious|unreasonable|abuser|difficult/);
});
