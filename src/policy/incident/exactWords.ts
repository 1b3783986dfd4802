import type { Instant } from '../../domain/day.ts';

/** Exact words as the screen shows them: hidden until somebody asks to read them. */
export type ShownWords =
  | { readonly kind: 'none' }
  | { readonly kind: 'masked'; readonly words: number }
  | { readonly kind: 'shown'; readonly text: string };

/** That somebody read the words: who, when and of which incident. The words are not repeated. */
export interface Reveal {
  readonly reference: string;
  readonly by: string;
  readonly at: Instant;
}

/** Offensive words do not meet anybody unasked: without a reveal of this incident by this reader they stay masked. */
export function shownWords(exactWords: string, reference: string, reader: string, reveals: readonly Reveal[]): ShownWords {
  const words = exactWords.split(/\s+/).filter((word) => word !== '').length;
  if (words === 0) return { kind: 'none' };
  const revealed = reveals.some((reveal) => reveal.reference === reference && reveal.by === reader);
  return revealed ? { kind: 'shown', text: exactWords } : { kind: 'masked', words };
}
