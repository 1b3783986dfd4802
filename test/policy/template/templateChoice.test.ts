import { behaviourCodes, type BehaviourCode } from '../../../src/domain/behaviour.ts';
import type { ContactPattern } from '../../../src/policy/contact/contactPattern.ts';
import type { SenderRecord } from '../../../src/policy/matching/senderRecord.ts';
import { replySituations, situationText, statedSituations, type StatedSituation } from '../../../src/policy/pack/replySituations.ts';
import { adviserTemplates } from '../../../src/policy/pack/templates.ts';
import { reasonLabels } from '../../../src/policy/pack/templateReasons.ts';
import { templateIds, type TemplateId } from '../../../src/policy/template/template.ts';
import { lettersToAskFor, templateChoice, type ReplySituation } from '../../../src/policy/template/templateChoice.ts';
import { aConductLetterCard, anAdjustmentCard, anArrangementCard } from '../../builders/cards.ts';

const customer = (parts: Partial<Extract<SenderRecord, { kind: 'customer' }>> = {}): SenderRecord => ({
  kind: 'customer',
  customer: 'C-0001',
  adjustments: [],
  arrangements: [],
  letters: [],
  ...parts,
});
const inAWeek = (count: number): ContactPattern => ({
  counts: { 7: count, 30: count, 90: count, 365: count },
  weeks: [],
  threads: 1,
  colleagues: 1,
});
const suggested = (situation: Partial<ReplySituation>) =>
  Object.fromEntries(
    templateChoice({ record: { kind: 'none' }, firstReply: false, ...situation })
      .filter((offered) => offered.suggested)
      .map(({ template, reasons }) => [template.id, reasons]),
  );

describe('which templates are suggested', () => {
  test('every template is offered, those that fit first, each with its reason', () => {
    const choice = templateChoice({ record: { kind: 'none' }, firstReply: false, chosenBehaviours: ['B-ESCALATION'] });
    expect(choice.map(({ template }) => template.id)).toEqual(['T07', 'T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T10']);
    expect(new Set(choice.map(({ template }) => template.id))).toEqual(new Set(adviserTemplates));
    expect(choice.every((offered) => !offered.suggested || offered.reasons.length > 0)).toBe(true);
  });

  test('a first reply: thanks and the open question, with large print agreed as a second reason', () => {
    expect(suggested({ firstReply: true })).toEqual({ T01: ['firstReply'] });
    expect(suggested({ firstReply: true, record: customer({ adjustments: [anAdjustmentCard()] }) })).toEqual({
      T01: ['firstReply', 'adjustmentAgreed'],
    });
  });

  test('a reply to somebody we wrote to before, with nothing special: none', () => {
    expect(suggested({ record: customer(), pattern: inAWeek(2) })).toEqual({});
  });

  test('three messages in a week and no reply of ours yet: both thanks and a day', () => {
    expect(suggested({ firstReply: true, pattern: inAWeek(3) })).toEqual({ T01: ['firstReply'], T04: ['contactedOften'] });
  });

  test('three messages in a week: when the answer comes. Never a word about conduct, however many', () => {
    expect(suggested({ pattern: inAWeek(3) })).toEqual({ T04: ['contactedOften'] });
    expect(suggested({ pattern: inAWeek(500) })).toEqual({ T04: ['contactedOften'] });
  });

  test.each<SenderRecord>([
    { kind: 'none' },
    { kind: 'mayMatch' },
    { kind: 'shared' },
    { kind: 'relay' },
    customer(),
    customer({ adjustments: [anAdjustmentCard()] }),
  ])('a civil first contact is never met with T10 ($kind)', (record) => {
    expect(suggested({ record, firstReply: true, pattern: inAWeek(9) })).not.toHaveProperty('T10');
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
    expect(Object.keys(suggested({ chosenBehaviours: [code] }))).toEqual(ids);
  });

  test('no pattern of demands ever leads to a word about conduct', () => {
    const demands = behaviourCodes.filter((code) => code.startsWith('B-'));
    expect(suggested({ chosenBehaviours: demands })).not.toHaveProperty('T10');
  });

  test('a threat beside rude words is for a manager to answer', () => {
    expect(suggested({ chosenBehaviours: ['A-ABUSIVE', 'A-THREAT'] })).toEqual({});
  });

  test('no second letter about conduct while one is out, and the list says so', () => {
    const record = customer({ letters: [aConductLetterCard()] });
    const t10 = templateChoice({ record, firstReply: false, chosenBehaviours: ['A-ABUSIVE'] }).find(
      ({ template }) => template.id === 'T10',
    );
    expect(t10).toMatchObject({ suggested: false, reasons: ['letterAlreadySent'] });
  });

  test('the same facts give the same choice, whoever it is about', () => {
    const facts = { firstReply: false, pattern: inAWeek(4), chosenBehaviours: ['A-ABUSIVE'] } as const;
    expect(templateChoice({ ...facts, record: customer({ customer: 'C-0001' }) })).toEqual(
      templateChoice({ ...facts, record: customer({ customer: 'C-0999' }) }),
    );
  });
});

