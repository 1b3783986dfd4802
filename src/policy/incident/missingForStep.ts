import type { AllegationConsidered } from '../../domain/incidentAnswers.ts';
import type { BarriersConsidered, Incident } from '../../domain/incidentRecord.ts';
import { incidentQuestions, type IncidentQuestion } from '../../domain/question.ts';
import type { Behaviours } from '../pack/behaviours.ts';
import { incidentQuestionTexts } from '../pack/incidentQuestions.ts';
import { incidentSteps, type IncidentAction, type IncidentActor, type Requirement } from '../pack/incidentSteps.ts';
import type { Refusal } from '../pack/refusals.ts';
import { questionsFor } from './checkIncident.ts';
import { isBlank } from './incidentProblem.ts';
import { isInvolved } from './involvement.ts';

/** Who would take a step, and what they bring to it. */
export interface StepFacts {
  readonly by: string;
  readonly as: readonly IncidentActor[];
  readonly factsRead?: boolean;
  readonly barriers?: BarriersConsidered;
  readonly comment?: string;
  readonly reason?: string;
  /** Reference of the incident that was logged first. */
  readonly original?: string;
  readonly outcome?: string;
  readonly supportChecked?: boolean;
  /** The manager may know what the reporter did not. */
  readonly allegationConsidered?: AllegationConsidered;
}

/** What a step still lacks. `step`: it is not allowed from here. `by`: not by this person. */
export interface Missing {
  readonly field: 'step' | 'by' | Requirement | IncidentQuestion;
  readonly reason: Refusal;
  readonly limit?: number;
}

/** Characters of the note about barriers. A default of ours, not of the policy. */
export const barriersNoteMost = 500;

/** Everything that a step still lacks, at once. `table`: the council’s own behaviours. A draft’s own step asks for `checkIncident` instead. */
export function missingFor(action: IncidentAction, incident: Incident, facts: StepFacts, table?: Behaviours): readonly Missing[] {
  return [...missing(action, incident, facts, table)];
}

function* missing(action: IncidentAction, incident: Incident, facts: StepFacts, table?: Behaviours): Generator<Missing> {
  const step = incidentSteps.find((each) => each.action === action && each.from.includes(incident.state));
  if (!step) {
    yield { field: 'step', reason: 'notAllowed' };
    return;
  }
  if (!step.who.some((actor) => facts.as.includes(actor))) yield { field: 'by', reason: 'notAllowed' };
  if (step.byUninvolved && isInvolved(incident, facts.by)) yield { field: 'by', reason: 'involved' };
  for (const need of step.needs) yield* checks[need](facts, incident);
  if (action === 'accept') yield* unanswered(incident, facts, table);
}

const yes = (field: Requirement, given: boolean | undefined): readonly Missing[] => (given === true ? [] : [{ field, reason: 'missing' }]);
const text = (field: Requirement, given: string | undefined): readonly Missing[] => (isBlank(given) ? [{ field, reason: 'missing' }] : []);

const checks: Readonly<Record<Requirement, (facts: StepFacts, incident: Incident) => readonly Missing[]>> = {
  complete: () => [],
  factsRead: (facts) => yes('factsRead', facts.factsRead),
  barriersConsidered: ({ barriers }) => [...text('barriersConsidered', barriers?.note), ...noteTooLong(barriers)],
  comment: ({ comment }) => text('comment', comment),
  reason: ({ reason }) => text('reason', reason),
  original: ({ original }, { reference }) => (original === reference ? [{ field: 'original', reason: 'itself' }] : text('original', original)),
  outcome: ({ outcome }) => text('outcome', outcome),
  supportChecked: (facts) => yes('supportChecked', facts.supportChecked),
};

function noteTooLong(barriers: BarriersConsidered | undefined): readonly Missing[] {
  if ((barriers?.note.length ?? 0) <= barriersNoteMost) return [];
  return [{ field: 'barriersConsidered', reason: 'tooLong', limit: barriersNoteMost }];
}

/** Questions the behaviours ask that must be answered before acceptance. */
function* unanswered(incident: Incident, facts: StepFacts, table?: Behaviours): Generator<Missing> {
  const asked = questionsFor(incident.behaviours, table);
  for (const question of incidentQuestions) {
    if (!asked[question] || incidentQuestionTexts[question].neededBy === 'never') continue;
    const considered = facts.allegationConsidered ?? incident.answers.allegationConsidered;
    const reason = question === 'allegationConsidered' ? allegation(considered) : absence(question, incident);
    if (reason) yield { field: question, reason };
  }
}

function allegation(considered: AllegationConsidered | undefined): Refusal | undefined {
  if (considered === undefined) return 'missing';
  if (considered.answer === 'no') return 'notConsidered';
  return isBlank(considered.by) ? 'missing' : undefined;
}

function absence(question: IncidentQuestion, { answers, police }: Incident): Refusal | undefined {
  const all: Readonly<Partial<Record<IncidentQuestion, unknown>>> = { ...answers, police };
  const answer = all[question];
  const given = typeof answer === 'string' ? !isBlank(answer) : answer !== undefined;
  return given ? undefined : 'missing';
}
