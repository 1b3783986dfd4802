import type { Day } from '../domain/day.ts';
import type { IncidentState, PoliceAnswer } from '../domain/incident.ts';
import type { IncidentAnswers } from '../domain/incidentAnswers.ts';
import type { BarrierAnswer, Incident, Severity } from '../domain/incidentRecord.ts';
import type { IncidentStep } from '../policy/incident/incidentSteps.ts';
import type { IncidentAccount, ManagedIncident } from '../ports/managedIncidents.ts';

export type DecisionAction = Extract<
  IncidentStep['action'],
  'accept' | 'askForMore' | 'markDuplicate' | 'notAnIncident' | 'close' | 'reopen' | 'contest'
>;
const actions: readonly string[] = ['accept', 'askForMore', 'markDuplicate', 'notAnIncident', 'close', 'reopen', 'contest'] satisfies DecisionAction[];

export type DecisionStep = IncidentStep & { readonly action: DecisionAction };

/** Whether a step is one that managers take, and not the reporter. */
export function isDecision(step: IncidentStep): step is DecisionStep {
  return actions.includes(step.action);
}

/** What somebody who decides on an incident brings to a step, as the form has it. */
export interface Decision {
  readonly action: DecisionAction;
  readonly factsRead: boolean;
  readonly barriers: { readonly answer?: BarrierAnswer; readonly note: string };
  /** The question, the reason, or what came of it: the reporter reads it. */
  readonly words: string;
  /** Reference of the incident it repeats. */
  readonly original: string;
  readonly supportChecked: boolean;
  /** What the reporter had not answered. */
  readonly answers: IncidentAnswers;
  readonly police?: PoliceAnswer;
  readonly severity?: Severity | undefined;
}

export const noDecision: Omit<Decision, 'action'> = {
  factsRead: false,
  barriers: { note: '' },
  words: '',
  original: '',
  supportChecked: false,
  answers: {},
};

/** An incident with what a manager answered in addition. Nothing that was answered before is replaced. */
export function withAnswers(incident: Incident, { answers, police }: Pick<Decision, 'answers' | 'police'>): Incident {
  const known = incident.police ?? police;
  const considered = answers.allegationConsidered ?? incident.answers.allegationConsidered;
  return {
    ...incident,
    answers: { ...answers, ...incident.answers, ...(considered === undefined ? {} : { allegationConsidered: considered }) },
    ...(known === undefined ? {} : { police: known }),
  };
}

/** What the reporters read in words of the manager. Words about a contested incident are added to what was said before. */
export function outcomeAfter(outcome: string, { action, words }: Pick<Decision, 'action' | 'words'>, today: Day): string {
  const said = words.trim();
  if (action !== 'contest') return said;
  return outcome.trim() === '' ? said : `${outcome}\n\n${today}: ${said}`;
}

/** The incident as it stands when the step is taken: on every account of it. */
export function decided(managed: ManagedIncident, step: DecisionStep, decision: Decision, today: Day): ManagedIncident {
  const { incident, accounts } = managed;
  const stateOf = (before: IncidentState): IncidentState => (step.to === 'unchanged' ? before : (step.to as IncidentState));
  const original = decision.action === 'markDuplicate' ? originalOf(decision) : undefined;
  const onAccount = ({ duplicateOf, ...account }: IncidentAccount): IncidentAccount => ({
    ...account,
    state: stateOf(account.state),
    outcome: outcomeAfter(account.outcome, decision, today),
    contested: account.contested || decision.action === 'contest',
    ...duplicate(decision.action === 'contest' ? duplicateOf : original),
  });
  const [first, ...others] = accounts;
  const decidedFirst = onAccount(first);
  return {
    ...managed,
    incident: withJudgement(incident, decision, decidedFirst, stateOf(incident.state)),
    outcome: decidedFirst.outcome,
    supportChecked: managed.supportChecked || (decision.action === 'close' && decision.supportChecked),
    accounts: [decidedFirst, ...others.map(onAccount)],
  };
}

function withJudgement(incident: Incident, decision: Decision, first: IncidentAccount, state: IncidentState): Incident {
  const { duplicateOf: _before, ...rest } = decision.action === 'accept' ? withAnswers(incident, decision) : incident;
  const { barriers, severity } = decision;
  const accepting = decision.action === 'accept';
  return {
    ...rest,
    state,
    contested: first.contested,
    ...duplicate(first.duplicateOf),
    ...(accepting && barriers.answer !== undefined ? { barriers: { answer: barriers.answer, note: barriers.note.trim() } } : {}),
    ...(accepting && severity !== undefined ? { severity: { level: severity, setBy: '' } } : {}),
  };
}

const duplicate = (of: string | undefined): { readonly duplicateOf?: string } => (of === undefined ? {} : { duplicateOf: of });

/** A reference as people type it, in the form the list has. */
export function originalOf({ original }: Pick<Decision, 'original'>): string {
  return original.trim().toUpperCase();
}
