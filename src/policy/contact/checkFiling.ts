import type { SafeguardingKind } from '../../domain/incidentAnswers.ts';
import type { NewOrSame } from '../../domain/patternRecord.ts';
import { isBlank } from '../incident/incidentProblem.ts';

/** What somebody found who read a message that is to be filed without an answer. Absent: not looked for yet. */
export interface ReadCheck {
  readonly newOrSame?: NewOrSame;
  readonly urgent?: boolean;
  readonly safeguarding?: SafeguardingKind;
  /** Where the concern was passed on to. */
  readonly referralReference?: string;
}

export interface FilingProblem {
  readonly field: 'newOrSame' | 'urgent' | 'safeguarding' | 'referralReference';
  /** `answerIt`: it is, or may be, something new. `actFirst`: somebody may need help. */
  readonly reason: 'missing' | 'answerIt' | 'actFirst';
}

/** Why a message on a closed matter may not be filed yet. A message is read before it is filed, always. */
export function checkFiling(check: ReadCheck): readonly FilingProblem[] {
  const { newOrSame, urgent, safeguarding, referralReference } = check;
  const problems: FilingProblem[] = [];
  if (newOrSame === undefined) problems.push({ field: 'newOrSame', reason: 'missing' });
  else if (newOrSame !== 'same') problems.push({ field: 'newOrSame', reason: 'answerIt' });
  if (urgent === undefined) problems.push({ field: 'urgent', reason: 'missing' });
  else if (urgent) problems.push({ field: 'urgent', reason: 'actFirst' });
  if (safeguarding === undefined) problems.push({ field: 'safeguarding', reason: 'missing' });
  else if (safeguarding !== 'none' && isBlank(referralReference)) problems.push({ field: 'referralReference', reason: 'actFirst' });
  return problems;
}
