import type { PatternDraft, PatternRecord } from '../domain/patternRecord.ts';
import { checkPatternRecord } from '../policy/contact/checkPatternRecord.ts';
import type { PatternProblem } from '../policy/contact/patternProblem.ts';
import type { Behaviours } from '../policy/pack/behaviours.ts';
import { today } from '../ports/clock.ts';
import type { Outside } from '../ports/outside.ts';
import type { Problem } from '../ports/problem.ts';

export type PatternResult =
  | { readonly kind: 'incomplete'; readonly problems: readonly PatternProblem[] }
  | { readonly kind: 'sent'; readonly reference: string }
  /** It was not sent, as far as anybody knows. Asked again with the same client reference, it is sent once. */
  | { readonly kind: 'notSent'; readonly problem: Problem };

/** Every problem of a record that is still a draft, those that only advise among them. */
export function patternProblems(draft: PatternDraft, outside: Pick<Outside, 'clock' | 'configuration'>, behaviours?: Behaviours): readonly PatternProblem[] {
  const record: PatternRecord = { ...draft, reference: '', state: 'submitted', compiledBy: '', involved: [], addenda: [] };
  return checkPatternRecord(record, today(outside.clock, outside.configuration.council.timeZone), undefined, behaviours);
}

/** Checks a contact-pattern record whole and sends it to the managers, once. */
export async function submitPattern(
  outside: Pick<Outside, 'patternRecords' | 'clock' | 'configuration'>,
  draft: PatternDraft,
  behaviours?: Behaviours,
): Promise<PatternResult> {
  const problems = patternProblems(draft, outside, behaviours);
  if (problems.some(({ advice }) => !advice)) return { kind: 'incomplete', problems };
  const sent = await outside.patternRecords.submit(draft);
  return sent.ok ? { kind: 'sent', reference: sent.value } : { kind: 'notSent', problem: sent.problem };
}
