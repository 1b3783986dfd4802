import { patternReasons } from '../../policy/pack/patternReasons.ts';
import type { PatternProblem } from '../../policy/contact/patternProblem.ts';
import type { PatternRecordWording } from '../../ui/wording/patternRecordWording.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';

/** What is wrong with a field, in a sentence. What only advises says so. */
export function problemOfField(problems: readonly PatternProblem[], field: PatternProblem['field'], words: PatternRecordWording): string | undefined {
  const found = problems.filter((problem) => problem.field === field);
  if (found.length === 0) return undefined;
  return found
    .map(({ reason, limit, advice }) => {
      const sentence = limit === undefined || reason === 'missing' ? patternReasons[reason] : words.limit(patternReasons[reason], limit);
      return advice ? words.advice(sentence) : sentence;
    })
    .join(' ');
}

/** The same for a field that shows its own problem. */
export function useFieldProblem(problems: readonly PatternProblem[], field: PatternProblem['field']): { readonly validationMessage?: string } {
  const sentence = problemOfField(problems, field, useWording().patternRecord);
  return sentence === undefined ? {} : { validationMessage: sentence };
}
