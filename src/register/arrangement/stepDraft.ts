import type { AppealGround } from '../../domain/appeal.ts';
import type { Arrangement, Telling } from '../../domain/arrangement.ts';
import { day, type Day } from '../../domain/day.ts';
import type { ArrangementActor } from '../../domain/decision.ts';
import type { Review } from '../../domain/review.ts';
import type { Move } from '../../policy/arrangement/move.ts';
import type { ArrangementStep } from '../../policy/pack/arrangementSteps.ts';
import type { IssuedLetter } from '../../ports/letters.ts';
import { changesBetween, cleaned } from './content.ts';

/** What somebody writes to take a step. Days as their fields hold them. */
export interface StepDraft {
  readonly note: string;
  readonly toldHow: Telling['kind'];
  readonly toldOn: string;
  /** Reference of the letter; empty: the last one that was issued. */
  readonly letterRef: string;
  readonly withheldReason: string;
  readonly withheldBy: string;
  readonly recheckOn: string;
  readonly review: Review;
  readonly receivedOn: string;
  readonly grounds: readonly AppealGround[];
  readonly lateReason: string;
  /** The arrangement as it will be, where the step changes it. */
  readonly after: Arrangement;
}

export function emptyDraft(arrangement: Arrangement, today: Day, renewed: Arrangement): StepDraft {
  return {
    note: '',
    toldHow: 'told',
    toldOn: today,
    letterRef: '',
    withheldReason: '',
    withheldBy: '',
    recheckOn: '',
    review: { dueOn: arrangement.review },
    receivedOn: today,
    grounds: [],
    lateReason: '',
    after: renewed,
  };
}

export interface Mover {
  readonly by: string;
  readonly roles: readonly ArrangementActor[];
  readonly today: Day;
}

/** The move a draft means. Policy says what it lacks. */
export function moveOf(draft: StepDraft, step: ArrangementStep, before: Arrangement, letters: readonly IssuedLetter[], { by, roles, today }: Mover): Move {
  const wants = (need: (typeof step.needs)[number]) => step.needs.includes(need);
  const as = step.who.find((actor) => roles.includes(actor)) ?? step.who[0] ?? 'system';
  const telling = wants('told') ? tellingOf(draft, letters) : undefined;
  const review = wants('review') ? answersOf(draft.review) : undefined;
  const receivedOn = day(draft.receivedOn);
  const changes = wants('changes') || wants('newPeriod') ? changesBetween(before, cleaned(draft.after)) : undefined;
  return {
    action: step.action,
    by,
    as,
    on: today,
    ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
    ...(telling === undefined ? {} : { telling }),
    ...(review === undefined ? {} : { review }),
    ...(changes === undefined ? {} : { changes }),
    ...(wants('appealDetails') && receivedOn !== undefined
      ? { appeal: { receivedOn, grounds: draft.grounds, ...(draft.lateReason.trim() === '' ? {} : { lateReason: draft.lateReason }) } }
      : {}),
  };
}

function tellingOf(draft: StepDraft, letters: readonly IssuedLetter[]): Telling | undefined {
  if (draft.toldHow === 'told') {
    const on = day(draft.toldOn);
    const letterRef = draft.letterRef === '' ? (letters.at(-1)?.ref ?? '') : draft.letterRef;
    return on === undefined ? undefined : { kind: 'told', on, letterRef };
  }
  const recheckOn = day(draft.recheckOn);
  return recheckOn === undefined ? undefined : { kind: 'withheld', reason: draft.withheldReason, approvedBy: draft.withheldBy, recheckOn };
}

/** Answers only once all are there; before that the review is not answered. */
function answersOf(review: Review): Move['review'] {
  const { customerComment, incidentsSince, complianceWithTerms, couldWeHaveCausedIt, lessons, stillNeeded } = review;
  if (customerComment === undefined || incidentsSince === undefined || complianceWithTerms === undefined) return undefined;
  return { customerComment, incidentsSince, complianceWithTerms, couldWeHaveCausedIt: couldWeHaveCausedIt ?? '', lessons: lessons ?? '', stillNeeded: stillNeeded ?? '' };
}
