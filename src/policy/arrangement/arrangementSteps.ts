import type { Arrangement } from '../../domain/arrangement.ts';
import type { ArrangementAction, ArrangementActor } from '../../domain/decision.ts';
import type { StaffId } from '../../domain/role.ts';
import type { Separation } from '../pack/arrangementNeeds.ts';
import { arrangementSteps, type ArrangementStep } from '../pack/arrangementSteps.ts';
import { consultationsBlock } from './checkGrounds.ts';
import { isInvolved, proposerOf } from './checkDecision.ts';
import type { Evidence, Lack, MoveCase } from './move.ts';
import { needChecks } from './needChecks.ts';

/** Whoever would take a step. */
export interface Person {
  readonly id: StaffId;
  readonly as: readonly ArrangementActor[];
}

/** The step that an action is from where the arrangement stands, or undefined. */
export function stepOf({ state }: Arrangement, action: ArrangementAction): ArrangementStep | undefined {
  return arrangementSteps.find((step) => step.action === action && step.from.includes(state));
}

/** The steps somebody may take now. What each still lacks is another question. */
export function stepsFor(arrangement: Arrangement, { id, as }: Person, evidence: readonly Evidence[]): readonly ArrangementStep[] {
  return arrangementSteps.filter(
    (step) =>
      step.from.includes(arrangement.state) &&
      step.who.some((actor) => as.includes(actor)) &&
      notApart(step, id, arrangement, evidence).length === 0,
  );
}

/** Which separations somebody would break by taking a step. `pack/arrangementNeeds` says why each matters. */
export function notApart(step: ArrangementStep, who: StaffId, arrangement: Arrangement, evidence: readonly Evidence[]): readonly Separation[] {
  return step.apart.filter((separation) => breaks[separation](who, arrangement, evidence));
}

const breaks: Readonly<Record<Separation, (who: StaffId, arrangement: Arrangement, evidence: readonly Evidence[]) => boolean>> = {
  notProposer: (who, arrangement) => proposerOf(arrangement) === who,
  notInvolved: isInvolved,
  notEarlierDecider: (who, { decisions, telling }) =>
    decisions.some(({ by }) => by === who) || (telling?.kind === 'withheld' && telling.approvedBy === who),
};

/** Everything a step still lacks, at once, in the order of its needs. What the council lets pass is in `adviceFor`. */
export function missingFor(step: ArrangementStep, moveCase: MoveCase): readonly Lack[] {
  return lacksOf(step, moveCase).filter(({ need }) => need !== 'consultations' || consultationsBlock(moveCase.facts));
}

/** What a step lacks that does not hold it up: it is said, and the person decides. */
export function adviceFor(step: ArrangementStep, moveCase: MoveCase): readonly Lack[] {
  return lacksOf(step, moveCase).filter(({ need }) => need === 'consultations' && !consultationsBlock(moveCase.facts));
}

function lacksOf(step: ArrangementStep, moveCase: MoveCase): readonly Lack[] {
  return step.needs.flatMap((need) => [...needChecks[need](moveCase)].map((fault) => ({ need, ...fault })));
}
