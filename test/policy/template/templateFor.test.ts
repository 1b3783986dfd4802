import fc from 'fast-check';
import { adjustmentCodes } from '../../../src/domain/adjustment.ts';
import { samplesOf } from '../../../src/policy/template/lintedVersions.ts';
import { templateIds } from '../../../src/policy/template/template.ts';
import { hasPlainVersion, templateFor } from '../../../src/policy/template/templateFor.ts';
import { templates } from '../../../src/policy/pack/templates.ts';
import { aTemplate } from '../../builders/templates.ts';

const posted = { kind: 'paragraph', text: 'We post it.', showIf: { adjustment: 'POST_NOT_EMAIL' } } as const;
const item = { item: 'Is posted', shownBy: ['post'], showIf: { adjustment: 'POST_NOT_EMAIL' } } as const;
const usual = { kind: 'paragraph', text: 'Hello' } as const;
const letter = aTemplate({ body: [usual, posted], checklist: [item] });

test('what belongs with an adjustment is there where it was agreed, and only there', () => {
  expect(templateFor(letter, ['POST_NOT_EMAIL'], {})).toEqual(letter);
  const without = templateFor(letter, ['LARGE_PRINT'], {});
  expect(without.body).toEqual([usual]);
  expect(without.checklist).toEqual([]);
});

test('what belongs with an answer reads no answer from what every object has', () => {
  const odd = aTemplate({ body: [{ ...usual, showIf: { gap: 'constructor', options: ['', 'x'] } }] });
  expect(templateFor(odd, [], {}).body).toHaveLength(1);
  expect(templateFor({ ...odd, body: [{ ...usual, showIf: { gap: 'constructor', options: ['x'] } }] }, [], {}).body).toEqual([]);
});

test('a plain version is known where one block has one', () => {
  expect(hasPlainVersion(letter)).toBe(false);
  expect(hasPlainVersion(aTemplate({ body: [usual, { ...usual, plain: [] }] }))).toBe(true);
});

test('asked again, it changes nothing more', () => {
  fc.assert(
    fc.property(fc.constantFrom(...templateIds), fc.subarray([...adjustmentCodes]), (id, adjustments) => {
      const template = templates[id].en;
      const once = templateFor(template, adjustments, samplesOf(template));
      expect(templateFor(once, adjustments, samplesOf(template))).toEqual(once);
    }),
  );
});
