import type { PatternBehaviourCode } from './behaviour.ts';
import type { Day } from './day.ts';
import type { Addendum, BarriersConsidered } from './incidentRecord.ts';
import type { Sender } from './sender.ts';

export const patternStates = ['submitted', 'returned', 'accepted', 'notUpheld', 'closed'] as const;
export type PatternState = (typeof patternStates)[number];

/** What was found in one mailbox or in the log of contacts. */
export interface SourceCount {
  readonly source: string;
  readonly received: number;
  readonly sent: number;
  /** False where it holds more than was read: the numbers are then the least there were. */
  readonly complete: boolean;
}

/** An answer the council gave before. */
export interface EarlierAnswer {
  /** Finds it again: a message, a letter's reference. */
  readonly reference: string;
  readonly on: Day;
  readonly whatWasExplained: string;
}

export const latenessAnswers = ['late', 'notLate', 'notKnown'] as const;
export type LatenessAnswer = (typeof latenessAnswers)[number];

export const newOrSameAnswers = ['same', 'new', 'notSure'] as const;
export type NewOrSame = (typeof newOrSameAnswers)[number];

/** What a customer said would follow. */
export const consequences = ['legalAction', 'press', 'ombudsman', 'electedMember', 'otherPressure', 'harmToOthers', 'harmToSelf'] as const;
export type Consequence = (typeof consequences)[number];

/** Unreasonable demands are a pattern and not one event: this is the record of one, on one matter of one customer. */
export interface PatternRecord {
  /** `PAT-2026-0007`. */
  readonly reference: string;
  readonly state: PatternState;
  /** Key of the customer: exactly one. */
  readonly customer: string;
  readonly service: string;
  /** From 3 characters to a line's, `lineMost`. */
  readonly matter: string;
  /** The period it covers, both days included. */
  readonly from: Day;
  readonly to: Day;
  readonly behaviours: readonly PatternBehaviourCode[];
  readonly counts: readonly SourceCount[];
  readonly earlierAnswers: readonly EarlierAnswer[];
  /** Mailboxes, colleagues and ways of contact nobody looked at, at most 1,000 characters. */
  readonly notChecked: string;
  /** Whether we were late ourselves, with a note where we were. */
  readonly lateness: { readonly answer: LatenessAnswer; readonly note: string } | undefined;
  /** What may make contact hard for the customer. */
  readonly needs: BarriersConsidered | undefined;
  /** Whether somebody checked for danger, homelessness or another emergency behind the hurry. */
  readonly urgentCheck?: 'nothingUrgent' | 'urgent';
  readonly rule?: string;
  /** The body whose task it is. */
  readonly body?: string;
  readonly whyItWouldNotChange?: string;
  /** Mediation or other ways to settle it that we offered, and when. */
  readonly offers?: readonly { readonly what: string; readonly on: Day }[];
  readonly newOrSame?: { readonly answer: NewOrSame; readonly why: string };
  /** The stage of the complaints or appeals route that we named, and its last day. */
  readonly route?: { readonly stage: string; readonly deadline?: Day };
  readonly representedParty?: string;
  readonly consequences?: readonly Consequence[];
  readonly compiledBy: string;
  /** Staff whom the contact was directed at or who are accused in it: they do not decide on it. */
  readonly involved: readonly string[];
  readonly addenda: readonly Addendum[];
}

/** A contact-pattern record as a colleague puts it together. Its reference comes with its row; who put it together, SharePoint stamps. */
export interface PatternDraft extends Omit<PatternRecord, 'reference' | 'state' | 'compiledBy' | 'involved' | 'addenda'> {
  /** Made on the device: the same record sent twice carries it twice. */
  readonly clientReference: string;
  readonly about: Sender;
}
