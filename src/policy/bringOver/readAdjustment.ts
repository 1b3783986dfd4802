import { adjustmentCodes, type AdjustmentCode, type AdjustmentTerms } from '../../domain/adjustment.ts';
import { media, type Medium } from '../../domain/medium.ts';
import { adjustmentSamples } from '../pack/bringOverColumns.ts';
import type { CouncilPack } from '../pack/suppliedPack.ts';
import { adjustmentLabels } from '../pack/adjustments.ts';
import { mediumWords } from '../pack/terms.ts';
import { plain } from './cellText.ts';
import { readNamed } from './named.ts';
import { shortened } from './readTerm.ts';

export type ReadAdjustment =
  | { readonly ok: true; readonly terms: AdjustmentTerms }
  | { readonly ok: false; readonly reason: 'unknownAdjustment' | 'adjustmentDetail'; readonly of: string };

/** An adjustment as somebody writes it in a cell: its name or code, and after a colon what it needs. */
export function readAdjustment(entry: string, own: Pick<CouncilPack, 'adjustments'>): ReadAdjustment {
  const found = readNamed(entry, adjustmentCodes, (code) => [adjustmentLabels[code], own.adjustments[code]?.label ?? '']);
  if (found === undefined) return { ok: false, reason: 'unknownAdjustment', of: shortened(entry) };
  const terms = adjustmentOf(found.code, found.parts.join(' | '));
  return terms === undefined ? { ok: false, reason: 'adjustmentDetail', of: adjustmentSamples[found.code] } : { ok: true, terms };
}

/** Bounds are asked later, by the check of every adjustment. */
function adjustmentOf(code: AdjustmentCode, told: string): AdjustmentTerms | undefined {
  switch (code) {
    case 'LARGE_PRINT': {
      const points = numberIn(told, /^(\d{1,3})( ?(pt|points?))?$/i);
      return points === undefined ? undefined : { code, points };
    }
    case 'EXTRA_TIME': {
      const workingDays = numberIn(told, /^(\d{1,3})( (working )?days?)?$/i);
      return workingDays === undefined ? undefined : { code, workingDays };
    }
    case 'INTERPRETER':
      return told === '' ? undefined : { code, language: told };
    case 'ADVOCATE_COPIED':
      return told === '' ? undefined : { code, advocate: told };
    case 'SAFE_CONTACT_RULES': {
      const words = told.split(',').map((word) => word.trim()).filter((word) => word !== '');
      const unsafe = words.map((word) => media.find((each) => namesOf(each).some((name) => plain(name) === plain(word))));
      const sure = unsafe.filter((each) => each !== undefined);
      return sure.length === unsafe.length && sure.length > 0 ? { code, unsafe: sure } : undefined;
    }
    default:
      return told === '' ? { code } : undefined;
  }
}

/** Voicemail and text messages are no ways to have a conversation, so that they have no words among the terms. */
function namesOf(medium: Medium): readonly string[] {
  const words: Readonly<Partial<Record<Medium, string>>> = mediumWords;
  return [medium, words[medium] ?? ''];
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
