import { fillTemplate } from '../../../src/policy/template/fillTemplate.ts';
import { partsOf, templateIds, type Template } from '../../../src/policy/template/template.ts';
import { fieldLabels } from '../../../src/policy/pack/fields.ts';
import { templates } from '../../../src/policy/pack/templates.ts';
import { knownFields, samplesOf } from '../../builders/templates.ts';
import { reading, syllables } from '../reading.ts';

const filled = (template: Template) => fillTemplate(template, samplesOf(template), knownFields, []);
const textsOf = ({ body }: Template) => body.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
const fieldsIn = (template: Template) =>
  new Set(textsOf(template).flatMap((text) => partsOf(text).flatMap((part) => (part.kind === 'field' ? [part.name] : []))));

test.each([
  ['help', 1],
  ['made', 1],
  ['hoped', 1],
  ['needed', 2],
  ['table', 2],
  ['changes', 2],
  ['message', 2],
  ['council', 2],
  ['policy', 3],
  ['Siân', 1],
])('“%s” is read as %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('a letter as councils used to write it is too hard for us', () => {
  const old =
    'We acknowledge receipt of your correspondence regarding the aforementioned application, which is currently receiving consideration.';
  expect(reading(old).grade).toBeGreaterThan(12);
});

describe.each(templateIds.map((id) => templates[id]))('$id, $title', (template) => {
  test('stands under its own id, as a default that the council approves', () => {
    expect(templates[template.id]).toBe(template);
    expect(template.status).toBe('default');
  });

  test('can be read by an eleven-year-old', () => {
    expect(reading(filled(template).text).grade).toBeLessThanOrEqual(6);
  });

  test('has short sentences', () => {
    const { sentences, meanWords } = reading(filled(template).text);
    expect(sentences.filter((words) => words.length > 25).map((words) => words.join(' '))).toEqual([]);
    expect(meanWords).toBeLessThanOrEqual(20);
  });

  test('speaks to a person: no label, no jargon, no ampersand', () => {
    const wording = [template.title, template.when, ...textsOf(template)].join('\n');
    expect(wording).not.toMatch(
      /vexatious|zero[- ]tolerance|persistent complain|refuse to|unreasonable|abuser|pursuant|herewith|&|\betc\b|e\.g\.|i\.e\./i,
    );
    expect(wording).toMatch(/\bwe\b/i);
    expect(wording).toMatch(/\byou\b/i);
  });

  test('has headings and paragraphs of at most five sentences', () => {
    expect(template.body.some(({ kind }) => kind === 'heading')).toBe(true);
    const long = textsOf(template).filter((text) => reading(text).sentences.length > 5);
    expect(long).toEqual([]);
  });

  test('uses each of its gaps and no field that nobody can fill', () => {
    const used = fieldsIn(template);
    expect(template.gaps.filter(({ name }) => !used.has(name))).toEqual([]);
    const fillable = new Set([...template.gaps.map(({ name }) => name), ...Object.keys(fieldLabels)]);
    expect([...used].filter((name) => !fillable.has(name))).toEqual([]);
  });

  test('filled, contains all that it must; empty, says what it lacks', () => {
    expect(filled(template).checklist.filter(({ present }) => !present)).toEqual([]);
    const empty = fillTemplate(template, {}, knownFields, []);
    expect(new Set(empty.missing)).toEqual(new Set(template.gaps.map(({ label }) => label)));
    expect(empty.checklist.some(({ present }) => !present)).toBe(true);
  });

  test('offers other formats, a name to turn to, and takes each gap’s sample', () => {
    const { text, missing } = filled(template);
    expect(text).toContain('large print, Easy Read, Braille, audio');
    expect(text).toContain('Gwen Morris\nAberllan County Council');
    expect(missing).toEqual([]);
  });
});

describe('T10, the word about conduct', () => {
  test('begins with the matter, not with the conduct', () => {
    const { text } = filled(templates.T10);
    expect(text.indexOf('your heating')).toBeLessThan(text.indexOf('What happened'));
  });
});

describe('T04, about time', () => {
  test('puts the emergency number before everything but the greeting', () => {
    expect(filled(templates.T04).text.split('\n\n').slice(0, 3).join(' ')).toContain('999');
  });
});
