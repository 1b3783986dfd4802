import type { PatternQuestion } from '../../domain/question.ts';
import type { PatternReason } from '../pack/patternReasons.ts';

/** What is wrong with a contact-pattern record. */
export interface PatternProblem {
  readonly field: 'customer' | 'service' | 'matter' | 'from' | 'to' | 'behaviours' | 'notChecked' | 'lateness' | PatternQuestion;
  readonly reason: PatternReason;
  /** Characters, or how many, where the reason is a limit. */
  readonly limit?: number;
  /** True where it advises and holds nothing up. */
  readonly advice: boolean;
}

/** Rules the council sets. `require`: it holds the record up. Default of ours: advise. */
export interface PatternSettings {
  readonly twoReferences: 'advise' | 'require';
}
export const patternDefaults: PatternSettings = { twoReferences: 'advise' };
