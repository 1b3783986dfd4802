import type { EmailAddress } from '../domain/emailAddress.ts';
import type { AffectedParty, IncidentState } from '../domain/incident.ts';
import type { Incident, Reporter } from '../domain/incidentRecord.ts';
import type { MatchKey } from '../domain/customer.ts';
import type { Instant } from '../domain/day.ts';
import type { IncidentOutline } from '../domain/outline.ts';
import type { Result } from './problem.ts';
import type { RowVersion, Stored } from './stored.ts';

/** What one reporter wrote about an incident. The words are never overwritten; each reporter reads the decision on their own. */
export interface IncidentAccount {
  readonly row: RowVersion;
  readonly reporter: Reporter;
  readonly reporterName: string;
  readonly facts: string;
  readonly exactWords: string;
  readonly impact: string;
  readonly affected: readonly AffectedParty[];
  /** Added after logging, each with its day. */
  readonly addenda: string;
  /** Differs from the incident's where this account came, or changed, after the decision. */
  readonly state: IncidentState;
  readonly outcome: string;
  readonly duplicateOf?: string;
  readonly contested: boolean;
}

/** An incident as managers read it. */
export interface ManagedIncident {
  readonly incident: Incident;
  /** As the message gave it. */
  readonly customerName: string;
  readonly subject: string;
  readonly reporterName: string;
  /** Colleagues whom it accuses, by address. */
  readonly accusedAddresses: readonly EmailAddress[];
  /** What stands among those addresses and is none: nobody can be held against it. */
  readonly accusedUnread: readonly string[];
  /** What the reporter reads. */
  readonly outcome: string;
  readonly supportChecked: boolean;
  /** That of whoever logged it first, then those of colleagues who joined. */
  readonly accounts: readonly [IncidentAccount, ...IncidentAccount[]];
}

export interface OpenIncidents {
  readonly incidents: readonly Stored<ManagedIncident>[];
  /** False where there are more than were read. */
  readonly complete: boolean;
}

/** Incidents as whoever decides on them reads and moves them. Those a reporter took back are never among them. */
export interface ManagedIncidents {
  /** Submitted, returned and accepted ones, and those with an account that nobody has answered, newest first. */
  open(signal?: AbortSignal): Promise<Result<OpenIncidents>>;
  /** About any of some addresses, whatever their state, newest first. */
  about(keys: readonly MatchKey[], signal?: AbortSignal): Promise<Result<readonly Stored<ManagedIncident>[]>>;
  /** By its reference, or by the first reporter's client reference where it has no number yet. */
  read(reference: string, signal?: AbortSignal): Promise<Result<Stored<ManagedIncident> | undefined>>;
  /** Accounts of incidents that happened from one moment to another, the second one left out; those taken back not. */
  outlines(from: Instant, before: Instant, signal?: AbortSignal): Promise<Result<readonly IncidentOutline[]>>;
  /**
   * Writes what differs: to the first account, then to the others. Problem `changed`: somebody changed it since it was read,
   * and nothing was written. An account that alone changed since is left as it is, for somebody to read.
   */
  change(from: Stored<ManagedIncident>, to: ManagedIncident): Promise<Result<Stored<ManagedIncident>>>;
}
