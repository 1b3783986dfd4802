import { fillTemplate } from '../../../src/policy/template/fillTemplate.ts';
import { samplesOf } from '../../../src/policy/template/lintedVersions.ts';
import { languages, templateIds, textsOf, type Template } from '../../../src/policy/template/template.ts';
import { adviserTemplates, templates } from '../../../src/policy/pack/templates.ts';
import { anAdjustmentCard } from '../../builders/cards.ts';
import { knownFields } from '../../builders/templates.ts';

const filled = (template: Template) => fillTemplate(template, samplesOf(template), knownFields, []);
const versions = templateIds.flatMap((id) => languages.map((language) => templates[id][language]).filter((version) => version !== undefined));
const english = templateIds.map((id) => templates[id].en);

test('the catalogue has 26 letters, of which advisers use eight by themselves', () => {
  expect(templateIds).toEqual(Array.from({ length: 26 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`));
  expect(adviserTemplates).toEqual(['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T10']);
});

test('Welsh is drafted for the letters needed first, and is never final before a translator has approved it', () => {
  const welsh = templateIds.flatMap((id) => templates[id].cy ?? []);
  expect(welsh.map(({ id, status }) => [id, status])).toEqual(['T01', 'T04', 'T22'].map((id) => [id, 'unapproved']));
});

describe.each(versions)('$id ($language), $title', (template) => {
  test('stands under its own id and language', () => {
    expect(templates[template.id][template.language]).toBe(template);
    expect(template.audience).toBe(templates[template.id].en.audience);
    expect(template.when).not.toBe('');
  });

  test('filled, contains all that it must; empty, says what it lacks', () => {
    expect(filled(template).checklist.filter(({ present }) => !present)).toEqual([]);
    expect(filled(template).missing).toEqual([]);
    const empty = fillTemplate(template, {}, knownFields, []);
    const always = template.body.filter(({ showIf }) => showIf === undefined).flatMap(textsOf).join(' ');
    const expected = template.gaps.filter(({ name }) => always.includes(`{${name}}`)).map(({ label }) => label);
    expect(new Set(empty.missing)).toEqual(new Set(expected));
    expect(empty.checklist.some(({ present }) => !present)).toBe(true);
  });

  test('is signed by a person and the council', () => {
    expect(filled(template).text).toMatch(/Gwen Morris\nAberllan County Council$/);
  });
});

test.each(english)('$id stands as a default that the council approves', ({ status }) => {
  expect(status).toBe('default');
});

test.each(english.filter(({ body }) => body.some(({ plain }) => plain !== undefined)))('$id in its plain version has the same gaps and all it must contain', (template) => {
  const plain = fillTemplate(template, samplesOf(template), knownFields, [anAdjustmentCard({ adjustment: 'EASY_READ' })]);
  expect(plain.checklist.filter(({ present }) => !present)).toEqual([]);
  expect(plain.text).not.toBe(filled(template).text);
});

test.each(['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T10'] as const)('%s has a plain version', (id) => {
  expect(templates[id].en.body.some(({ plain }) => plain !== undefined)).toBe(true);
});

describe('T10, the word about conduct', () => {
  test('begins with the matter, not with the conduct', () => {
    const { text } = filled(templates.T10.en);
    expect(text.indexOf('your heating')).toBeLessThan(text.indexOf('What happened'));
  });
});

describe('T04, about time', () => {
  test.each(['en', 'cy'] as const)('puts the emergency number before everything but the greeting (%s)', (language) => {
    const template = templates.T04[language] ?? templates.T04.en;
    expect(template.language).toBe(language);
    expect(filled(template).text.split('\n\n').slice(0, 3).join(' ')).toContain('999');
  });
});

describe('T19, the answer to an appeal', () => {
  const answer = (outcome: string) => fillTemplate(templates.T19.en, { ...samplesOf(templates.T19.en), outcome }, knownFields, []);

  test.each(['stands', 'varied'])('%s: tells what is arranged now', (outcome) => {
    const { text, checklist } = answer(outcome);
    expect(text).toContain('What is arranged now');
    expect(text).not.toContain('We are sorry');
    expect(checklist.map(({ item }) => item)).toContain('Gives the day of the review');
    expect(checklist.filter(({ present }) => !present)).toEqual([]);
  });

  test('quashed: is over, and speaks of no days and no terms', () => {
    const { text, checklist } = answer('quashed');
    expect(text).toContain('What we had arranged is over, from today.');
    expect(text).toContain('We are sorry');
    expect(text).not.toMatch(/What is arranged now|It starts on/);
    expect(checklist.map(({ item }) => item)).not.toContain('Gives the day of the review');
    expect(checklist.filter(({ present }) => !present)).toEqual([]);
  });
});

test.each([
  ['T14', /decision maker/],
  ['T14', /legal team/],
  ['T14', /risk/],
  ['T13', /right form/],
] as const)('before %s goes out: %s', (id, step) => {
  expect(templates[id].en.beforeSending?.join('\n')).toMatch(step);
});
