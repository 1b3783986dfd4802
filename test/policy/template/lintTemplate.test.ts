import { lintLimits, lintRules, readingIsAdvice, type LintRule } from '../../../src/policy/pack/lintRules.ts';
import { templates } from '../../../src/policy/pack/templates.ts';
import { lintTemplate, lintVersions } from '../../../src/policy/template/lintTemplate.ts';
import { templateIds, type Template } from '../../../src/policy/template/template.ts';
import { aGoodLetter } from '../../builders/templates.ts';

const good = aGoodLetter();
const says = (...texts: readonly string[]): Template => ({
  ...good,
  body: [...good.body, ...texts.map((text) => ({ kind: 'paragraph', text }) as const)],
});
const words = (count: number) => `${Array.from({ length: count }, () => 'we').join(' ')}.`;
const lint = (template: Template) => lintTemplate(template, []);

test.each(templateIds)('%s has nothing to better that is more than advice', (id) => {
  expect(lintVersions(templates[id], readingIsAdvice).filter(({ advice }) => !advice)).toEqual([]);
});

test('a good letter has no finding', () => {
  expect(lint(good)).toEqual([]);
});

const [heading, thanks, formats] = good.body;
const only = (...body: readonly (Template['body'][number] | undefined)[]): Template => ({ ...good, body: body.filter((block) => block !== undefined) });
const [matter, owner] = good.gaps;
const gaps = (...some: readonly (Template['gaps'][number] | undefined)[]): Template => ({ ...good, gaps: some.filter((gap) => gap !== undefined) });
const choice = { name: 'matter', label: 'x', kind: 'choice', options: [{ code: 'a', text: 'your gutter' }], sample: 'a' } as const;

test.each<[string, Template, readonly [LintRule, string, string | number, (string | number)?][]]>([
  ['a hard text', says('Organisational accountability necessitates documentation.'), [['readingGrade', 'whole text', 8.5, 6], ['readingGrade', 'plain version', 8.5, 6]]],
  ['a sentence of 26 words', says(words(26)), [['sentenceLength', words(26).slice(0, -1), 26, 25], ['sentenceLength', words(26).slice(0, -1), 26, 25]]],
  ['a long sentence in the plain version', only(heading, thanks && { ...thanks, plain: ['{matter} {owner}', words(26)] }, formats), [['sentenceLength', words(26).slice(0, -1), 26, 25]]],
  ['six sentences in a paragraph', says('We. We. We. We. We. We.'), [['paragraphLength', 'We. We. We. We. We. We.', 6, 5], ['paragraphLength', 'We. We. We. We. We. We.', 6, 5]]],
  ['a label', says('We do not call it vexatious.'), [['bannedWord', 'We do not call it vexatious.', 'vexatious', 'what was done, never what somebody is']]],
  ['a label in the title', { ...good, title: 'Unreasonable' }, [['bannedWord', 'Unreasonable', 'unreasonable', 'what was done, never what somebody is']]],
  ['a label in its purpose', { ...good, when: 'for offenders' }, [['bannedWord', 'for offenders', 'offender', 'what was done, never what somebody is']]],
  ['jargon in the plain version', only(heading, thanks && { ...thanks, plain: ['{matter} {owner} herewith'] }, formats), [['bannedWord', '{matter} {owner} herewith', 'herewith', 'with this']]],
  ['jargon in an answer', gaps({ ...choice, options: [{ code: 'a', text: 'bins & bags' }] }, owner), [['bannedWord', 'bins & bags', '&', 'and']]],
  ['no heading', only(thanks, formats), [['heading', 'whole text', 'missing'], ['heading', 'plain version', 'missing']]],
  ['no other formats', only(heading, thanks), [['otherFormats', 'whole text', 'missing', 'large print'], ['otherFormats', 'plain version', 'missing', 'large print']]],
  ['a gap that stands nowhere', { ...good, gaps: [...good.gaps, { name: 'spare', label: 'x', kind: 'line', sample: 'y' }] }, [['gapUnused', 'spare', 'nowhere']]],
  ['a field nobody can fill', says('We say {nonsense}.'), [['gapUnknown', 'nonsense', 'unknown']]],
  ['such a field in the plain version', only(heading, thanks && { ...thanks, plain: ['{matter} {owner} {odd}'] }, formats), [['gapUnknown', 'odd', 'unknown']]],
  ['such a field in the checklist', { ...good, checklist: [{ item: 'x', shownBy: ['{odd}'] }] }, [['gapUnknown', 'odd', 'unknown'], ['checklistUnmet', 'x', 'whole text'], ['checklistUnmet', 'x', 'plain version']]],
  ['a block for an answer that there is not', { ...gaps(choice, owner), body: good.body.map((block) => ({ ...block, showIf: { gap: 'matter', options: ['a', 'b'] } })) }, [['gapUnknown', 'matter=b', 'unknown']]],
  ['a sample that is no day', gaps(matter && { ...matter, kind: 'day' }, owner), [['sampleUnfit', 'matter', 'your gutter']]],
  ['a plain version without a gap', only(heading, thanks && { ...thanks, plain: ['It is about {matter}. We have it.'] }, formats), [['plainLosesGap', 'owner', 'missing']]],
  ['a promise that is not kept', { ...good, checklist: [{ item: 'Says sorry', shownBy: ['sorry'] }] }, [['checklistUnmet', 'Says sorry', 'whole text'], ['checklistUnmet', 'Says sorry', 'plain version']]],
  ['a word it must not say', { ...good, checklist: [{ item: 'Keeps quiet', without: ['Gutter'] }] }, [['checklistUnmet', 'Keeps quiet', 'whole text'], ['checklistUnmet', 'Keeps quiet', 'plain version']]],
])('finds %s', (_, spoilt, expected) => {
  const found = lint(spoilt).map(({ rule, where, found: value, limit }) => [rule, where, value, ...(limit === undefined ? [] : [limit])]);
  expect(found.filter(([rule]) => expected.some(([wanted]) => wanted === rule))).toEqual(expected);
  expect(new Set(found.map(([rule]) => rule))).toEqual(new Set(expected.map(([rule]) => rule)));
});

