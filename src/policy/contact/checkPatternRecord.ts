import type { PatternBehaviourCode } from '../../domain/behaviour.ts';
import { lineMost } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { PatternRecord } from '../../domain/patternRecord.ts';
import { patternQuestions, type PatternQuestion } from '../../domain/question.ts';
import { isBlank } from '../incident/incidentProblem.ts';
import { behavioursOf, type Behaviours } from '../pack/behaviours.ts';
import { problemsOfAnswer } from './patternAnswers.ts';
import { patternDefaults, type PatternProblem, type PatternSettings } from './patternProblem.ts';

/** Characters. Source: the matter of the policy's domain model; `notChecked` is a default of ours. */
export const patternLimits = { matterLeast: 3, matterMost: lineMost, notCheckedMost: 1000 } as const;

/** Asked of every contact pattern, whatever the behaviours: numbers mean nothing without what we said and what may be hard. */
const always: readonly PatternQuestion[] = ['counts', 'earlierAnswers', 'needs'];

/** Which questions a record has to answer. */
export function patternQuestionsFor(codes: readonly PatternBehaviourCode[], table?: Behaviours): readonly PatternQuestion[] {
  const asked = new Set<string>([...always, ...behavioursOf(codes, table).flatMap((behaviour) => behaviour.asks)]);
  return patternQuestions.filter((question) => asked.has(question));
}

/** Every problem of a contact-pattern record at once, in the order of the form. */
export function checkPatternRecord(record: PatternRecord, today: Day, settings: PatternSettings = patternDefaults, table?: Behaviours): readonly PatternProblem[] {
  return [
    ...[...problemsOf(record, today)].map((problem) => ({ ...problem, advice: false })),
    ...patternQuestionsFor(record.behaviours, table).flatMap((question) => problemsOfAnswer(question, record, settings)),
  ];
}

function* problemsOf(record: PatternRecord, today: Day): Generator<Omit<PatternProblem, 'advice'>> {
  const { customer, service, from, to, behaviours, lateness } = record;
  if (isBlank(customer)) yield { field: 'customer', reason: 'missing' };
  if (isBlank(service)) yield { field: 'service', reason: 'missing' };
  const matter = record.matter.trim().length;
  if (matter < patternLimits.matterLeast) yield { field: 'matter', reason: matter === 0 ? 'missing' : 'tooShort', limit: patternLimits.matterLeast };
  if (matter > patternLimits.matterMost) yield { field: 'matter', reason: 'tooLong', limit: patternLimits.matterMost };
  if (to < from) yield { field: 'to', reason: 'beforeStart' };
  if (to > today) yield { field: 'to', reason: 'inFuture' };
  if (behaviours.length === 0) yield { field: 'behaviours', reason: 'missing' };
  if (isBlank(record.notChecked)) yield { field: 'notChecked', reason: 'missing' };
  if (record.notChecked.trim().length > patternLimits.notCheckedMost)
    yield { field: 'notChecked', reason: 'tooLong', limit: patternLimits.notCheckedMost };
  if (lateness === undefined || (lateness.answer === 'late' && isBlank(lateness.note))) yield { field: 'lateness', reason: 'missing' };
}
