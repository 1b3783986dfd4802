import type { AdjustmentCode } from '../../domain/adjustment.ts';
import type { AdjustmentCard } from '../../domain/card.ts';
import { hasPlainVersion } from './templateFor.ts';
import type { Template } from './template.ts';

/** What a text can do about each adjustment by itself. The rest is for staff. */
const effects: Readonly<Record<AdjustmentCode, 'largePrint' | 'plainVersion' | 'none'>> = {
  LARGE_PRINT: 'largePrint',
  EASY_READ: 'plainVersion',
  BSL: 'none',
  INTERPRETER: 'none',
  TEXT_RELAY: 'none',
  CALL_NOT_WRITE: 'none',
  EXTRA_TIME: 'none',
  AGENDA_IN_ADVANCE: 'none',
  SUMMARY_AFTER_CALL: 'none',
  ADVOCATE_COPIED: 'none',
  SAFE_CONTACT_RULES: 'none',
  POST_NOT_EMAIL: 'none',
};

export interface Shaped {
  readonly applied: readonly AdjustmentCard[];
  readonly remaining: readonly AdjustmentCard[];
  readonly lostAsPlainText: readonly AdjustmentCard[];
}

/**
 * Which adjustments shape a template's text and which remain for staff. A plain version is short words and one idea a line,
 * not Easy Read with pictures, so Easy Read also remains: staff offer the full one.
 */
export function shapedBy(template: Template, adjustments: readonly AdjustmentCard[]): Shaped {
  const effect = ({ adjustment }: AdjustmentCard) => effects[adjustment];
  const shapes = (card: AdjustmentCard) => effect(card) === 'largePrint' || (effect(card) === 'plainVersion' && hasPlainVersion(template));
  return {
    applied: adjustments.filter(shapes),
    remaining: adjustments.filter((card) => effect(card) !== 'largePrint'),
    lostAsPlainText: adjustments.filter((card) => effect(card) === 'largePrint'),
  };
}
