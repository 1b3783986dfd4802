import { incidentKey } from '../domain/incidentRecord.ts';
import type { Day } from '../domain/day.ts';
import type { Role } from '../domain/role.ts';
import type { Staff } from '../domain/staff.ts';
import { actorsOf } from '../policy/incident/actors.ts';
import { answerProblems } from '../policy/incident/checkAnswers.ts';
import type { AnswerField, IncidentProblem } from '../policy/incident/incidentProblem.ts';
import { isInvolved } from '../policy/incident/involvement.ts';
import { missingFor, type Missing, type StepFacts } from '../policy/incident/missingForStep.ts';
import { stepsFor } from '../policy/incident/incidentSteps.ts';
import type { Behaviours } from '../policy/pack/behaviours.ts';
import { today } from '../ports/clock.ts';
import type { ManagedIncident } from '../ports/managedIncidents.ts';
import type { Problem, Result } from '../ports/problem.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';
import type { Stored } from '../ports/stored.ts';
import { decided, isDecision, originalOf, withAnswers, type Decision, type DecisionStep } from './incidentDecision.ts';

/** Characters of what a manager writes to the reporter. A default of ours, not of the policy. */
export const decisionWordsMost = 2000;

/** What a decision still lacks, by field. `unknown`: no such incident. `alsoDuplicate`: that one repeats another itself. */
export interface DecisionFault {
  readonly field: Missing['field'] | AnswerField;
  readonly reason: Missing['reason'] | IncidentProblem['reason'] | 'unknown' | 'alsoDuplicate';
  readonly limit?: number;
}

/** Who decides. */
export interface Decider {
  readonly staff: Staff;
  readonly roles: readonly Role[];
}

export type DecideResult =
  | { readonly kind: 'incomplete'; readonly faults: readonly DecisionFault[] }
  | { readonly kind: 'decided'; readonly after: Stored<ManagedIncident> }
  /** Somebody changed it since it was read. `now`: as it stands; absent where it cannot be read. */
  | { readonly kind: 'changed'; readonly now?: Stored<ManagedIncident> }
  | { readonly kind: 'failed'; readonly problem: Problem };

type Needs = Pick<RegisterOutside, 'incidents' | 'clock' | 'configuration'>;

/** The steps somebody may take on an incident. `involved`: they could take one if it did not concern themselves. */
export function decisionsFor({ incident }: ManagedIncident, { staff, roles }: Decider): { readonly steps: readonly DecisionStep[]; readonly involved: boolean } {
  const as = actorsOf(roles);
  const involved = isInvolved(incident, staff.id);
  const open = (involved: boolean) => stepsFor(incident.state, { as, involved }).filter(isDecision).filter(({ action }) => action !== 'contest' || !incident.contested);
  return { steps: open(involved), involved: involved && open(false).length > 0 };
}

/** Whether somebody may tell a decision to those whose account came after it: whoever decides on incidents and is not concerned. */
export function mayTellDecision({ incident }: ManagedIncident, { staff, roles }: Decider): boolean {
  return actorsOf(roles).some((actor) => actor === 'serviceManager' || actor === 'registerOwner') && !isInvolved(incident, staff.id);
}

/** Takes a step on an incident with everything it needs, all that is missing named at once. Its reporters read it. */
export async function decideIncident(
  { incidents, clock, configuration }: Needs,
  from: Stored<ManagedIncident>,
  decider: Decider,
  decision: Decision,
  behaviours?: Behaviours,
): Promise<DecideResult> {
  const day = today(clock, configuration.council.timeZone);
  const step = decisionsFor(from.value, decider).steps.find(({ action }) => action === decision.action);
  const faults = decisionFaults(from.value, decider, decision, day, behaviours);
  if (faults.length > 0) return { kind: 'incomplete', faults };
  // The same incident, contested already: there is nothing to add.
  if (!step) return { kind: 'incomplete', faults: [{ field: 'step', reason: 'notAllowed' }] };
  if (decision.action === 'markDuplicate') {
    const original = await incidents.read(originalOf(decision));
    if (!original.ok) return { kind: 'failed', problem: original.problem };
    const fault = originalFault(original.value?.value);
    if (fault) return { kind: 'incomplete', faults: [fault] };
  }
  return written(incidents, from, await incidents.change(from, decided(from.value, step, decision, day)));
}

