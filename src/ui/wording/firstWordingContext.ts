import { createContext, useContext } from 'react';
import { enFirst } from './enFirst.ts';
import type { FirstWording } from './firstWording.ts';

/** The language of the first glance. */
export const FirstWordingContext = createContext<FirstWording>(enFirst);

export function useFirstWording(): FirstWording {
  return useContext(FirstWordingContext);
}
