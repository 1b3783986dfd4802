import type { AdjustmentCode } from './adjustment.ts';
import type { Day } from './day.ts';
import type { ConversationMedium } from './medium.ts';

/** The kinds of term an arrangement can hold. */
export const termCodes = [
  'SPOC_NAMED_OFFICER', 'SPOC_GENERIC_INBOX', 'WRITTEN_ONLY', 'ONE_MEDIUM_ONLY', 'CALL_TIME_WINDOW', 'CALL_MAX_DURATION',
  'CALL_MAX_FREQUENCY', 'WRITTEN_MAX_FREQUENCY', 'APPOINTMENT_ONLY', 'TWO_OFFICERS', 'PREMISES_EXCLUSION',
  'NO_FURTHER_CORRESPONDENCE_ON_MATTER', 'NO_REPEAT_COMPLAINT_REGISTRATION', 'VIA_REPRESENTATIVE_ONLY', 'RESPONSE_TIME_LIMIT',
  'BEHAVIOUR_AGREEMENT', 'DISCRETIONARY_SERVICE_LIMIT', 'RETURN_DOCUMENTS',
] as const;
export type TermCode = (typeof termCodes)[number];

/** What a term says something about: with whom, on what, when, where, by which way. The headings of the form. */
export const termHeadings = ['who', 'what', 'when', 'where', 'how'] as const;
export type TermHeading = (typeof termHeadings)[number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

export const periods = ['day', 'week', 'month'] as const;
export type Period = (typeof periods)[number];

/** On these days from `from` to `to`, `HH:MM` on the council's clock, `to` left out. */
export interface CallWindow {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
}

/** What each kind of term has to be told. */
interface TermDetails {
  readonly SPOC_NAMED_OFFICER: { readonly colleague: string };
  readonly SPOC_GENERIC_INBOX: { readonly mailbox: string };
  readonly ONE_MEDIUM_ONLY: { readonly medium: ConversationMedium };
  readonly CALL_TIME_WINDOW: { readonly windows: readonly CallWindow[] };
  readonly CALL_MAX_DURATION: { readonly minutes: number };
  readonly CALL_MAX_FREQUENCY: { readonly count: number; readonly per: Period };
  readonly WRITTEN_MAX_FREQUENCY: { readonly count: number; readonly per: Period };
  readonly APPOINTMENT_ONLY: { readonly bookWith: string };
  /** `instead`: how the customer gets the same service without going there. */
  readonly PREMISES_EXCLUSION: { readonly premises: readonly string[]; readonly instead: string };
  readonly NO_FURTHER_CORRESPONDENCE_ON_MATTER: { readonly matter: string; readonly finalReplyOn: Day };
  readonly NO_REPEAT_COMPLAINT_REGISTRATION: { readonly matter: string; readonly finalReplyOn: Day };
  readonly VIA_REPRESENTATIVE_ONLY: { readonly representative: string };
  readonly RESPONSE_TIME_LIMIT: { readonly minutes: number; readonly per: Period };
  readonly BEHAVIOUR_AGREEMENT: { readonly agreedOn: Day };
  readonly DISCRETIONARY_SERVICE_LIMIT: { readonly service: string };
  readonly RETURN_DOCUMENTS: { readonly matter: string };
}

/** What the council does instead where a term would get in the way of an adjustment. Recorded by whoever proposes the term. */
export interface TermException {
  readonly adjustment: AdjustmentCode;
  /** 10 to 150 characters: "A signed video call at any time, by appointment". */
  readonly alternative: string;
}

/** One term of an arrangement, with all it has to be told. */
export type Term = {
  readonly [Code in TermCode]: {
    readonly code: Code;
    readonly exceptFor?: readonly TermException[];
  } & (Code extends keyof TermDetails ? TermDetails[Code] : unknown);
}[TermCode];

/** What stays open to every customer under every arrangement. */
export const essentialRoutes = ['emergencies', 'safeguarding', 'payments', 'informationRights', 'statutoryServices'] as const;
export type EssentialRoute = (typeof essentialRoutes)[number];
