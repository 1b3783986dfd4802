import { behaviourCodes, type BehaviourCode } from '../../../src/domain/behaviour.ts';
import { nations } from '../../../src/domain/nation.ts';
import { signposts } from '../../../src/policy/pack/signposting.ts';
import { adviserTemplates, templates } from '../../../src/policy/pack/templates.ts';
import { contactWarningsFor, subjectFor } from '../../../src/policy/template/contactWarnings.ts';
import { dayHints } from '../../../src/policy/template/dayHints.ts';
import { fillTemplate } from '../../../src/policy/template/fillTemplate.ts';
import { languageChoice, versionIn } from '../../../src/policy/template/language.ts';
import { samplesOf } from '../../../src/policy/template/lintedVersions.ts';
import { lintTemplate } from '../../../src/policy/template/lintTemplate.ts';
import { signpostLines, signpostsFor } from '../../../src/policy/template/signposting.ts';
import { fieldsIn, textsOf, type Template, type TemplateId } from '../../../src/policy/template/template.ts';
import { templateChoice, type ReplySituation } from '../../../src/policy/template/templateChoice.ts';
import type { AdjustmentCard } from '../../../src/domain/card.ts';
import { anAdjustmentCard } from '../../builders/cards.ts';
import { knownFields } from '../../builders/templates.ts';

const fill = (id: TemplateId, changed: Readonly<Record<string, string>> = {}, adjustments: readonly AdjustmentCard[] = []) => {
  const template = templates[id].en;
  return fillTemplate(template, { ...samplesOf(template), ...changed }, knownFields, adjustments);
};
const offered = (situation: Partial<ReplySituation>) =>
  templateChoice({ record: { kind: 'none' }, firstReply: false, replier: 'registerOwner', ...situation });
const suggested = (situation: Partial<ReplySituation>) => offered(situation).flatMap((each) => (each.suggested ? [each.template.id] : []));
const customer = (...adjustments: readonly AdjustmentCard[]): ReplySituation['record'] => ({
  kind: 'customer',
  customer: 'C-0001',
  adjustments,
  arrangements: [],
  letters: [],
});
const without = (template: Template, field: string): Template => ({
  ...template,
  body: template.body.filter((block) => !fieldsIn(textsOf(block)).has(field)),
});
const mustUse = (template: Template) => lintTemplate(template, []).flatMap(({ rule, where }) => (rule === 'mustUse' ? [where] : []));
const warnings: readonly TemplateId[] = ['T10', 'T11', 'T12', 'T14', 'T26'];

describe('opening commitments', () => {
  test.each(['T01', 'T02'] as const)('P1: %s leads with the matter and never speaks of conduct', (id) => {
    const { text } = fill(id, { matter: 'the damp in the hall' });
    expect(text.split('\n\n')[1]).toContain('the damp in the hall');
    expect(text).not.toMatch(/conduct|behaviour|rude|respect/i);
  });

  test('P1: somebody angry and civil is met with service templates only', () => {
    const ids = suggested({ firstReply: true, stated: ['cannotDo', 'alreadyAnswered'], replier: 'adviser' });
    expect(ids).toEqual(['T01', 'T02', 'T05']);
  });

  test('P2: help with the cost of living, domestic abuse, trauma and advocacy is offered in each nation, and a reply can name it', () => {
    for (const nation of nations)
      for (const topic of ['costOfLiving', 'domesticAbuse', 'trauma', 'advocacy'] as const)
        expect(signpostsFor(signposts, nation, [topic]).map(({ nations: served }) => served.includes(nation))).toContain(true);
    const chosen = signpostsFor(signposts, 'wales', ['domesticAbuse']);
    expect(fill('T02', { othersWhoHelp: signpostLines(chosen) }).text).toContain('Live Fear Free: day and night, in Welsh or English, for anybody, ring 0808 80 10 800');
  });

  test.each(['T10', 'T11', 'T12', 'T13', 'T14', 'T20', 'T26'] as const)('P3a: %s says what we can still do, and an editor cannot take it out', (id) => {
    const template = templates[id].en;
    expect(mustUse(template)).toEqual([]);
    expect(mustUse(without(without(template, 'openRoutes'), 'matter'))).toContainEqual(expect.stringMatching(/^openRoutes/));
  });

  test('P3b: what we cannot do is never said without the rule and what we can do', () => {
    const { text, missing } = fill('T02');
    expect(missing).toEqual([]);
    expect(text).toContain('Homes must go to people in the order that the law sets.');
    expect(text).toContain('- Fit a rail in your bath');
    expect(fill('T02', { rule: ' ' }).missing).toEqual(['The law, rule or limit, in plain words']);
    expect(fill('T02', { alternatives: '' }).missing).toEqual(['What we can do, one thing a line']);
  });
});