const choiceOf = (situation: Partial<ReplySituation>) => templateChoice({ record: { kind: 'none' }, firstReply: false, ...situation });
const idsOf = (situation: Partial<ReplySituation>) => choiceOf(situation).map(({ template }) => template.id);
const offerOf = (id: TemplateId, situation: Partial<ReplySituation>) => choiceOf(situation).find(({ template }) => template.id === id);
const toAskFor = (situation: Partial<ReplySituation>) =>
  lettersToAskFor({ record: { kind: 'none' }, firstReply: false, ...situation }).map(({ template, reasons }) => [template.id, ...reasons]);
const withCard = (bearing: 'applies' | 'ask' | 'anotherMatter', parts: Parameters<typeof anArrangementCard>[0] = {}) => ({ card: anArrangementCard(parts), bearing });
const readAndFile = { terms: ['NO_FURTHER_CORRESPONDENCE_ON_MATTER'] } as const;

describe('who may use which template', () => {
  test('an adviser eight, who keeps the register all but the one a decision maker signs, a decision maker all', () => {
    expect(idsOf({})).toEqual(adviserTemplates);
    expect(idsOf({ replier: 'adviser' })).toEqual(adviserTemplates);
    expect(idsOf({ replier: 'registerOwner' })).toEqual(templateIds.filter((id) => id !== 'T14'));
    expect(idsOf({ replier: 'decisionMaker' })).toEqual(templateIds);
  });

  test('what fits and an adviser may not send is asked for', () => {
    expect(toAskFor({ chosenBehaviours: ['B-NOAUTHORITY'] })).toEqual([['T09', 'authorityUnknown']]);
    expect(toAskFor({ chosenBehaviours: ['A-ABUSIVE'] })).toEqual([['T11', 'conductNoted']]);
    expect(toAskFor({ chosenBehaviours: ['A-ABUSIVE'], replier: 'registerOwner' })).toEqual([]);
    expect(toAskFor({})).toEqual([]);
  });
});