test('finds sentences that are long on the whole', () => {
  const long = only(heading, formats && { kind: 'paragraph', text: [words(25), words(25), words(25), '{matter} {owner} for you in large print.'].join(' ') });
  expect(lint(long).map(({ rule, found, limit }) => [rule, found, limit])).toEqual([['meanSentence', 20.8, 20]]);
});

test('finds a letter that speaks to nobody', () => {
  const cold = only(heading, { kind: 'paragraph', text: 'It is about {matter}, with {owner}. It comes in large print.' });
  expect(lint(cold).filter(({ rule }) => rule === 'weAndYou').map(({ limit }) => limit)).toEqual(['we', 'you']);
});

test('lets stand what is just within the limits', () => {
  const rules = lint(says(words(25), 'We. We. We. We. We.')).map(({ rule }) => rule);
  expect(rules).toEqual([]);
  expect(lintLimits).toEqual({ readingGrade: 6, sentenceWords: 25, meanWords: 20, paragraphSentences: 5 });
});

test.each(['We sketch an etching.', 'We know the prophets of old.', 'We met the man who met us.'])('takes no part of a word for a word we do not use: %s', (text) => {
  expect(lint(says(text)).map(({ rule }) => rule)).toEqual([]);
});

test('finds a word we do not use further on in a text where it first stands inside another', () => {
  expect(lint(says('We know old prophets and etch. Bins etc.')).map(({ rule }) => rule)).toEqual(['bannedWord']);
});

test('a letter may not do without what its kind needs', () => {
  const found = lint({ ...good, id: 'T25' }).filter(({ rule }) => rule === 'mustUse');
  expect(found.map(({ where }) => where)).toEqual(['statutoryDate', 'igTeam']);
  expect(lint({ ...good, id: 'T10' }).filter(({ rule }) => rule === 'mustUse').map(({ where }) => where)).toEqual(['actions', 'complaints.url']);
});

