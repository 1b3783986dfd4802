import { bearings, type MatterAnswer } from '../../../src/policy/arrangement/arrangementScope.ts';
import { templates } from '../../../src/policy/pack/templates.ts';
import { fillTemplate } from '../../../src/policy/template/fillTemplate.ts';
import { languageChoice, versionIn } from '../../../src/policy/template/language.ts';
import { samplesOf } from '../../../src/policy/template/lintedVersions.ts';
import type { Replier } from '../../../src/policy/template/replySituation.ts';
import { lettersToAskFor, templateChoice, type ReplySituation } from '../../../src/policy/template/templateChoice.ts';
import { anAdjustmentCard, anArrangementCard } from '../../builders/cards.ts';
import { knownFields } from '../../builders/templates.ts';

const record = { kind: 'customer', customer: 'C-0001', adjustments: [], arrangements: [], letters: [] } as const;
const suggestedIds = (situation: Partial<ReplySituation>) =>
  templateChoice({ record, firstReply: false, ...situation }).flatMap((each) => (each.suggested ? [each.template.id] : []));

describe('2. a new issue, another matter', () => {
  const housing = anArrangementCard({ terms: ['WRITTEN_ONLY', 'SPOC_GENERIC_INBOX'] });
  const atParking = bearings([{ card: housing }], 'Parking', {});

  test('she mails Parking: the letter that welcomes a new matter fits, and no letter about the arrangement', () => {
    const asked = lettersToAskFor({ record, firstReply: false, arrangements: atParking });
    expect(asked.map(({ template, reasons }) => [template.id, reasons])).toEqual([['T22', ['anotherMatter']]]);
    expect(suggestedIds({ arrangements: atParking, replier: 'registerOwner' })).toEqual(['T22']);
  });

  test('it says that the matter is new, who has it and by when, and nothing of Housing', () => {
    const { text, checklist } = fillTemplate(templates.T22.en, samplesOf(templates.T22.en), knownFields, []);
    expect(checklist.filter(({ present }) => !present)).toEqual([]);
    expect(text).toContain('makes no difference here');
    expect(text).not.toMatch(/housing|repairs|incident/i);
  });

  test.each<[MatterAnswer, readonly string[]]>([
    ['about', []],
    ['somethingElse', ['T22']],
  ])('she mails Housing about a narrower matter, and staff say “%s”: %j', (answer, ids) => {
    const narrow = { ...housing, matter: 'Damp' };
    const arrangements = bearings([{ card: narrow }], 'Housing repairs', { [narrow.ref]: answer });
    expect(suggestedIds({ arrangements, replier: 'registerOwner' })).toEqual(ids);
  });
});

