import type { BehaviourCode } from './behaviour.ts';
import type { ContactMethod } from './contact.ts';
import type { Instant } from './day.ts';
import type { IncidentAnswers } from './incidentAnswers.ts';
import type { KeptFile } from './keptFile.ts';
import type { Sender } from './sender.ts';

export const incidentStates = ['submitted', 'returned', 'accepted', 'notUpheld', 'duplicate', 'closed'] as const;
export type IncidentState = (typeof incidentStates)[number];

/** Who the behaviour was directed at. */
export const affectedParties = ['me', 'colleague', 'otherCustomer', 'contractor', 'councillor'] as const;
export type AffectedParty = (typeof affectedParties)[number];

export const policeAnswers = ['notNeeded', 'toDecide', 'reported'] as const;
export type PoliceAnswer = (typeof policeAnswers)[number];

export const targetRoles = ['victim', 'witness'] as const;
export type TargetRole = (typeof targetRoles)[number];

/** Somebody it was directed at, or who saw it. Of another customer nothing but initials is kept. */
export type Target =
  | { readonly type: 'staff'; readonly staffId: string; readonly role: TargetRole }
  /** One to four letters. */
  | { readonly type: 'otherCustomer'; readonly initials: string; readonly role: TargetRole }
  | { readonly type: 'contractor' | 'councillor'; readonly role: TargetRole };

/** `private`: for its reporter, a manager and the register owner only. */
export const visibilities = ['normal', 'private'] as const;
export type Visibility = (typeof visibilities)[number];

/** An incident as its reporter writes it. Never overwritten after submission: later words are added. */
export interface IncidentDraft {
  /** Made on the device when the form opens: the same incident sent twice carries it twice. */
  readonly clientReference: string;
  /** Absent where the sender is unknown. */
  readonly about?: Sender;
  /** RFC 5322 Message-ID of the message it is about. */
  readonly internetMessageId?: string;
  readonly subject?: string;
  readonly occurredAt: Instant;
  readonly method: ContactMethod;
  readonly service: string;
  readonly behaviours: readonly BehaviourCode[];
  /** What happened, 10 to 4,000 characters. */
  readonly facts: string;
  /** The words used, at most 1,000 characters. */
  readonly exactWords: string;
  /** How it affected people, at most 1,000 characters. */
  readonly impact: string;
  readonly affected: readonly AffectedParty[];
  /** Asked where a behaviour is a threat. */
  readonly police?: PoliceAnswer;
  /** The same people as in `affected`, one by one, where the reporter names them. */
  readonly targets?: readonly Target[];
  readonly answers?: IncidentAnswers;
  /** Absent means normal. */
  readonly visibility?: Visibility;
  /** The reporter says that it is another incident than the one logged about the same message. */
  readonly differentIncident?: boolean;
}

/** An incident as its reporter reads it back. */
export interface OwnIncident {
  readonly clientReference: string;
  /** `INC-2026-000123`. */
  readonly reference: string;
  readonly state: IncidentState;
  readonly occurredAt: Instant;
  readonly loggedAt: Instant;
  readonly behaviours: readonly BehaviourCode[];
  readonly subject: string;
  /** What the reporter added after logging it, each with its day. */
  readonly addenda: string;
  /** What the manager wrote back, if anything. */
  readonly outcome: string;
  /** Reference of the incident a manager found it to repeat. */
  readonly duplicateOf?: string;
  /** The customer says that something in it is wrong, and it is being looked at. */
  readonly contested: boolean;
  /** Who moved it to its state and when; absent while it is as submitted. */
  readonly decidedBy?: string;
  readonly decidedAt?: Instant;
  /** True where this person added to an incident a colleague had logged. */
  readonly joined: boolean;
  readonly visibility: Visibility;
  /** Files kept as evidence, the oldest first. */
  readonly files: readonly KeptFile[];
  /** Which row in which version was read: what changed since is never overwritten. */
  readonly row: { readonly id: string; readonly etag: string };
}

/** An incident that a colleague logged, for a person whom the list lets read it. */
export interface ColleagueIncident extends Pick<OwnIncident, 'reference' | 'state' | 'occurredAt'> {
  readonly loggedBy: string;
}

/** That somebody logged this message and the managers have it: all that a colleague may know of it. */
export interface Claim {
  readonly reference: string;
  readonly clientReference: string;
  readonly loggedAt: Instant;
  readonly loggedBy: string;
}

/** What a person may read of some incidents, their own accounts apart from those of colleagues. */
export interface IncidentAccounts {
  readonly own: readonly OwnIncident[];
  readonly others: readonly ColleagueIncident[];
}

/** Accounts of one incident have one reference, under whichever address they stand: the person's own comes first, then one colleague's. */
export function eachIncidentOnce({ own, others }: IncidentAccounts): IncidentAccounts {
  const mine = new Map(own.map((incident) => [incident.clientReference, incident]));
  const told = new Set(own.map(({ reference }) => reference));
  const rest: ColleagueIncident[] = [];
  for (const incident of others) {
    if (!told.has(incident.reference)) rest.push(incident);
    told.add(incident.reference);
  }
  return { own: [...mine.values()], others: rest };
}
