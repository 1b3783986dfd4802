import type { Arrangement } from './arrangement.ts';
import type { BehaviourCode } from './behaviour.ts';
import type { Instant } from './day.ts';
import type { IncidentState } from './incident.ts';
import type { DecidedReview } from './review.ts';
import type { TermCode } from './term.ts';

/** An arrangement as numbers are made of it: no name, no words. */
export interface ArrangementOutline extends Pick<Arrangement, 'customer' | 'state' | 'start' | 'end' | 'review' | 'incidents' | 'ended'> {
  readonly services: readonly string[] | 'all';
  readonly terms: readonly TermCode[];
  readonly reviews: readonly Pick<DecidedReview, 'dueOn' | 'completedOn'>[];
}

/** One account of an incident as numbers are made of it: no name, no words. Accounts of one incident share its reference. */
export interface IncidentOutline {
  readonly reference: string;
  /** Of a colleague who added to an incident that somebody had logged. */
  readonly joined: boolean;
  readonly state: IncidentState;
  readonly occurredAt: Instant;
  readonly service: string;
  readonly behaviours: readonly BehaviourCode[];
}