/** Gives accounts that came or changed after the decision the answer the others had. */
export async function answerLateAccounts({ incidents }: Needs, from: Stored<ManagedIncident>): Promise<DecideResult> {
  const { incident, outcome, accounts } = from.value;
  const [first, ...others] = accounts;
  const { state, duplicateOf } = first;
  const answered = others.map((account) => ({ ...account, state, outcome, ...(duplicateOf === undefined ? {} : { duplicateOf }), contested: incident.contested }));
  return written(incidents, from, await incidents.change(from, { ...from.value, accounts: [first, ...answered] }));
}

/** Puts state, outcome and answers back, unless somebody changed the incident since. */
export async function undoDecision({ incidents }: Needs, before: Stored<ManagedIncident>, after: Stored<ManagedIncident>): Promise<Problem | undefined> {
  const undone = await incidents.change(after, before.value);
  return undone.ok ? undefined : undone.problem;
}

/** Whoever has not got the decision that stands: what they wrote came or changed after it. */
export function lateAccounts({ incident, accounts }: ManagedIncident): ManagedIncident['accounts'][number][] {
  return incident.state === 'submitted' ? [] : accounts.filter(({ state }) => state !== incident.state);
}

/** What a change came to. Where somebody else was first, how it stands now. */
export async function written(
  incidents: RegisterOutside['incidents'],
  from: Stored<ManagedIncident>,
  changed: Result<Stored<ManagedIncident>>,
): Promise<DecideResult> {
  if (changed.ok) return { kind: 'decided', after: changed.value };
  if (changed.problem.kind !== 'changed') return { kind: 'failed', problem: changed.problem };
  const now = await incidents.read(incidentKey(from.value.incident));
  return { kind: 'changed', ...(now.ok && now.value ? { now: now.value } : {}) };
}

/** Everything a decision lacks that can be told without asking the list. `day`: today. */
export function decisionFaults(
  { incident }: ManagedIncident,
  { staff, roles }: Decider,
  decision: Decision,
  day: Day,
  behaviours?: Behaviours,
): readonly DecisionFault[] {
  const { answer, note } = decision.barriers;
  const words = decision.words.trim();
  const facts: StepFacts = {
    by: staff.id,
    as: actorsOf(roles),
    factsRead: decision.factsRead,
    ...(answer === undefined ? {} : { barriers: { answer, note } }),
    comment: words,
    reason: words,
    outcome: words,
    original: originalOf(decision),
    supportChecked: decision.supportChecked,
  };
  const tooLong: readonly DecisionFault[] = words.length > decisionWordsMost ? [{ field: wordsField(decision.action), reason: 'tooLong', limit: decisionWordsMost }] : [];
  const wrong = decision.action === 'accept' ? answerProblems(decision, day) : [];
  return [...missingFor(decision.action, withAnswers(incident, decision), facts, behaviours), ...wrong, ...tooLong];
}

/** What the words to the reporter are to a step. */
export function wordsField(action: Decision['action']): 'comment' | 'reason' | 'outcome' {
  if (action === 'close') return 'outcome';
  return action === 'notAnIncident' || action === 'reopen' || action === 'contest' ? 'reason' : 'comment';
}

function originalFault(original: ManagedIncident | undefined): DecisionFault | undefined {
  if (!original) return { field: 'original', reason: 'unknown' };
  return original.incident.state === 'duplicate' ? { field: 'original', reason: 'alsoDuplicate' } : undefined;
}
