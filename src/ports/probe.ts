import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Role } from '../domain/role.ts';
import type { Result } from './problem.ts';

/** What of a list is not as it should be. */
export interface ColumnFault {
  readonly column: string;
  readonly fault: 'columnMissing' | 'columnOfOtherKind' | 'notIndexed' | 'notUnique';
}

/** A list as this person finds it. */
export interface ListFinding {
  readonly name: string;
  /** What the person's roles may read of it; undefined where their roles are not known. */
  readonly expected: 'nothing' | 'ownRows' | 'everything' | undefined;
  /** Problem `refused`: not open to this person. `missing`: not there, or the settings name another. */
  readonly columns: Result<readonly ColumnFault[]>;
  /** Whether rows that colleagues added could be read, where only one's own should be. */
  readonly othersRows: Result<boolean> | undefined;
}

/** Addresses of files that a page needs beside its own script: of the council's host, and of Microsoft's. */
export interface NeededFiles {
  readonly own: readonly string[];
  readonly microsoft: readonly string[];
}

/** Looks without changing anything: what the self-test asks of Microsoft 365. Nothing it reads is shown. */
export interface Probe {
  site(): Promise<Result<unknown>>;
  siteByPath(): Promise<Result<unknown>>;
  /** Two questions in one batch. */
  batch(): Promise<Result<unknown>>;
  /** Every list that a person of these roles could have to do with; undefined: those of the side panel. */
  lists(roles: readonly Role[] | undefined): Promise<readonly ListFinding[]>;
  ownMail(): Promise<Result<unknown>>;
  searchMail(): Promise<Result<unknown>>;
  sharedMailbox(address: EmailAddress): Promise<Result<unknown>>;
  /** Whether a page may read what Graph says when it turns a token down. */
  challengeVisible(): Promise<Result<boolean>>;
  /** Whether a file can be fetched by this page. */
  file(address: string): Promise<Result<unknown>>;
}
