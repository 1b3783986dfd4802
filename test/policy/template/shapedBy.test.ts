import { fillTemplate } from '../../../src/policy/template/fillTemplate.ts';
import { samplesOf } from '../../../src/policy/template/lintedVersions.ts';
import { anAdjustmentCard } from '../../builders/cards.ts';
import { aTemplate, knownFields } from '../../builders/templates.ts';

const template = aTemplate();
const values = samplesOf(template);
const fill = () => fillTemplate(template, values, knownFields, []);
const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];

describe('agreed adjustments', () => {
  const blocksOf = (html: string) => tagsOf(html).filter((tag) => /^<(div|p|h2|ul|li)\b/.test(tag));
  const sizesOf = (html: string) => blocksOf(html).map((tag) => Number(/font-size:(\d+)pt/.exec(tag)?.[1]));

  test('large print: 16 point or more on the whole and on each block', () => {
    const large = fillTemplate(template, values, knownFields, [anAdjustmentCard()]);
    expect(Math.min(...sizesOf(large.html))).toBe(16);
    expect(large.html).toMatch(/^<div lang="en" style="[^"]*font-size:16pt/);
    expect(large.html).not.toMatch(/<img|background:url/);
    expect(large.applied).toEqual([anAdjustmentCard()]);
    expect(large.remaining).toEqual([]);
  });

  test('none: ordinary size, still with room between the lines and a plain letter', () => {
    const usual = fill();
    expect(Math.min(...sizesOf(usual.html))).toBe(12);
    expect(blocksOf(usual.html).every((tag) => tag.includes('line-height:1.5') && tag.includes('sans-serif'))).toBe(true);
    expect(usual.applied).toEqual([]);
  });

  test('those that no text can meet change nothing in it and remain for staff', () => {
    const call = anAdjustmentCard({ adjustment: 'CALL_NOT_WRITE', instruction: 'Call, then send a summary', ref: 'ADJ-2' });
    const both = fillTemplate(template, values, knownFields, [call, anAdjustmentCard()]);
    expect(fillTemplate(template, values, knownFields, [call]).html).toBe(fill().html);
    expect(both.applied).toEqual([anAdjustmentCard()]);
    expect(both.remaining).toEqual([call]);
  });

  test('large print is lost in a copy as plain text, and that is said', () => {
    const call = anAdjustmentCard({ adjustment: 'CALL_NOT_WRITE' });
    expect(fillTemplate(template, values, knownFields, [call, anAdjustmentCard()]).lostAsPlainText).toEqual([anAdjustmentCard()]);
    expect(fillTemplate(template, values, knownFields, [call]).lostAsPlainText).toEqual([]);
  });

  const easy = anAdjustmentCard({ adjustment: 'EASY_READ', instruction: 'Use Easy Read', ref: 'ADJ-3' });

  test('Easy Read: the plain version by itself, and staff still offer the full one', () => {
    const plain = aTemplate({
      body: [
        { kind: 'paragraph', text: 'We write to you about {matter} with regret.', plain: ['It is about {matter}.', 'We are sorry.'] },
        { kind: 'heading', text: 'Thoughts', plain: [] },
        { kind: 'list', items: ['{steps}', 'And more'], plain: ['{steps}'] },
        { kind: 'list', items: ['Gone'], plain: [] },
        { kind: 'paragraph', text: 'Goodbye' },
      ],
    });
    const filled = fillTemplate(plain, values, knownFields, [easy]);
    expect(filled.text).toBe('It is about your gutter.\n\nWe are sorry.\n\n- We look\n- We call\n\nGoodbye');
    expect(filled.html).toMatch(/font-size:12pt/);
    expect(filled.applied).toEqual([easy]);
    expect(filled.remaining).toEqual([easy]);
    expect(filled.lostAsPlainText).toEqual([]);
    expect(fillTemplate(plain, values, knownFields, [anAdjustmentCard({ adjustment: 'CALL_NOT_WRITE' })]).applied).toEqual([]);
    expect(fillTemplate(plain, values, knownFields, []).text).toMatch(/^We write to you about your gutter with regret\./);
  });

  test('Easy Read where a template has no plain version: nothing is applied', () => {
    const filled = fillTemplate(template, values, knownFields, [easy]);
    expect(filled.applied).toEqual([]);
    expect(filled.remaining).toEqual([easy]);
  });
});
