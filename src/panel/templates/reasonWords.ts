import type { AdjustmentCard } from '../../domain/card.ts';
import type { AdjustmentCode } from '../../domain/adjustment.ts';
import type { AdjustmentText } from '../../policy/pack/wordsWith.ts';
import { reasonLabels } from '../../policy/pack/templateReasons.ts';
import type { OfferedTemplate } from '../../policy/template/templateChoice.ts';
import type { TemplateWording } from '../../ui/wording/formWording.ts';

/** Why a template is suggested, naming the adjustments that were agreed: `first reply, large print agreed`. */
export function reasonWords({ reasons }: OfferedTemplate, adjustments: readonly AdjustmentCard[], texts: Readonly<Record<AdjustmentCode, AdjustmentText>>, words: TemplateWording): string {
  return words.because(
    reasons.flatMap((reason) =>
      reason === 'adjustmentAgreed' ? adjustments.map(({ adjustment }) => words.agreed(texts[adjustment].label)) : [reasonLabels[reason]],
    ),
  );
}
