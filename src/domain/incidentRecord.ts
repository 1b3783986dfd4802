import type { Day, Instant } from './day.ts';
import type { EmailAddress } from './emailAddress.ts';
import type { IncidentDraft, IncidentState, Target, Visibility } from './incident.ts';
import type { IncidentAnswers } from './incidentAnswers.ts';
import type { KeptFile } from './keptFile.ts';

/** The least grave first. */
export const severities = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** Whether a manager thought of what may make contact hard for the customer. */
export const barrierAnswers = ['yes', 'noInformation', 'no'] as const;
export type BarrierAnswer = (typeof barrierAnswers)[number];
export interface BarriersConsidered {
  readonly answer: BarrierAnswer;
  /** What was considered, or why nothing was, at most 500 characters. */
  readonly note: string;
}

export interface Reporter {
  readonly staffId: string;
  readonly at: Instant;
}

/** Words added after submission. */
export interface Addendum {
  readonly by: string;
  readonly at: Instant;
  /** At most 2,000 characters. */
  readonly text: string;
}

/** Evidence is linked: to the message in its mailbox, or to a file in the library. */
export type Evidence = { readonly kind: 'message'; readonly internetMessageId: string } | ({ readonly kind: 'file' } & KeptFile);

type Account = 'clientReference' | 'internetMessageId' | 'occurredAt' | 'method' | 'service' | 'behaviours' | 'facts' | 'exactWords' | 'impact' | 'police';

/** An incident as it stands on record, once submitted. */
export interface Incident extends Pick<IncidentDraft, Account> {
  /** `INC-2026-000123`. */
  readonly reference: string;
  readonly state: IncidentState;
  /** The customer says that something in it is wrong, and information governance has not answered yet. */
  readonly contested: boolean;
  readonly reportedAt: Instant;
  /** The first one logged it; others joined. Ids of staff. */
  readonly reporters: readonly [Reporter, ...Reporter[]];
  /** The address it came from, where it was a message. */
  readonly sender?: EmailAddress;
  /** Keys of the customers it is about; none where nobody knows who it was. */
  readonly about: readonly string[];
  /** Whom the customer acted for, where it was a representative. The incident is the representative's own. */
  readonly actingFor?: string;
  readonly matter?: string;
  readonly targets: readonly Target[];
  /** Staff whom the customer accuses: they never decide on it. */
  readonly accused: readonly string[];
  readonly answers: IncidentAnswers;
  readonly visibility: Visibility;
  /** Set by a person; the software only suggests. */
  readonly severity?: { readonly level: Severity; readonly setBy: string };
  readonly barriers?: BarriersConsidered;
  readonly evidence: readonly Evidence[];
  readonly addenda: readonly Addendum[];
  /** Reference of the incident it repeats. */
  readonly duplicateOf?: string;
  /** Nothing is disposed of while a complaint, appeal, claim or request needs it. */
  readonly onHold: boolean;
}

/** What an incident is opened by: its reference, and until it has one the client reference of whoever logged it. */
export function incidentKey({ reference, clientReference }: Pick<Incident, 'reference' | 'clientReference'>): string {
  return reference.startsWith('INC-') ? reference : clientReference;
}

/** What remains when a record was disposed of: no name, no words, nobody's id. */
export interface DisposalEntry {
  readonly reference: string;
  readonly disposeOn: Day;
  readonly disposedOn: Day;
}
