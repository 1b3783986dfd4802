import type { Identifier, MatchKey } from '../domain/customer.ts';
import type { ContactNotes } from './contactLog.ts';
import type { IncidentsAbout } from './incidents.ts';
import type { Result } from './problem.ts';

/** What is noted under the other addresses and numbers of a customer. Nobody who reads it learns them. */
export interface NotesElsewhere extends ContactNotes {
  /** How many other confirmed e-mail addresses there are; at least, where `complete` is false. */
  readonly others: number;
  readonly incidents: IncidentsAbout;
}

/** What leads to one customer, whether it counts today or not. */
export interface IdentifiersRead {
  readonly identifiers: readonly Identifier[];
  /** False where there are more than could be read. */
  readonly complete: boolean;
}

/** One customer writes from several addresses: what belongs together although it stands under several digests. */
export interface OtherAddresses {
  notesOn(customer: string, except: MatchKey, signal?: AbortSignal): Promise<Result<NotesElsewhere>>;
  /** Problem `refused` or `missing`: only those who keep the register may read them. */
  identifiersOf(customer: string, signal?: AbortSignal): Promise<Result<IdentifiersRead>>;
}
