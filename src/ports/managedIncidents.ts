import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Incident } from '../domain/incidentRecord.ts';
import type { MatchKey } from '../domain/customer.ts';
import type { Result } from './problem.ts';
import type { Stored } from './stored.ts';

/** An incident as managers read it. */
export interface ManagedIncident {
  readonly incident: Incident;
  /** As the message gave it. */
  readonly customerName: string;
  readonly subject: string;
  readonly reporterName: string;
  /** Colleagues whom it accuses, by address. */
  readonly accusedAddresses: readonly EmailAddress[];
  /** What the reporter reads. */
  readonly outcome: string;
  readonly supportChecked: boolean;
}

/** Incidents as whoever decides on them reads and moves them. */
export interface ManagedIncidents {
  /** Submitted, returned and accepted ones, newest first. */
  open(signal?: AbortSignal): Promise<Result<readonly Stored<ManagedIncident>[]>>;
  /** About any of some addresses, whatever their state, taken back ones aside. */
  about(keys: readonly MatchKey[], signal?: AbortSignal): Promise<Result<readonly Stored<ManagedIncident>[]>>;
  read(reference: string, signal?: AbortSignal): Promise<Result<Stored<ManagedIncident> | undefined>>;
  /** Problem `changed`: somebody changed it since it was read. */
  change(from: Stored<ManagedIncident>, to: ManagedIncident): Promise<Result<Stored<ManagedIncident>>>;
}
