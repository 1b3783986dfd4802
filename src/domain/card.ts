import type { Day } from './day.ts';
import type { AdjustmentCode } from './adjustment.ts';
import type { TermCode } from './term.ts';

/** How sure we are that an address belongs to one customer. Only `confirmed` shows a customer's cards. */
export type Confidence = 'confirmed' | 'suggested' | 'shared';
export const confidences = ['confirmed', 'suggested', 'shared'] as const satisfies readonly Confidence[];

interface CardBase {
  /** The card's own reference: an arrangement's `ARR-2026-0012`, else any unique text. */
  readonly ref: string;
  /** An opaque key of the customer, equal on all cards of one customer. Never a name. */
  readonly customer: string;
  readonly confidence: Confidence;
}

/** The address is known and nothing more. */
export interface KnownCard extends CardBase {
  readonly kind: 'known';
}

/** A reasonable adjustment: an entitlement. What we do, never a diagnosis. */
export interface AdjustmentCard extends CardBase {
  readonly kind: 'adjustment';
  readonly adjustment: AdjustmentCode;
  /** 5 to 300 characters, plain words: "Write in large print, 16 point". */
  readonly instruction: string;
  readonly agreedOn: Day;
}

/** Whom the customer should be pointed to. */
export interface ContactPoint {
  readonly name: string;
  readonly address?: string;
  readonly telephone?: string;
}

/** What front-line staff may know of an arrangement: the instruction, never the reason. */
export interface ArrangementCard extends CardBase {
  readonly kind: 'arrangement';
  /** Names of the services it covers, or `all`. */
  readonly services: readonly string[] | 'all';
  /** The matter it covers within those services, where it is narrower than the whole. */
  readonly matter?: string;
  readonly terms: readonly TermCode[];
  readonly doText: readonly string[];
  readonly dontText: readonly string[];
  readonly contactPoint?: ContactPoint;
  /** In force from `start` to `end`, both days included. */
  readonly start: Day;
  readonly end: Day;
  readonly review: Day;
  /** When its last review was decided, where there was one. */
  readonly reviewedOn?: Day;
  /** The customer says it is inaccurate and information governance has not answered yet. */
  readonly contested: boolean;
}

/** A letter about conduct went out, so that two colleagues do not both send one. */
export interface ConductLetterCard extends CardBase {
  readonly kind: 'conductLetter';
  readonly letter: 'informal' | 'first' | 'final';
  readonly service: string;
  readonly sentOn: Day;
  readonly until: Day;
}

/** What one row of the Cards list says. The list is all that front-line staff can read of a customer. */
export type Card = KnownCard | AdjustmentCard | ArrangementCard | ConductLetterCard;
