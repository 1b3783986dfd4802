import { useMemo } from 'react';
import type { AdjustmentCode } from '../domain/adjustment.ts';
import { adjustmentTextsWith, type AdjustmentText } from '../policy/pack/wordsWith.ts';
import { useRegister } from './registerContext.ts';

/** Adjustments in this council's words. */
export function useAdjustmentTexts(): Readonly<Record<AdjustmentCode, AdjustmentText>> {
  const { pack } = useRegister();
  return useMemo(() => adjustmentTextsWith(pack), [pack]);
}
