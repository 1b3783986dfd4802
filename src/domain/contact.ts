import type { Instant } from './day.ts';
import type { EmailAddress } from './emailAddress.ts';
import type { AdjustmentCode } from './adjustment.ts';

/** How customer and council were in touch. */
export const contactMethods = [
  'email', 'telephone', 'video', 'visit', 'letter', 'meeting', 'webForm', 'socialMedia', 'other',
] as const;
export type ContactMethod = (typeof contactMethods)[number];

/** Ways that somebody has to write down: the mailboxes tell of the others. */
export const loggedMethods = ['telephone', 'video', 'visit', 'letter', 'meeting', 'webForm', 'socialMedia', 'other'] as const satisfies readonly ContactMethod[];
export type LoggedMethod = (typeof loggedMethods)[number];

/** Days that the longest count of contacts covers. */
export const daysCounted = 365;

/** Characters of a contact's title, and of the name of its matter. */
export const lineMost = 120;

/** One dated occasion on which customer and council communicated. A line, never the content. */
export interface Contact {
  /** Unique within a history: the internet message id of a mail, Graph's id of one that has none; else the list item's id. */
  readonly id: string;
  readonly at: Instant;
  /** `meeting` with a mailbox: a message about a meeting, such as an invitation. */
  readonly method: ContactMethod;
  /** `in`: from the customer to the council. */
  readonly direction: 'in' | 'out';
  /** A mail's subject or a colleague's short note, at most `lineMost` characters. */
  readonly title: string;
  /** The same for mails of one thread, whatever mailboxes they lie in. */
  readonly conversationId?: string;
  /** The mailbox a mail was found in. */
  readonly mailbox?: string;
  /** The colleague who took part, by display name. */
  readonly colleague?: string;
  /** Tells colleagues apart: names are written in several ways, and two may share one. */
  readonly colleagueAddress?: EmailAddress;
  /** Opens it in Outlook on the web. */
  readonly link?: string;
  /** An automatic reply, an answer to an invitation, a receipt or a message that could not be delivered: nobody wrote it, and it counts nowhere. */
  readonly automatic?: boolean;
  /** A colleague's note beside a message that is in the history already: it counts nowhere. */
  readonly noteOnly?: boolean;
  /** Title of the matter a colleague put it under. */
  readonly matter?: string;
}

/** An adjustment somebody asked for and nobody has decided yet. Anyone may log it; it shows at once. */
export interface RequestedAdjustment {
  readonly id: string;
  readonly adjustment: AdjustmentCode;
  readonly note: string;
  readonly at: Instant;
  readonly colleague?: string;
}

/** A contact as a colleague logs it. */
export interface ContactEntry {
  /** Made on the device, so that a doubtful save can be looked up instead of repeated. */
  readonly clientReference: string;
  readonly method: LoggedMethod;
  readonly direction: 'in' | 'out';
  readonly at: Instant;
  readonly title: string;
  /** Set where the customer asked for an adjustment. */
  readonly requested?: AdjustmentCode;
  /** It notes something beside a message that is in the history already. */
  readonly noteOnly?: boolean;
  /** Title of the matter a colleague put it under, at most `lineMost` characters. */
  readonly matter?: string;
}
