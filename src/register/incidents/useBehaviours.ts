import { useMemo } from 'react';
import type { Behaviours } from '../../policy/pack/behaviours.ts';
import { behavioursWith } from '../../policy/pack/wordsWith.ts';
import { useRegister } from '../registerContext.ts';

/** Behaviours in this council's words. */
export function useBehaviours(): Behaviours {
  const { pack } = useRegister();
  return useMemo(() => behavioursWith(pack), [pack]);
}
