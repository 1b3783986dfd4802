import { checkAddedWords } from '../../../src/policy/incident/addWords.ts';
import { mayRecall } from '../../../src/policy/incident/recall.ts';
import { theMoment } from '../../builders/moments.ts';

describe('taking an incident back', () => {
  const logged = theMoment('2026-06-10T09:00:00Z');
  it.each([
    ['2026-06-10T09:00:00Z', true],
    ['2026-06-10T09:10:00Z', true],
    ['2026-06-10T09:10:01Z', false],
    ['2026-06-11T09:00:00Z', false],
  ])('logged at nine, at %s: %s', (now, may) => {
    expect(mayRecall(logged, theMoment(now))).toBe(may);
  });
});

describe('words to be added', () => {
  it.each([
    ['', 'missing'],
    [' \n', 'missing'],
    ['On Monday.', undefined],
    ['x'.repeat(2000), undefined],
    ['x'.repeat(2001), 'tooLong'],
  ])('%j', (words, wrong) => {
    expect(checkAddedWords(words)).toBe(wrong);
  });
});