describe('a letter about conduct', () => {
  const warnings = ['T10', 'T11', 'T12', 'T14', 'T26'];

  test.each(['adviser', 'registerOwner', 'decisionMaker'] as const)('is not even listed for a %s on a civil first contact', (replier) => {
    const ids = idsOf({ replier, firstReply: true, chosenBehaviours: behaviourCodes.filter((code) => code.startsWith('B-')) });
    expect(ids.filter((id) => warnings.includes(id))).toEqual([]);
    expect(ids).toContain('T01');
  });

  test.each<Partial<ReplySituation>>([
    { firstReply: false },
    { firstReply: true, chosenBehaviours: ['A-ABUSIVE'] },
    { firstReply: true, chosenBehaviours: ['Z-RACIST'] },
    { firstReply: true, stated: ['rudeMessage'] },
  ])('is listed otherwise (%j)', (situation) => {
    expect(idsOf({ ...situation, replier: 'decisionMaker' }).filter((id) => warnings.includes(id)).sort()).toEqual(warnings);
  });

  test('a plain statement about the matter makes no first contact one about conduct', () => {
    expect(idsOf({ firstReply: true, stated: ['cannotDo'] })).not.toContain('T10');
  });

  type Letters = readonly ('informal' | 'first' | 'final')[];
  const sent = (...letters: Letters) => customer({ letters: letters.map((letter) => aConductLetterCard({ letter })) });
  const every = { replier: 'decisionMaker', stated: ['rudeMessage', 'firstWarning', 'finalWarning'] } as const;

  test.each<[Letters, TemplateId, boolean, string]>([
    [[], 'T10', true, 'stated'],
    [[], 'T11', true, 'stated'],
    [[], 'T12', false, 'firstLetterFirst'],
    [['informal'], 'T10', false, 'letterAlreadySent'],
    [['informal'], 'T11', true, 'stated'],
    [['informal'], 'T12', false, 'firstLetterFirst'],
    [['first'], 'T10', false, 'letterAlreadySent'],
    [['first'], 'T11', false, 'letterAlreadySent'],
    [['first'], 'T12', true, 'stated'],
    [['first', 'final'], 'T10', false, 'letterAlreadySent'],
    [['final'], 'T11', false, 'letterAlreadySent'],
    [['first', 'final'], 'T12', false, 'letterAlreadySent'],
  ])('with these out: %j, %s is suggested: %s (%s)', (letters, id, suggests, reason) => {
    expect(offerOf(id, { ...every, record: sent(...letters) })).toMatchObject({ suggested: suggests, reasons: [reason] });
  });

  test('of somebody else at a shared address stands against none', () => {
    expect(offerOf('T10', { ...every, record: { kind: 'shared' } })).toMatchObject({ suggested: true, reasons: ['stated'] });
  });

  test('never answers a threat: that is for a decision maker, and for nobody to ask for', () => {
    const threat = { chosenBehaviours: ['A-ABUSIVE', 'A-THREAT-IMPLIED', 'Z-RACIST'] } as const;
    for (const id of ['T10', 'T11', 'T26'] as const) expect(offerOf(id, { ...threat, replier: 'decisionMaker' })).toMatchObject({ suggested: false, reasons: ['managerAnswers'] });
    expect(offerOf('T12', { ...threat, record: sent('first'), replier: 'decisionMaker' })).toMatchObject({ reasons: ['managerAnswers'] });
    expect(suggested({ ...threat, replier: 'decisionMaker' })).toEqual({ T14: ['threatened'] });
    expect(suggested({ ...threat, replier: 'registerOwner' })).toEqual({});
    expect(suggested(threat)).toEqual({});
    expect(toAskFor(threat)).toEqual([]);
  });

  test.each<[BehaviourCode, readonly string[]]>([
    ['A-ABUSIVE', ['T10', 'T11']],
    ['A-HARASS', ['T11']],
    ['A-SEXUAL', ['T11']],
    ['A-VICTIM', ['T11']],
    ['A-PUBLISH', ['T11']],
    ['A-DISCRIM-LANG', ['T26']],
    ['Z-RACIST', ['T26']],
    ['Z-SEXIST', ['T26']],
    ['Z-HOMOPHOBIC', ['T26']],
    ['Z-TRANS', ['T26']],
    ['Z-OTHER', ['T26']],
    ['A-THREAT', ['T14']],
    ['A-THREAT-LANG', ['T14']],
    ['A-THREAT-IMPLIED', ['T14']],
    ['A-PHYSICAL', ['T14']],
    ['A-ANIMAL', ['T14']],
    ['A-ALLEG', ['T07']],
    ['B-NOCOOP', ['T01', 'T08']],
    ['B-NOMEDIATE', ['T01', 'T08']],
    ['B-NOAUTHORITY', ['T09']],
  ])('%s, chosen, for a decision maker: %j', (code, ids) => {
    expect(Object.keys(suggested({ chosenBehaviours: [code], replier: 'decisionMaker' }))).toEqual(ids);
  });

  test.each(['T10', 'T11', 'T12', 'T13', 'T14', 'T20', 'T21', 'T26'] as const)('%s names what was agreed, suggested or not', (id) => {
    const record = customer({ adjustments: [anAdjustmentCard({ adjustment: 'EXTRA_TIME' })] });
    expect(offerOf(id, { record, replier: 'decisionMaker' })?.reasons).toContain('adjustmentAgreed');
    expect(offerOf(id, { record: customer(), replier: 'decisionMaker' })?.reasons).not.toContain('adjustmentAgreed');
  });

  test('other letters name it only where they are suggested', () => {
    const record = customer({ adjustments: [anAdjustmentCard()] });
    expect(offerOf('T02', { record })?.reasons).toEqual([]);
    expect(offerOf('T02', { record, stated: ['cannotDo'] })?.reasons).toEqual(['stated', 'adjustmentAgreed']);
  });
});

