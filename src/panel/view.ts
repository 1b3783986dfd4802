import type { LogOutcome } from '../ports/outbox.ts';
import type { Instant } from '../domain/day.ts';
import type { IncidentFormDraft } from './incident/incidentFormDraft.ts';
import type { FormSubject, Subject } from './subject.ts';

/** What can be logged besides an incident. */
export const contactKinds = ['telephone', 'visit', 'letter', 'other', 'adjustment'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** What became of an incident that was submitted a moment ago. */
export interface LoggedView {
  readonly kind: 'logged';
  readonly subject: FormSubject;
  readonly outcome: LogOutcome;
  /** As it was submitted: taken back, it is a draft again. */
  readonly draft: IncidentFormDraft;
  readonly at: Instant;
  /** A threat or hate, which a manager hears of the same day. */
  readonly serious: boolean;
  /** Chosen as evidence: taken back, it is chosen again. */
  readonly file?: File;
}

/** What was logged a moment ago, or where it waits: on the device, or in the open panel only. */
export type Said = 'contact' | 'adjustment' | 'kept' | 'onlyHere';

/** What fills the panel below the head. Forms hold the subject they are about, whatever is selected meanwhile. */
export type View =
  | { readonly kind: 'record'; readonly said?: Said }
  | { readonly kind: 'templates'; readonly subject: Subject }
  /** `takenBack`: it was logged a moment ago and is a draft again. */
  | { readonly kind: 'incident'; readonly subject: FormSubject; readonly takenBack?: boolean }
  | LoggedView
  | { readonly kind: 'contact'; readonly what: ContactKind; readonly subject: Subject }
  /** All of the contact history. */
  | { readonly kind: 'history'; readonly subject: Subject }
  /** `sent`: the record that was sent a moment ago. */
  | { readonly kind: 'pattern'; readonly subject: Subject; readonly sent?: string }
  | { readonly kind: 'patternRecord'; readonly subject: Subject }
  | { readonly kind: 'about' }
  | { readonly kind: 'selfTest' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'lookUp' };
