import { createContext, useContext } from 'react';
import type { Problem } from '../ports/problem.ts';

/** Something that was just done, and how to take it back. */
export interface Done {
  /** Said politely: "Approved. It comes into force when the customer has been told." */
  readonly sentence: string;
  /** Offered for ten minutes, until something else is done. Absent: it cannot be undone here. */
  readonly undo?: () => Promise<Problem | undefined>;
}

export const DoneContext = createContext<(done: Done) => void>(() => undefined);

/** Says at the top of the register what was just done. */
export function useDone(): (done: Done) => void {
  return useContext(DoneContext);
}
