/** How hard a text is to read. Only whole sentences count, no headings, greetings and names; addresses of pages are not read as words. */
export interface Reading {
  readonly sentences: readonly (readonly string[])[];
  readonly meanWords: number;
  /** Flesch-Kincaid grade: 6 is about eleven years of age. */
  readonly grade: number;
}

/** Sentences, their mean length and the grade of a text; of none where it has no sentence. */
export function reading(text: string): Reading {
  const sentences = text
    .replace(/https?:\/\/[^\s]+[^\s.]/g, '')
    .split('\n')
    .filter((line) => /[.?!:]$/.test(line))
    .flatMap((line) => line.split(/(?<=[.?!])\s+/))
    .map((sentence) => sentence.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return { sentences, meanWords: 0, grade: 0 };
  const meanWords = words.length / sentences.length;
  const meanSyllables = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return { sentences, meanWords, grade: 0.39 * meanWords + 11.8 * meanSyllables - 15.59 };
}

/** Groups of vowels, without the silent endings of English; a figure counts as two. */
export function syllables(word: string): number {
  if (/^\d/.test(word)) return 2;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const spoken = plain.replace(/(?:[^laeiouy]|[aeiouy]l)e$|(?<![td])ed$|(?<![sxzcg]|ch|sh)es$/, (ending) =>
    ending.endsWith('e') ? ending.slice(0, -1) : '',
  );
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}
