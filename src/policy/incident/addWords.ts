import { storable } from '../../domain/storable.ts';

/** Characters a reporter may add at a time. */
export const addedWordsMost = 2000;

/** What is wrong with words to be added to an incident, if anything. */
export function checkAddedWords(words: string): 'missing' | 'tooLong' | undefined {
  const length = storable(words).trim().length;
  if (length === 0) return 'missing';
  return length > addedWordsMost ? 'tooLong' : undefined;
}
