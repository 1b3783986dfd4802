import type { PatternQuestion } from '../../domain/question.ts';

/** What is wrong with a contact-pattern record. */
export interface PatternProblem {
  readonly field: 'customer' | 'service' | 'matter' | 'from' | 'to' | 'behaviours' | 'notChecked' | 'lateness' | PatternQuestion;
  readonly reason:
    | 'missing'
    | 'tooShort'
    | 'tooLong'
    | 'inFuture'
    | 'beforeStart'
    | 'outOfRange'
    | 'twice'
    /** Answers must have been given before the period is over. */
    | 'afterPeriod'
    | 'tooFew'
    /** Somebody may be in danger: that comes first, and is no demand. */
    | 'actFirst'
    /** New, or not sure: a new matter, looked at on its merits. */
    | 'treatAsNew'
    /** A threat of harm is logged as a threat. */
    | 'isAThreat'
    /** Going to law, the press, an ombudsman or a councillor is no incident. */
    | 'isARight';
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
