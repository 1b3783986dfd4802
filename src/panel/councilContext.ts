import { createContext, useContext } from 'react';
import type { CouncilPack, PackFault } from '../policy/pack/suppliedPack.ts';

/** What a council has put in its own words, and what is wrong with its file. */
export interface Council {
  /** Absent: everything as supplied. */
  readonly pack: CouncilPack | undefined;
  readonly faults: readonly PackFault[];
}

export const CouncilContext = createContext<Council>({ pack: undefined, faults: [] });

export function useCouncil(): Council {
  return useContext(CouncilContext);
}