describe('9. large print', () => {
  const large = [anAdjustmentCard()];
  const reply = () => fillTemplate(templates.T05.en, samplesOf(templates.T05.en), knownFields, large);

  test('whichever team inserts T05, each block is in 16 point or more', () => {
    const sizes = [...reply().html.matchAll(/<(?:div|p|h2|ul|li)\b[^>]*font-size:(\d+)pt/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.every((size) => size >= 16)).toBe(true);
  });

  test('a copy as plain text loses it, and staff are told', () => {
    expect(reply().lostAsPlainText.map(({ instruction }) => instruction)).toEqual(['Write in large print, 16 point']);
  });
});

describe('15. a Welsh speaker', () => {
  const choice = languageChoice({ nation: 'wales', welshWish: 'notAsked', wroteIn: 'cy' });

  test('Welsh is offered first, and the wish is asked and recorded', () => {
    expect(choice).toEqual({ order: ['cy', 'en'], both: false, askWish: true });
  });

  test('without an approved version it is refused: “ask for a translation”, and no English in its place', () => {
    for (const { en, cy } of Object.values(templates)) {
      const version = versionIn({ en, ...(cy ? { cy } : {}) }, 'cy');
      expect(version).toMatchObject({ kind: 'refused', reason: 'needsTranslation' });
      expect(version).not.toHaveProperty('template');
    }
  });

  test('an approved one is inserted with the same fields, in Welsh', () => {
    const { cy, en } = templates.T04;
    const approved = versionIn({ en, ...(cy ? { cy: { ...cy, status: 'approved' } } : {}) }, 'cy');
    const template = approved.kind === 'ready' ? approved.template : en;
    const filled = fillTemplate(template, samplesOf(template), knownFields, []);
    expect(template.gaps.map(({ name }) => name)).toEqual(en.gaps.map(({ name }) => name));
    expect(filled).not.toHaveProperty('refusal');
    expect(filled.html).toMatch(/^<div lang="cy"/);
    expect(filled.text).toContain('24 Mehefin 2026');
  });
});

describe('20. a request for information from a customer whose matter is at its end', () => {
  const card = anArrangementCard({ terms: ['NO_FURTHER_CORRESPONDENCE_ON_MATTER'] });
  const arrangements = bearings([{ card }], 'Housing repairs', {});

  test.each<Replier>(['registerOwner', 'decisionMaker'])('a %s who says that it asks for information is led to that letter alone', (replier) => {
    expect(suggestedIds({ arrangements, replier })).toEqual(['T20', 'T21']);
    expect(suggestedIds({ arrangements, replier, stated: ['informationRequest'] })).toEqual(['T25']);
  });

  test('the letter names the day that the law sets, and nothing of turning it down', () => {
    const template = templates.T25.en;
    const fill = (statutoryDate: string) => fillTemplate(template, { ...samplesOf(template), statutoryDate }, knownFields, []);
    expect(fill('2026-07-08').text).toContain('The law says that we answer by Wednesday 8 July 2026.');
    expect(fill('').missing).toEqual(['Day by which the law says that we answer']);
    expect(fill('2026-07-08').text).not.toMatch(/vexatious|section 14|refuse/i);
  });

  test('the letter that ends a matter says that information rights stay open', () => {
    expect(fillTemplate(templates.T20.en, samplesOf(templates.T20.en), knownFields, []).text).toContain('- Requests for information');
  });
});

describe('an elected member writes for a constituent', () => {
  test('the answer volunteers no arrangement, and staff are shown where it would', () => {
    const template = templates.T24.en;
    const quiet = 'Volunteers nothing about an arrangement or conduct';
    const fill = (answer: string) => fillTemplate(template, { ...samplesOf(template), answer }, knownFields, []).checklist;
    expect(fill('A roofer will come.')).toContainEqual({ item: quiet, present: true });
    expect(fill('There is an arrangement with her.')).toContainEqual({ item: quiet, present: false });
    expect(suggestedIds({ replier: 'registerOwner', stated: ['electedMember'], arrangements: bearings([{ card: anArrangementCard() }], 'Parking', {}) })).toEqual(['T24']);
  });
});

describe('an arrangement starts', () => {
  test.each(['T13', 'T14', 'T16'] as const)('%s tells all that a customer must be told, and is not complete without', (id) => {
    const template = templates[id].en;
    const told = [
      'reason|reasons', 'terms', 'scope', 'start', 'end', 'reviewDate', 'appealTo', 'appealBy', 'spoc', 'openRoutes', 'sharedWith', 'freeRoute',
    ].map((names) => template.gaps.find(({ name }) => names.split('|').includes(name)));
    for (const gap of told) {
      const { missing, checklist } = fillTemplate(template, { ...samplesOf(template), [gap?.name ?? '']: '' }, knownFields, []);
      expect(missing).toEqual([gap?.label]);
      expect(checklist.filter(({ present }) => !present)).toHaveLength(1);
    }
    const { text } = fillTemplate(template, samplesOf(template), knownFields, []);
    for (const words of [knownFields['ombudsman.url'], knownFields['policy.url'], 'Tell us what would help', 'large print']) expect(text).toContain(words);
  });
});
