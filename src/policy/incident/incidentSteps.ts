import type { BehaviourCode } from '../../domain/behaviour.ts';
import type { IncidentState } from '../../domain/incident.ts';
import { behavioursOf, type Behaviours } from '../pack/behaviours.ts';
import {
  incidentSteps,
  nextSentences,
  sameDaySentence,
  type IncidentActor,
  type IncidentStage,
  type IncidentStep,
} from '../pack/incidentSteps.ts';

export type { IncidentActor, IncidentStage, IncidentStep };

/** Whoever would take a step: what they are to the incident, and whether it was directed at them or accuses them. */
export interface StepTaker {
  readonly as: readonly IncidentActor[];
  readonly involved: boolean;
}

/** The steps somebody may take from a stage. */
export function stepsFor(stage: IncidentStage, { as, involved }: StepTaker): readonly IncidentStep[] {
  return incidentSteps.filter(
    (step) => step.from.includes(stage) && step.who.some((actor) => as.includes(actor)) && !(step.byUninvolved && involved),
  );
}

/** Where an incident stands and what comes next, for its reporter. */
export function nextFor(
  state: IncidentState,
  codes: readonly BehaviourCode[] = [],
  table?: Behaviours,
): { readonly label: string; readonly next: readonly string[] } {
  const { label, next } = nextSentences[state];
  return { label, next: state === 'submitted' && needsSameDay(codes, table) ? [sameDaySentence, next] : [next] };
}

/** What the reporter of an incident is told that a manager moved to a state. Absent where no step of a manager alone leads there. */
export function decisionSentence(state: IncidentState): string | undefined {
  return state === 'submitted' ? undefined : incidentSteps.find(({ to }) => to === state)?.sentence;
}

/** What the reporter of a contested incident is told. */
export const contestedSentence = incidentSteps.find(({ action }) => action === 'contest')?.sentence ?? '';

/** Threats and behaviour that is never tolerated: a manager hears of it on the same day. Restricts nobody. */
export function needsSameDay(codes: readonly BehaviourCode[], table?: Behaviours): boolean {
  return behavioursOf(codes, table).some((behaviour) => behaviour.urgency === 'sameDay');
}

/** Only what a manager accepted counts as evidence. */
export function countsAsEvidence(state: IncidentState): boolean {
  return state === 'accepted' || state === 'closed';
}
