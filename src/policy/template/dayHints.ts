import type { AdjustmentCard } from '../../domain/card.ts';
import { usualExtraWorkingDays } from '../pack/replyHints.ts';
import type { Template } from './template.ts';

export interface DayHint {
  /** Name of the gap. */
  readonly gap: string;
  /** Working days later than usual. The calendar works out the day. */
  readonly workingDays: number;
}

/**
 * Where extra time was agreed: the days of a template that the customer has to meet, and how much later each is. Our own
 * days stay: nobody waits longer for us because they need longer.
 */
export function dayHints(template: Template, adjustments: readonly AdjustmentCard[], workingDays = usualExtraWorkingDays): readonly DayHint[] {
  if (!adjustments.some(({ adjustment }) => adjustment === 'EXTRA_TIME')) return [];
  return template.gaps.flatMap((gap) => (gap.kind === 'day' && gap.metBy === 'customer' ? [{ gap: gap.name, workingDays }] : []));
}
