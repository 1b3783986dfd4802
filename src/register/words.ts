import { useMemo } from 'react';
import type { AdjustmentCode } from '../domain/adjustment.ts';
import type { TermCode } from '../domain/term.ts';
import type { Behaviours } from '../policy/pack/behaviours.ts';
import { templatesWith, termsWith } from '../policy/pack/lettersWith.ts';
import type { Templates } from '../policy/pack/templates.ts';
import type { TermText } from '../policy/pack/terms.ts';
import { adjustmentTextsWith, behavioursWith, type AdjustmentText } from '../policy/pack/wordsWith.ts';
import { useRegister } from './registerContext.ts';

/** The policy's words as this council has them. */
export interface PolicyWords {
  readonly terms: Readonly<Record<TermCode, TermText>>;
  readonly adjustments: Readonly<Record<AdjustmentCode, AdjustmentText>>;
  readonly behaviours: Behaviours;
  readonly templates: Templates;
}

export function usePolicyWords(): PolicyWords {
  const { pack } = useRegister();
  return useMemo(
    () => ({ terms: termsWith(pack), adjustments: adjustmentTextsWith(pack), behaviours: behavioursWith(pack), templates: templatesWith(pack) }),
    [pack],
  );
}