describe('barriers', () => {
  test('B-1: a letter about conduct names the adjustment agreed, and no final letter comes first', () => {
    const agreed = customer(anAdjustmentCard({ adjustment: 'EXTRA_TIME' }));
    const choice = offered({ record: agreed, chosenBehaviours: ['A-ABUSIVE'], stated: ['firstWarning', 'finalWarning'] });
    expect(choice.find(({ template }) => template.id === 'T11')?.reasons).toContain('adjustmentAgreed');
    expect(choice.find(({ template }) => template.id === 'T12')).toMatchObject({ suggested: false, reasons: ['firstLetterFirst', 'adjustmentAgreed'] });
  });

  test('B-2: the days that a customer has to meet are later where extra time was agreed', () => {
    expect(dayHints(templates.T13.en, [anAdjustmentCard({ adjustment: 'EXTRA_TIME' })])).toEqual([{ gap: 'appealBy', workingDays: 10 }]);
    expect(dayHints(templates.T13.en, [])).toEqual([]);
  });

  test.each(adviserTemplates)('B-3: the plain version of %s comes by itself where Easy Read was agreed', (id) => {
    const easy = anAdjustmentCard({ adjustment: 'EASY_READ' });
    const plain = fill(id, {}, [easy]);
    expect(plain.text).not.toBe(fill(id).text);
    expect(plain.applied).toEqual([easy]);
  });

  test('B-4: no detail in the subject, and a warning before any way of contact that may not be safe', () => {
    const safe = [anAdjustmentCard({ adjustment: 'SAFE_CONTACT_RULES' })];
    expect(subjectFor(templates.T13.en.title, 'Aberllan County Council', safe)).toBe('Aberllan County Council');
    for (const way of ['email', 'letter', 'telephone', 'visit'] as const) expect(contactWarningsFor(safe, way)).toEqual(['unsafe']);
  });

  test('B-5: a message in Welsh is answered in Welsh first, or not until it is translated', () => {
    expect(languageChoice({ nation: 'wales', welshWish: 'notAsked', wroteIn: 'cy' }).order[0]).toBe('cy');
    expect(versionIn(templates.T02, 'cy')).toEqual({ kind: 'refused', reason: 'needsTranslation' });
    const draft = templates.T01.cy;
    expect(draft && fillTemplate(draft, samplesOf(draft), knownFields, []).refusal).toBe('needsTranslation');
  });

  test('B-6: where a call was agreed, a letter asks for it first', () => {
    const call = anAdjustmentCard({ adjustment: 'CALL_NOT_WRITE' });
    expect(contactWarningsFor([call], 'email')).toEqual(['callFirst']);
    expect(fill('T01', {}, [call]).remaining).toEqual([call]);
  });

  test.each(['T13', 'T14', 'T16', 'T19'] as const)('B-7: %s is not complete before it is posted, where post was agreed', (id) => {
    const post = [anAdjustmentCard({ adjustment: 'POST_NOT_EMAIL' })];
    expect(fill(id, { postedOn: '' }, post).missing).toEqual(['Day on which the printed letter is posted: post was agreed, not e-mail']);
    expect(fill(id, {}, post).text).toContain('We post this letter to you on Friday 26 June 2026.');
    expect(fill(id, {}, post).checklist).toContainEqual({ item: 'Is posted too', present: true });
    expect(fill(id, { postedOn: '' }).missing).toEqual([]);
  });

  test('B-9: where large print was agreed, every letter is in 16 point or more', () => {
    for (const id of Object.keys(templates) as TemplateId[]) {
      const sizes = [...fill(id, {}, [anAdjustmentCard()]).html.matchAll(/font-size:(\d+)pt/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBe(16);
    }
  });

  test.each(['T09', 'T13'] as const)('B-10: %s gives a way to reply that costs nothing, and an editor cannot take it out', (id) => {
    expect(fill(id, { freeRoute: 'ring 0800 000 0000' }).text).toContain('It need not cost you a penny: ring 0800 000 0000.');
    expect(fill(id, { freeRoute: '' }).missing).toEqual(['A way to reply that costs nothing']);
    expect(mustUse(without(templates[id].en, 'freeRoute'))).toContain('freeRoute');
  });
});

describe('aggressive or abusive behaviour', () => {
  test('A4: the word about conduct asks for respect both ways and says how to complain about us', () => {
    const { text } = fill('T10');
    expect(text).toMatch(/treat our staff with respect\. You should get the same from us\./);
    expect(text).toContain(knownFields['complaints.url']);
    expect(mustUse(without(templates.T10.en, 'complaints.url'))).toContain('complaints.url');
  });
});

describe('unreasonable demands', () => {
  test.each<[string, BehaviourCode, readonly TemplateId[]]>([
    ['B1', 'B-LENGTHY', ['T04', 'T05']],
    ['B2', 'B-REPEATQ', ['T05']],
    ['B3', 'B-IMMEDIATE', ['T04']],
    ['B4', 'B-REFUSEDECISION', ['T05', 'T07']],
    ['B5', 'B-INSIST', ['T02']],
    ['B6', 'B-NOCOOP', ['T01', 'T08']],
    ['B7', 'B-REMIT', ['T03']],
    ['B8', 'B-MINOR', ['T05']],
    ['B9', 'B-NOMEDIATE', ['T01', 'T08']],
    ['B10', 'B-VARIATION', ['T06']],
    ['B11', 'B-ESCALATION', ['T07']],
    ['B12', 'B-NOAUTHORITY', ['T09']],
    ['B13', 'B-DURESS', ['T07']],
  ])('%s: %s leads to service letters (%j), and a civil first contact is offered no warning', (_, code, ids) => {
    expect(suggested({ chosenBehaviours: [code] })).toEqual(ids);
    const first = offered({ firstReply: true, chosenBehaviours: [code], replier: 'decisionMaker' }).map(({ template }) => template.id);
    expect(first.filter((id) => warnings.includes(id))).toEqual([]);
  });

  test.each<[string, TemplateId, string, string]>([
    ['B2', 'T05', 'earlierReplyRef', 'Reference or subject of that answer'],
    ['B2', 'T05', 'earlierReplyOn', 'Day of our earlier answer'],
    ['B3', 'T04', 'replyBy', 'Day by which we answer'],
    ['B5', 'T02', 'rule', 'The law, rule or limit, in plain words'],
    ['B6', 'T08', 'options', 'Ways we offer to settle it, one a line'],
    ['B7', 'T03', 'bodyName', 'Who is responsible'],
    ['B7', 'T03', 'bodyContact', 'How to reach them, one way a line'],
    ['B8', 'T05', 'whatWouldChange', 'What would make us look again, one thing a line'],
    ['B10', 'T06', 'matters', 'Matters it may belong to, one a line'],
    ['B11', 'T07', 'stage', 'The next stage and who decides'],
    ['B11', 'T07', 'deadline', 'Last day for it'],
    ['B12', 'T09', 'evidenceNeeded', 'What would show it, one thing a line'],
  ])('%s: %s does not go out without %s', (_, id, gap, label) => {
    expect(fill(id).missing).toEqual([]);
    expect(fill(id, { [gap]: '' }).missing).toEqual([label]);
    expect(mustUse(without(templates[id].en, gap))).toContain(gap);
  });

  test('B3: emergency and safeguarding come before the day of the answer', () => {
    const { text } = fill('T04');
    expect(text.indexOf('999')).toBeGreaterThan(0);
    expect(text.indexOf('999')).toBeLessThan(text.indexOf('You will hear from us by'));
    expect(text.indexOf('no safe place to sleep tonight')).toBeLessThan(text.indexOf('You will hear from us by'));
  });

  test('B6: the offer to talk asks what makes it hard to share', () => {
    expect(fill('T08').text).toContain('Is there something that makes it hard to meet us, or to tell us what we need to know?');
  });

  test('B9: mediation is free to decline, and an advocate is welcome', () => {
    expect(fill('T08').checklist.filter(({ present }) => present).map(({ item }) => item)).toEqual(
      expect.arrayContaining(['Says that it is free to choose and to decline', 'Welcomes an advocate']),
    );
  });

  test('B10: unsure means new: no letter about the arrangement beside the question', () => {
    expect(fill('T06').text).toContain('If we are not sure, we will treat it as new.');
    expect(suggested({ stated: ['newOrSame'] })).toEqual(['T06']);
  });

  test('B12: without authority nothing is told, and danger is acted on at once', () => {
    const { text } = fill('T09');
    expect(text.indexOf('Ring 999')).toBeLessThan(text.indexOf('This would show it'));
    expect(text).toContain('You do not need to show us anything first.');
    expect(text).toContain('we cannot tell you what we hold');
  });

  test('B12: a representative’s own conduct leaves the represented person their route', () => {
    expect(suggested({ stated: ['representative'] })).toEqual(['T23']);
    expect(fill('T23').text).toContain('Nothing changes for your aunt.');
    expect(mustUse(without(templates.T23.en, 'ownRoute'))).toContain('ownRoute');
  });

  test('B13: no demand, by itself or with all the others, leads to a letter about conduct', () => {
    const ids = suggested({ chosenBehaviours: behaviourCodes.filter((code) => code.startsWith('B-')), replier: 'decisionMaker' });
    expect(ids.filter((id) => warnings.includes(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(5);
  });
});
