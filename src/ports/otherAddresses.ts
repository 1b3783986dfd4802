import type { MatchKey } from '../domain/customer.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import type { ContactNotes } from './contactLog.ts';
import type { IncidentsAbout } from './incidents.ts';
import type { Result } from './problem.ts';

/** What is noted under the other addresses and numbers of a customer. Nobody who reads it learns them. */
export interface NotesElsewhere extends ContactNotes {
  /** How many other confirmed e-mail addresses there are. */
  readonly others: number;
  readonly incidents: IncidentsAbout;
}

/** One customer writes from several addresses: what belongs together although it stands under several digests. */
export interface OtherAddresses {
  notesOn(customer: string, except: MatchKey, signal?: AbortSignal): Promise<Result<NotesElsewhere>>;
  /** The customer's other confirmed e-mail addresses. Problem `refused` or `missing`: only those who keep the register may read them. */
  addressesOf(customer: string, except: MatchKey, signal?: AbortSignal): Promise<Result<readonly EmailAddress[]>>;
}
