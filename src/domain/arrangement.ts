import type { Appeal } from './appeal.ts';
import type { ContactPoint } from './card.ts';
import type { Day } from './day.ts';
import type { Decision } from './decision.ts';
import type { DecidedReview } from './review.ts';
import type { StaffId } from './role.ts';
import type { EssentialRoute, Term } from './term.ts';

/** `new` is an arrangement on its proposer's screen, saved nowhere. */
export const arrangementStates = [
  'new', 'draft', 'consultation', 'approved', 'rejected', 'withdrawn', 'active', 'suspended', 'ended', 'archived',
] as const;
export type ArrangementState = (typeof arrangementStates)[number];

export const endReasons = ['lapsed', 'lifted', 'quashed'] as const;
export type EndReason = (typeof endReasons)[number];

/** What an arrangement bears on. A new matter is outside it. */
export interface Scope {
  readonly services: readonly string[] | 'all';
  /** Empty: every matter within the services. */
  readonly matters: readonly string[];
  readonly premises: readonly string[];
}

/** What the customer thinks of it, or why nobody knows. */
export type CustomerView = { readonly kind: 'given'; readonly words: string } | { readonly kind: 'notGiven'; readonly why: string };

export const agreements = ['agreed', 'notAgreed', 'notReached'] as const;
export type Agreement = (typeof agreements)[number];

/** Whom a decision can be talked through with. */
export const consultees = ['service', 'legal', 'informationGovernance', 'healthAndSafety', 'equality', 'safeguarding'] as const;
export type Consultee = (typeof consultees)[number];

export interface Consultation {
  readonly with: Consultee;
  readonly name: string;
  readonly on: Day;
  readonly advice: string;
}

/** How the customer was told; or that telling would raise a risk, who agreed, and when that is looked at again. */
export type Telling =
  | { readonly kind: 'told'; readonly on: Day; readonly letterRef: string }
  | { readonly kind: 'withheld'; readonly reason: string; readonly approvedBy: StaffId; readonly recheckOn: Day };

/** That an arrangement is older than this register: somebody attests what was decided elsewhere. */
export interface BroughtOver {
  readonly attestedBy: StaffId;
  readonly decidedBy: string;
  readonly decidedOn: Day;
  /** What the customer was told then, 10 to 2,000 characters. */
  readonly customerWasTold: string;
  readonly on: Day;
}

/** What is decided about how one customer and the council communicate. */
export interface Arrangement {
  /** `ARR-2026-0012`. */
  readonly ref: string;
  /** Exactly one customer. Never a household, a surname or an address. */
  readonly customer: string;
  readonly state: ArrangementState;
  /** Rises with every decision that changes or renews it; each gives a new right of appeal. */
  readonly version: number;
  readonly scope: Scope;
  readonly routesOpen: readonly EssentialRoute[];
  readonly terms: readonly Term[];
  /** References of incidents and contact-pattern records. */
  readonly incidents: readonly string[];
  /** 20 to 2,000 characters each. */
  readonly reason: string;
  readonly circumstancesConsidered: string;
  readonly equalityDueRegard: string;
  readonly couldWeHaveCausedIt: string;
  /** References of the adjustments that were thought of. */
  readonly adjustments: readonly string[];
  readonly customerView: CustomerView;
  readonly agreement: Agreement;
  readonly warnings: readonly string[];
  /** Why no letter about conduct came first. */
  readonly noWarningReason?: string;
  readonly consultations: readonly Consultation[];
  /** In force from `start` to `end`, both included. */
  readonly start: Day;
  readonly end: Day;
  readonly review: Day;
  readonly contactPoint: ContactPoint;
  /** Who stands in for the contact point. */
  readonly deputy: string;
  readonly telling?: Telling;
  /** The last day for an appeal. Absent until the customer was told. */
  readonly appealBy?: Day;
  readonly sharedWith: readonly string[];
  /** The customer says it is inaccurate and nobody has answered yet. */
  readonly contested: boolean;
  readonly appeal?: Appeal;
  readonly reviews: readonly DecidedReview[];
  /** Oldest first. */
  readonly decisions: readonly Decision[];
  readonly broughtOver?: BroughtOver;
  readonly ended?: { readonly why: EndReason; readonly on: Day };
}
