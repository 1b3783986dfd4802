import type { Day } from '../../domain/day.ts';
import type { PatternRecord } from '../../domain/patternRecord.ts';
import { isBlank } from '../incident/incidentProblem.ts';
import { patternSteps, type PatternAction, type PatternActor, type PatternRequirement, type PatternStage, type PatternStep } from '../pack/patternSteps.ts';
import type { Refusal } from '../pack/refusals.ts';
import { checkPatternRecord } from './checkPatternRecord.ts';
import type { PatternProblem, PatternSettings } from './patternProblem.ts';

/** Who would take a step, and what they bring to it. */
export interface PatternStepFacts {
  readonly by: string;
  readonly as: readonly PatternActor[];
  readonly today: Day;
  readonly settings: PatternSettings;
  readonly factsRead?: boolean;
  readonly needsConsidered?: string;
  readonly ownPartConsidered?: string;
  readonly comment?: string;
  readonly reason?: string;
  readonly outcome?: string;
}

/** What a step still lacks. `complete` names each problem of the record that holds it up. */
export interface PatternMissing {
  readonly field: 'step' | 'by' | PatternRequirement;
  readonly reason: Refusal;
  readonly problems?: readonly PatternProblem[];
}

/** The steps somebody may take from a stage. */
export function patternStepsFor(stage: PatternStage, { as, involved }: { readonly as: readonly PatternActor[]; readonly involved: boolean }): readonly PatternStep[] {
  return patternSteps.filter((step) => step.from.includes(stage) && step.who.some((actor) => as.includes(actor)) && !(step.byUninvolved && involved));
}

/** Whether somebody put the record together, or it was directed at them or accuses them: then others decide on it. */
export function isInvolvedIn({ compiledBy, involved }: PatternRecord, staffId: string): boolean {
  return compiledBy === staffId || involved.includes(staffId);
}

/** Everything that a step still lacks, at once. `stage`: `draft` while it was not sent, else the record’s state. */
export function missingForPattern(action: PatternAction, record: PatternRecord, facts: PatternStepFacts, stage: PatternStage = record.state): readonly PatternMissing[] {
  const step = patternSteps.find((each) => each.action === action && each.from.includes(stage));
  if (!step) return [{ field: 'step', reason: 'notAllowed' }];
  const missing: PatternMissing[] = [];
  if (!step.who.some((actor) => facts.as.includes(actor))) missing.push({ field: 'by', reason: 'notAllowed' });
  if (step.byUninvolved && isInvolvedIn(record, facts.by)) missing.push({ field: 'by', reason: 'involved' });
  return [...missing, ...step.needs.flatMap((need) => lacking(need, record, facts))];
}

function lacking(need: PatternRequirement, record: PatternRecord, facts: PatternStepFacts): readonly PatternMissing[] {
  if (need === 'complete') {
    const problems = checkPatternRecord(record, facts.today, facts.settings).filter(({ advice }) => !advice);
    return problems.length === 0 ? [] : [{ field: need, reason: 'missing', problems }];
  }
  const given = need === 'factsRead' ? facts.factsRead === true : !isBlank(facts[need]);
  return given ? [] : [{ field: need, reason: 'missing' }];
}
