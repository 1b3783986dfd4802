import { adjustmentCodes, type AdjustmentCode } from '../../domain/adjustment.ts';
import { behaviourCodes } from '../../domain/behaviour.ts';
import { adjustmentLabels, replyPrompts } from './adjustments.ts';
import { behaviours, type Behaviours } from './behaviours.ts';
import type { CouncilPack } from './suppliedPack.ts';
import { tableOf } from './tableOf.ts';

/** Behaviours as supplied, with what a council has put in its own words in their place. */
export function behavioursWith({ behaviours: own }: Pick<CouncilPack, 'behaviours'>): Behaviours {
  return tableOf(behaviourCodes, (code) => {
    const { label, examples, searchWords, hint, alsoAsks = [], urgency } = own[code] ?? {};
    const supplied = behaviours[code];
    const [first, second, third] = examples ?? supplied.examples;
    return {
      ...supplied,
      label: label ?? supplied.label,
      examples: first === undefined || second === undefined ? supplied.examples : third === undefined ? [first, second] : [first, second, third],
      searchWords: searchWords ?? supplied.searchWords,
      ...(hint === undefined ? {} : { hint }),
      asks: [...new Set([...supplied.asks, ...alsoAsks])],
      urgency: urgency ?? supplied.urgency,
    };
  });
}

export interface AdjustmentText {
  readonly label: string;
  readonly prompt: string | undefined;
}

/** Adjustments as supplied, with a council's own words in their place. */
export function adjustmentTextsWith({ adjustments: own }: Pick<CouncilPack, 'adjustments'>): Readonly<Record<AdjustmentCode, AdjustmentText>> {
  return tableOf(adjustmentCodes, (code) => ({
    label: own[code]?.label ?? adjustmentLabels[code],
    prompt: own[code]?.prompt ?? replyPrompts[code],
  }));
}
