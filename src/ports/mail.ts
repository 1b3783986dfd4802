import type { Contact } from '../domain/contact.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import type { Result } from './problem.ts';

export interface MailboxContacts {
  readonly contacts: readonly Contact[];
  /** False where there are more than we read: counts are then lower bounds. */
  readonly complete: boolean;
}

/** Mails with an address in one mailbox the person may open. */
export interface Mail {
  /** `own`: the signed-in person's mailbox; else a shared mailbox's address. Exact address only, both ways, no drafts. */
  contactsWith(address: EmailAddress, mailbox: EmailAddress | 'own', signal?: AbortSignal): Promise<Result<MailboxContacts>>;
}