describe('how hard a letter is to read', () => {
  const hard = { ...says('We. We. We. We. We. We.', `Organisational ${Array.from({ length: 26 }, () => 'documentation').join(' ')}.`), id: 'T13' } as const;

  test('is advice for the letters in which the law asks for much, and nothing else is', () => {
    const found = lintTemplate({ ...hard, title: 'Vexatious' }, readingIsAdvice);
    expect(new Set(found.filter(({ advice }) => advice).map(({ rule }) => rule))).toEqual(new Set(['sentenceLength', 'paragraphLength', 'readingGrade']));
    expect(new Set(found.filter(({ advice }) => !advice).map(({ rule }) => rule))).toEqual(new Set(['bannedWord', 'mustUse']));
    expect(readingIsAdvice).toEqual(['T13', 'T14', 'T15', 'T16', 'T17', 'T18', 'T19']);
  });

  test('is no advice elsewhere', () => {
    expect(lintTemplate({ ...hard, id: 'T22' }, readingIsAdvice).some(({ advice }) => advice)).toBe(false);
  });
});

describe('in Welsh', () => {
  const welsh: Template = {
    ...good,
    language: 'cy',
    body: [
      { kind: 'heading', text: 'Beth nesaf' },
      { kind: 'paragraph', text: 'Diolch i chi am {matter}. Mae gyda {owner}, a byddwn yn ysgrifennu mewn print bras.' },
    ],
  };

  test('the English grade is not asked for, the length of a sentence is', () => {
    const hard: Template = { ...welsh, body: [...welsh.body, { kind: 'paragraph', text: 'Cyfrifoldebau gwybodaethau ymgynghoriadau anghyfreithlondebau.' }, { kind: 'paragraph', text: words(26) }] };
    expect(lint(hard).map(({ rule }) => rule)).toEqual(['sentenceLength']);
  });

  test('the words we do not use are Welsh ones', () => {
    expect(lint({ ...welsh, title: 'Afresymol, regarding' }).map(({ found }) => found)).toEqual(['afresymol']);
  });

  test('it has the gaps and the checklist of the English version, each of the same kind', () => {
    expect(lintVersions({ en: good, cy: welsh }, [])).toEqual([]);
    const other: Template = {
      ...welsh,
      gaps: [{ name: 'matter', label: 'x', kind: 'lines', sample: 'y' }, ...(owner ? [owner] : [])],
      checklist: [{ item: 'Names the owner', shownBy: ['{owner}'] }],
    };
    const where = { template: 'T22', language: 'cy', advice: false };
    expect(lintVersions({ en: good, cy: other }, [])).toEqual([
      { ...where, rule: 'gapsDiffer', where: 'matter (line)', found: 'missing' },
      { ...where, rule: 'gapsDiffer', where: 'matter (lines)', found: 'only here' },
      { ...where, rule: 'checklistDiffers', where: 'Says who looks into it', found: 'missing' },
      { ...where, rule: 'checklistDiffers', where: 'Names the owner', found: 'only here' },
    ]);
  });

  test('a choice has the same answers', () => {
    const withChoice = (code: string) => ({ ...welsh, gaps: [{ ...choice, options: [{ code, text: 'x' }], sample: code }, ...(owner ? [owner] : [])] });
    const found = lintVersions({ en: { ...withChoice('a'), language: 'en' }, cy: withChoice('b') }, []).filter(({ rule }) => rule === 'gapsDiffer');
    expect(found.map(({ where }) => where)).toEqual(['matter (choice: a)', 'matter (choice: b)']);
  });
});

test.each(Object.entries(lintRules))('%s has words for an editor', (_, { label, sentence }) => {
  expect(label).toMatch(/^[A-Z].*[^.]$/);
  expect(sentence).toMatch(/^[A-Z].*\.$/);
});
