import type { ContactEntry } from '../domain/contact.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import type { IncidentDraft } from '../domain/incident.ts';
import type { Problem } from './problem.ts';

/** A contact on its way, with the address it is about. */
export interface OutgoingContact {
  readonly about: EmailAddress;
  readonly entry: ContactEntry;
}

/** What a person logged and the lists have to get. */
export type Outgoing =
  | { readonly kind: 'incident'; readonly incident: IncidentDraft }
  | { readonly kind: 'contact'; readonly contact: OutgoingContact };
export type OutgoingKind = Outgoing['kind'];

/** Whether what waits stands in its list. `unknown`: an answer was lost and nobody could look. `yes`: only its number is missing. */
export type Arrived = 'no' | 'unknown' | 'yes';

/** Kept, and not sent to its end. */
export interface StillHere {
  readonly kind: 'waiting';
  readonly problem: Problem;
  readonly arrived: Arrived;
}

/** What became of an incident the person submitted. Until then it rests on the device. */
export type LogOutcome =
  | { readonly kind: 'logged'; readonly reference: string }
  /** A colleague had logged the same message; this account was added to theirs. */
  | { readonly kind: 'joined'; readonly reference: string; readonly loggedBy: string }
  /** It was sent before, and its reporter has taken it back since: it leaves the device, and nothing is sent. */
  | { readonly kind: 'takenBack' }
  | StillHere;

export type ContactOutcome = { readonly kind: 'saved' } | StillHere;

/** What became of one thing that waited. */
export interface Attempt {
  readonly clientReference: string;
  readonly outcome: LogOutcome | ContactOutcome;
}

export interface WaitingItem {
  readonly outgoing: Outgoing;
  /** False where only the open panel has it. */
  readonly durable: boolean;
  /** As far as this device knows. */
  readonly arrived: Arrived;
  /** Why it is still here; absent while it has not been tried from this panel. */
  readonly last?: Problem;
}

export interface Waiting {
  /** Oldest first. */
  readonly items: readonly WaitingItem[];
  /** What is kept and cannot be read back: its key is gone, or an older version wrote it. */
  readonly unreadable: readonly OutgoingKind[];
  /** False where the device does not say what it keeps: then nothing may be said about what waits there. */
  readonly known: boolean;
}

/** Everything logged on its way: kept on the device before the network is touched. */
export interface Outbox {
  submitIncident(incident: IncidentDraft): Promise<LogOutcome>;
  submitContact(contact: OutgoingContact): Promise<ContactOutcome>;
  /** What waits on this device and host. */
  waiting(): Promise<Waiting>;
  /** Tries all that waits once more. */
  sendWaiting(): Promise<readonly Attempt[]>;
  /** Gives up what cannot be read back, or all. False where the device does not let go of it. */
  remove(which: 'unreadable' | 'all'): Promise<boolean>;
  onChanged(listener: () => void): () => void;
}

export function referenceOf(outgoing: Outgoing): string {
  return outgoing.kind === 'incident' ? outgoing.incident.clientReference : outgoing.contact.entry.clientReference;
}
