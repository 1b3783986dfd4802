import { useMemo } from 'react';
import { adjustmentTextsWith, behavioursWith, type AdjustmentText } from '../policy/pack/wordsWith.ts';
import type { AdjustmentCode } from '../domain/adjustment.ts';
import type { Behaviours } from '../policy/pack/behaviours.ts';
import { suppliedPack } from '../policy/pack/suppliedPack.ts';
import { useCouncil } from './councilContext.ts';

/** Behaviours in this council's words. */
export function useBehaviours(): Behaviours {
  const { pack = suppliedPack } = useCouncil();
  return useMemo(() => behavioursWith(pack), [pack]);
}

/** Adjustments in this council's words. */
export function useAdjustmentTexts(): Readonly<Record<AdjustmentCode, AdjustmentText>> {
  const { pack = suppliedPack } = useCouncil();
  return useMemo(() => adjustmentTextsWith(pack), [pack]);
}
