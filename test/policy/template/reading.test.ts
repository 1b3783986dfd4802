import { reading, syllables } from '../../../src/policy/template/reading.ts';

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
  ['pushes', 2],
  ['makes', 1],
  ['free', 1],
  ['hmm', 1],
  ['2026', 2],
])('“%s” is read as %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('a letter as councils used to write it is too hard for us', () => {
  const old =
    'We acknowledge receipt of your correspondence regarding the aforementioned application, which is currently receiving consideration.';
  expect(reading(old).grade).toBeGreaterThan(12);
});

test('only whole sentences count: no heading, greeting, name, nor the address of a page', () => {
  const { sentences, meanWords } = reading('Dear Ffion,\nAbout it\nWe came. Did we knock? https://www.council.example/a.\n- We left!\nIdris Lowe');
  expect(sentences).toEqual([['We', 'came'], ['Did', 'we', 'knock'], ['We', 'left']]);
  expect(meanWords).toBeCloseTo(7 / 3);
});

test('the grade follows Flesch and Kincaid: words in a sentence, syllables in a word', () => {
  expect(reading('We help you.').grade).toBeCloseTo(0.39 * 3 + 11.8 - 15.59);
  expect(reading('Policy policy.').grade).toBeCloseTo(0.39 * 2 + 11.8 * 3 - 15.59);
});

test('a text without a sentence is not hard to read', () => {
  expect(reading('A heading')).toEqual({ sentences: [], meanWords: 0, grade: 0 });
});
