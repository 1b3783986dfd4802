import type { LogOutcome } from '../ports/incidents.ts';
import type { LoggedMethod } from '../ui/wording/formWording.ts';
import type { Subject } from './subject.ts';

/** What can be logged besides an incident. */
export type ContactKind = Extract<LoggedMethod, 'telephone' | 'visit' | 'letter' | 'other'> | 'adjustment';

/** What fills the panel below the head. Forms hold the subject they are about, whatever is selected meanwhile. */
export type View =
  /** `said`: what was logged a moment ago. */
  | { readonly kind: 'record'; readonly said?: 'contact' | 'adjustment' }
  | { readonly kind: 'templates'; readonly subject: Subject }
  | { readonly kind: 'incident'; readonly subject: Subject }
  /** `serious`: a threat or hate, which a manager hears of the same day. */
  | { readonly kind: 'logged'; readonly subject: Subject; readonly outcome: LogOutcome; readonly serious: boolean }
  | { readonly kind: 'contact'; readonly what: ContactKind; readonly subject: Subject }
  | { readonly kind: 'about' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'lookUp' };
