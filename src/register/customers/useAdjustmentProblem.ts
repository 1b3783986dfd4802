import type { AdjustmentProblem } from '../../policy/adjustment/checkAdjustment.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

export type SaidOf = (field: AdjustmentProblem['field']) => { readonly validationMessage?: string };

/** What is wrong with a field of an adjustment, in words. */
export function useAdjustmentProblem(problems: readonly AdjustmentProblem[]): SaidOf {
  const words = useRegisterWording().customers.adjustments;
  return (field) => {
    const problem = problems.find((each) => each.field === field);
    if (problem === undefined) return {};
    const said = words[problem.reason];
    return { validationMessage: typeof said === 'string' ? said : said(problem.limit ?? 0) };
  };
}