describe('what a person says the reply is about', () => {
  test.each<[StatedSituation, TemplateId]>([
    ['firstReply', 'T01'],
    ['cannotDo', 'T02'],
    ['notOurs', 'T03'],
    ['timescale', 'T04'],
    ['alreadyAnswered', 'T05'],
    ['newOrSame', 'T06'],
    ['escalation', 'T07'],
    ['impasse', 'T08'],
    ['noAuthority', 'T09'],
    ['rudeMessage', 'T10'],
    ['firstWarning', 'T11'],
    ['arrangementDecided', 'T13'],
    ['immediateArrangement', 'T14'],
    ['reviewDue', 'T15'],
    ['reviewContinued', 'T16'],
    ['reviewLifted', 'T17'],
    ['appealReceived', 'T18'],
    ['appealDecided', 'T19'],
    ['noFurtherReplies', 'T20'],
    ['outsideTerms', 'T21'],
    ['newMatter', 'T22'],
    ['representative', 'T23'],
    ['electedMember', 'T24'],
    ['informationRequest', 'T25'],
    ['discriminatory', 'T26'],
  ])('%s: %s', (stated, id) => {
    expect(suggested({ stated: [stated], replier: 'decisionMaker' })).toEqual({ [id]: ['stated'] });
  });

  test('every letter has a situation in which it fits', () => {
    expect(new Set(statedSituations.flatMap((stated) => situationText(stated).suggests))).toEqual(new Set(templateIds));
  });

  test('letters about conduct, a first contact that is civil aside, belong to these and no other', () => {
    expect(statedSituations.filter((stated) => situationText(stated).aboutConduct)).toEqual(['rudeMessage', 'firstWarning', 'finalWarning', 'discriminatory', 'immediateArrangement']);
  });

  test.each(Object.entries(replySituations))('%s has a label and a sentence', (_, { label, sentence }) => {
    expect(label).toMatch(/^[A-Z]/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test('several, with what a colleague chose: each reason once', () => {
    expect(suggested({ stated: ['alreadyAnswered'], chosenBehaviours: ['B-REPEATQ', 'B-LENGTHY'] })).toEqual({
      T04: ['contactedOften'],
      T05: ['repeatedQuestion', 'stated'],
    });
  });
});

describe('how an arrangement bears on the message', () => {
  const keeper = { replier: 'registerOwner' } as const;

  test('another matter: welcome, from those who keep the register', () => {
    expect(suggested({ ...keeper, arrangements: [withCard('anotherMatter')] })).toEqual({ T22: ['anotherMatter'] });
    expect(toAskFor({ arrangements: [withCard('anotherMatter')] })).toEqual([['T22', 'anotherMatter']]);
    expect(suggested({ arrangements: [withCard('anotherMatter')] })).toEqual({});
  });

  test.each(['applies', 'ask'] as const)('another matter of one arrangement, while one more %s: nothing yet', (bearing) => {
    expect(suggested({ ...keeper, arrangements: [withCard(bearing), withCard('anotherMatter')] })).toEqual({});
  });

  test('no arrangement: nothing', () => {
    expect(suggested({ ...keeper, arrangements: [] })).toEqual({});
  });

  test('the matter is at its end: the two letters that say so', () => {
    expect(suggested({ ...keeper, arrangements: [withCard('applies', readAndFile), withCard('anotherMatter')] })).toEqual({
      T20: ['nothingMoreToSay'],
      T21: ['nothingMoreToSay'],
    });
  });

  test.each(['ask', 'anotherMatter'] as const)('not where it %s', (bearing) => {
    expect(suggested({ ...keeper, arrangements: [withCard(bearing, readAndFile)] })).not.toHaveProperty('T20');
  });

  test.each<StatedSituation>(['newOrSame', 'newMatter', 'electedMember', 'informationRequest'])('%s sets it aside', (stated) => {
    const ids = Object.keys(suggested({ ...keeper, stated: [stated], arrangements: [withCard('applies', readAndFile)] }));
    expect(ids).toEqual([...situationText(stated).suggests]);
    expect(statedSituations.filter((each) => situationText(each).setsArrangementAside)).toContain(stated);
  });

  test('other statements do not', () => {
    expect(suggested({ ...keeper, stated: ['outsideTerms'], arrangements: [withCard('applies', readAndFile)] })).toEqual({
      T20: ['nothingMoreToSay'],
      T21: ['nothingMoreToSay', 'stated'],
    });
  });
});

test.each(Object.entries(reasonLabels))('%s: a few words that label nobody', (_, label) => {
  expect(label).toMatch(/^[a-z]/);
  expect(label).not.toMatch(/vexatious|unreasonable|abuser|difficult/);
});
