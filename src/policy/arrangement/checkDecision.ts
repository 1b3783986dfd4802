import type { Arrangement } from '../../domain/arrangement.ts';
import type { Day } from '../../domain/day.ts';
import type { ArrangementAction } from '../../domain/decision.ts';
import type { ReviewAnswers } from '../../domain/review.ts';
import type { StaffId } from '../../domain/role.ts';
import { appealBy, appealDecideBy } from '../calendar/deadlines.ts';
import type { ArrangementContent, Evidence, Fault, MoveCase } from './move.ts';
import { ownAdjustments } from './termConflicts.ts';
import { presentFaults, textFaults } from './textFaults.ts';

/** Who proposed it: the last one to, where it was brought back. Nobody for one that was brought over. */
export function proposerOf({ decisions }: Pick<Arrangement, 'decisions'>): StaffId | undefined {
  return decisions.findLast(({ action }) => action === 'propose')?.by;
}

/** Whether a linked record, of whatever state, was directed at somebody or accuses them. */
export function isInvolved(who: StaffId, { incidents }: Arrangement, evidence: readonly Evidence[]): boolean {
  return evidence.some(({ ref, involved }) => incidents.includes(ref) && involved.includes(who));
}

export function* approvalFaults({ before, facts }: MoveCase): Generator<Fault> {
  const approval = before.decisions.findLast(({ action }) => action === 'approve');
  if (approval?.version !== before.version) {
    yield { field: 'decisions', reason: 'missing' };
    return;
  }
  if (approval.by === proposerOf(before)) yield { field: 'decisions', reason: 'sameAsDecider' };
  if (isInvolved(approval.by, before, facts.evidence)) yield { field: 'decisions', reason: 'invalid' };
}

const deciding: readonly ArrangementAction[] = ['approve', 'continue', 'amend', 'appealVaried'];

function decidedOn({ decisions }: Arrangement): Day | undefined {
  return decisions.findLast(({ action }) => deciding.includes(action))?.on;
}

/** The letter, or why there is none yet. Telling later is for the customer's or somebody else's safety, and somebody else agrees to it. */
export function* tellingFaults({ before, after, move }: MoveCase): Generator<Fault> {
  const { telling } = move;
  if (telling === undefined) {
    yield { field: 'telling', reason: 'missing' };
    return;
  }
  if (telling.kind === 'told') {
    yield* presentFaults('telling.letterRef', telling.letterRef);
    if (telling.on > move.on) yield { field: 'telling.on', reason: 'inFuture' };
    const decided = after.version > before.version ? move.on : decidedOn(before);
    if (decided !== undefined && telling.on < decided) yield { field: 'telling.on', reason: 'inPast' };
    return;
  }
  yield* textFaults('telling.reason', telling.reason);
  yield* presentFaults('telling.approvedBy', telling.approvedBy);
  if (telling.approvedBy === proposerOf(before) || telling.approvedBy === move.by) yield { field: 'telling.approvedBy', reason: 'sameAsDecider' };
  if (telling.recheckOn <= move.on) yield { field: 'telling.recheckOn', reason: 'inPast' };
  if (telling.recheckOn > after.end) yield { field: 'telling.recheckOn', reason: 'afterEnd' };
}

export function* appealDayFaults({ after, move, facts }: MoveCase): Generator<Fault> {
  if (move.telling?.kind !== 'told') return;
  const by = appealBy(move.telling.on, { ...facts, adjustments: ownAdjustments(after, facts.adjustments) });
  if (!by.ok) yield { field: 'appealBy', reason: by.problem };
}

export function* withheldFaults({ before }: MoveCase): Generator<Fault> {
  if (before.telling?.kind !== 'withheld') yield { field: 'telling', reason: 'notAllowedNow' };
}

export function* noteFaults({ move }: MoveCase): Generator<Fault> {
  yield* textFaults('note', move.note);
}

export function* reviewFaults({ move }: MoveCase): Generator<Fault> {
  yield* reviewAnswerFaults(move.review, move.on);
}

/** What a review still lacks, the customer's comment first: it is read before anything is decided. */
export function* reviewAnswerFaults(review: Partial<ReviewAnswers> | undefined, today: Day): Generator<Fault> {
  const comment = review?.customerComment;
  if (comment === undefined) yield { field: 'customerComment', reason: 'missing' };
  else if (comment.kind === 'given') yield* presentFaults('customerComment', comment.words);
  else if (comment.askedOn > today) yield { field: 'customerComment', reason: 'inFuture' };
  if (review?.incidentsSince === undefined) yield { field: 'incidentsSince', reason: 'missing' };
  else if (!Number.isInteger(review.incidentsSince) || review.incidentsSince < 0) yield { field: 'incidentsSince', reason: 'invalid' };
  if (review?.complianceWithTerms === undefined) yield { field: 'complianceWithTerms', reason: 'missing' };
  yield* textFaults('couldWeHaveCausedIt', review?.couldWeHaveCausedIt);
  yield* textFaults('lessons', review?.lessons);
  yield* textFaults('stillNeeded', review?.stillNeeded);
}

const whatBinds: readonly (keyof ArrangementContent)[] = ['terms', 'scope', 'contactPoint'];

export function* changeFaults({ move }: MoveCase): Generator<Fault> {
  if (!whatBinds.some((key) => move.changes?.[key] !== undefined)) yield { field: 'changes', reason: 'missing' };
}

export function* sameTermsFaults({ move }: MoveCase): Generator<Fault> {
  for (const key of whatBinds) if (move.changes?.[key] !== undefined) yield { field: key, reason: 'notAllowedNow' };
}

export function* appealFaults({ before, move, facts: { settings } }: MoveCase): Generator<Fault> {
  const { appeal } = move;
  if (before.appeal?.version === before.version && before.appeal.state === 'decided') yield { field: 'appeal', reason: 'twice' };
  if (appeal === undefined) {
    yield { field: 'appeal', reason: 'missing' };
    return;
  }
  if (appeal.grounds.length === 0) yield { field: 'appeal.grounds', reason: 'missing' };
  if (appeal.receivedOn > move.on) yield { field: 'appeal.receivedOn', reason: 'inFuture' };
  const late = before.appealBy !== undefined && appeal.receivedOn > before.appealBy;
  if (late && (appeal.lateReason ?? '').trim() === '') yield { field: 'appeal.lateReason', reason: 'late' };
  const decideBy = appealDecideBy(appeal.receivedOn, settings);
  if (!decideBy.ok) yield { field: 'appeal.decideBy', reason: decideBy.problem };
}
