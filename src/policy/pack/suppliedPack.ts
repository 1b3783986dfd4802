import type * as v from 'valibot';
import type { AdjustmentCode } from '../../domain/adjustment.ts';
import type { BehaviourCode } from '../../domain/behaviour.ts';
import type { TermCode } from '../../domain/term.ts';
import type { Language, TemplateId } from '../template/template.ts';
import type { adjustmentText, behaviourText, settingsText, signpostText, templateText, termText } from './packSchemas.ts';

/** What a council has put in its own words. Every entry was checked by itself; what is not here is as supplied. */
export interface CouncilPack {
  /** The council's own name for this version of its texts; absent where it has none. */
  readonly version?: string;
  readonly behaviours: Readonly<Partial<Record<BehaviourCode, v.InferOutput<typeof behaviourText>>>>;
  readonly adjustments: Readonly<Partial<Record<AdjustmentCode, v.InferOutput<typeof adjustmentText>>>>;
  readonly terms: Readonly<Partial<Record<TermCode, v.InferOutput<typeof termText>>>>;
  /** By template, then by language. */
  readonly templates: Readonly<Partial<Record<TemplateId, Readonly<Partial<Record<Language, v.InferOutput<typeof templateText>>>>>>>;
  /** The whole list, where the council has one. */
  readonly signposts?: readonly v.InferOutput<typeof signpostText>[];
  readonly settings: v.InferOutput<typeof settingsText>;
}

/** One thing that is wrong with a file: the rest of it counts. */
export interface PackFault {
  readonly file: string;
  /** For instance `behaviours.A-ABUSIVE.label`. */
  readonly field: string;
  /** In words for whoever wrote the file. */
  readonly expected: string;
}

/** A council that has written nothing of its own. */
export const suppliedPack: CouncilPack = { behaviours: {}, adjustments: {}, terms: {}, templates: {}, settings: {} };
