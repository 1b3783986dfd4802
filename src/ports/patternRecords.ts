import type { PatternDraft } from '../domain/patternRecord.ts';
import type { Result } from './problem.ts';

/** Contact-pattern records that staff put together. */
export interface PatternRecords {
  /** Sends one to the managers exactly once, however often it is asked. Answers with its reference. */
  submit(draft: PatternDraft): Promise<Result<string>>;
}
