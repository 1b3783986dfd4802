import type { Contact } from '../domain/contact.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Result } from './problem.ts';

/** Where reading a mailbox goes on. */
export interface OlderMails {
  readonly path: string;
  /** Mails read up to there. */
  readonly read: number;
}

export interface MailboxContacts {
  /** Newest first. */
  readonly contacts: readonly Contact[];
  /** Whether all that the counts cover was read; else they are lower bounds. */
  readonly complete: boolean;
  /** Set while more can be read: for the counts, and then for whoever looks further back. */
  readonly older?: OlderMails;
  /** Set where nothing older can be found, though it may be there: a search of a mailbox gives so many mails and no more. */
  readonly cutOff?: true;
}

/** Mails with an address in one mailbox the person may open. */
export interface Mail {
  /**
   * The newest of them in one question, or those after what was read: exact address only, both ways, no drafts. `mailbox`: `own` for
   * the signed-in person's; else a shared mailbox's address.
   */
  contactsWith(
    address: EmailAddress,
    mailbox: EmailAddress | 'own',
    going?: { readonly older?: OlderMails | undefined; readonly signal?: AbortSignal | undefined },
  ): Promise<Result<MailboxContacts>>;
}
