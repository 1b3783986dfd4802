import { behaviourCodes, type BehaviourCode } from '../../../src/domain/behaviour.ts';
import type { TemplateId } from '../../../src/policy/template/template.ts';
import type { ReplySituation } from '../../../src/policy/template/templateChoice.ts';
import { aConductLetterCard, anAdjustmentCard } from '../../builders/cards.ts';
import { aCustomerRecord, demandsAmong, idsOffered, offerOf, suggestedTo, toAskFor } from '../../builders/replies.ts';

describe('a letter about conduct', () => {
  const warnings = ['T10', 'T11', 'T12', 'T14', 'T26'];

  test.each(['adviser', 'registerOwner', 'decisionMaker'] as const)('is not even listed for a %s on a civil first contact', (replier) => {
    const ids = idsOffered({ replier, firstReply: true, chosenBehaviours: demandsAmong(behaviourCodes) });
    expect(ids.filter((id) => warnings.includes(id))).toEqual([]);
    expect(ids).toContain('T01');
  });

  test.each<Partial<ReplySituation>>([
    { firstReply: false },
    { firstReply: true, chosenBehaviours: ['A-ABUSIVE'] },
    { firstReply: true, chosenBehaviours: ['Z-RACIST'] },
    { firstReply: true, stated: ['rudeMessage'] },
  ])('is listed otherwise (%j)', (situation) => {
    expect(idsOffered({ ...situation, replier: 'decisionMaker' }).filter((id) => warnings.includes(id)).sort()).toEqual(warnings);
  });

  test('a plain statement about the matter makes no first contact one about conduct', () => {
    expect(idsOffered({ firstReply: true, stated: ['cannotDo'] })).not.toContain('T10');
  });

  type Letters = readonly ('informal' | 'first' | 'final')[];
  const sent = (...letters: Letters) => aCustomerRecord({ letters: letters.map((letter) => aConductLetterCard({ letter })) });
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
    expect(suggestedTo({ ...threat, replier: 'decisionMaker' })).toEqual({ T14: ['threatened'] });
    expect(suggestedTo({ ...threat, replier: 'registerOwner' })).toEqual({});
    expect(suggestedTo(threat)).toEqual({});
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
    expect(Object.keys(suggestedTo({ chosenBehaviours: [code], replier: 'decisionMaker' }))).toEqual(ids);
  });

  test.each(['T10', 'T11', 'T12', 'T13', 'T14', 'T20', 'T21', 'T26'] as const)('%s names what was agreed, suggested or not', (id) => {
    const record = aCustomerRecord({ adjustments: [anAdjustmentCard({ adjustment: 'EXTRA_TIME' })] });
    expect(offerOf(id, { record, replier: 'decisionMaker' })?.reasons).toContain('adjustmentAgreed');
    expect(offerOf(id, { record: aCustomerRecord(), replier: 'decisionMaker' })?.reasons).not.toContain('adjustmentAgreed');
  });

  test('other letters name it only where they are suggested', () => {
    const record = aCustomerRecord({ adjustments: [anAdjustmentCard()] });
    expect(offerOf('T02', { record })?.reasons).toEqual([]);
    expect(offerOf('T02', { record, stated: ['cannotDo'] })?.reasons).toEqual(['stated', 'adjustmentAgreed']);
  });
});
