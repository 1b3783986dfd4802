import { createContext, useContext } from 'react';
import { en } from './en.ts';
import type { Wording } from './wording.ts';

/** The language of the screen. */
export const WordingContext = createContext<Wording>(en);

export function useWording(): Wording {
  return useContext(WordingContext);
}
