import { createContext, useContext } from 'react';
import type { Outside } from '../ports/outside.ts';

/** Everything the panel needs from outside. */
export const OutsideContext = createContext<Outside | undefined>(undefined);

export function useOutside(): Outside {
  const outside = useContext(OutsideContext);
  if (!outside) throw new Error('The panel is not inside an OutsideContext');
  return outside;
}
