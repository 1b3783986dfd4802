import type { Adjustment } from '../../domain/adjustment.ts';
import type { Appeal } from '../../domain/appeal.ts';
import type { Arrangement, Telling } from '../../domain/arrangement.ts';
import type { Day } from '../../domain/day.ts';
import type { ArrangementAction, ArrangementActor } from '../../domain/decision.ts';
import type { IncidentState } from '../../domain/incident.ts';
import type { ReviewAnswers } from '../../domain/review.ts';
import type { StaffId } from '../../domain/role.ts';
import type { Warning } from '../../domain/warning.ts';
import type { Requirement } from '../pack/arrangementNeeds.ts';
import type { Settings } from '../pack/settings.ts';

/** What an arrangement says that people write and can change. */
export type ArrangementContent = Omit<
  Arrangement,
  'ref' | 'customer' | 'state' | 'version' | 'telling' | 'appealBy' | 'contested' | 'appeal' | 'reviews' | 'decisions' | 'broughtOver' | 'ended'
>;

/** One step that somebody takes, with what they give for it. Each step's needs say what it must have. */
export interface Move {
  readonly action: ArrangementAction;
  readonly by: StaffId;
  readonly as: ArrangementActor;
  /** The council's day. */
  readonly on: Day;
  /** The reason, for the record. */
  readonly note?: string;
  readonly telling?: Telling;
  readonly review?: ReviewAnswers;
  readonly changes?: Partial<ArrangementContent>;
  readonly appeal?: Pick<Appeal, 'receivedOn' | 'grounds' | 'lateReason'>;
}

/** An incident or contact-pattern record, as far as a decision asks about it. */
export interface Evidence {
  readonly ref: string;
  readonly state: IncidentState;
  readonly customers: readonly string[];
  /** Colleagues it was directed at, or whom it accuses. */
  readonly involved: readonly StaffId[];
  /** Violence or a threat: no letter about conduct has to come first. */
  readonly threat: boolean;
}

/** What is known beside the arrangement when a step is taken. */
export interface ArrangementFacts {
  readonly settings: Settings;
  readonly evidence: readonly Evidence[];
  /** Of whichever customers; only the arrangement's own count. */
  readonly adjustments: readonly Adjustment[];
  readonly warnings: readonly Warning[];
}

/** What one need of a step still lacks. `pack/arrangementNeeds` has a sentence for each need. */
export interface Lack {
  readonly need: Requirement;
  readonly field: string;
  readonly reason:
    | 'missing' | 'tooShort' | 'tooLong' | 'tooLow' | 'twice' | 'unknown' | 'notUpheld' | 'tooFew' | 'invalid' | 'conflict'
    | 'inFuture' | 'inPast' | 'endsBeforeStart' | 'afterEnd' | 'beyondCap' | 'reviewTooLate' | 'notToday' | 'late'
    | 'sameAsDecider' | 'beyondKnownYears' | 'notAllowedNow';
  /** Characters, months or entries, as the field has it. */
  readonly limit?: number;
}

/** Everything a check may look at: the arrangement before and as it would be after, the step, and what is known. */
export interface MoveCase {
  readonly before: Arrangement;
  readonly after: Arrangement;
  readonly move: Move;
  readonly facts: ArrangementFacts;
}

export type Fault = Omit<Lack, 'need'>;
