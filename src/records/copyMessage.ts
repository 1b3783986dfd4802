import type { Bytes } from '../graph/call.ts';
import type { Graph } from '../graph/graphRequest.ts';
import { readMime } from '../graph/mailMime.ts';
import type { Host, MessageName } from '../ports/host.ts';
import { failure, type Result } from '../ports/problem.ts';

export interface MessageCopying {
  readonly host: Pick<Host, 'can' | 'fileOf'>;
  readonly mail: Graph;
  /** Addresses of shared mailboxes. */
  readonly mailboxes: readonly string[];
}

/** A whole message: from Outlook while it is open there, else from the shared mailbox it lies in. */
export async function copyMessage({ host, mail, mailboxes }: MessageCopying, message: MessageName & { readonly mailbox?: string }): Promise<Result<Bytes>> {
  const given = host.can.file ? await host.fileOf(message) : undefined;
  if (given?.ok) return given;
  const { mailbox, itemId } = message;
  if (mailbox !== undefined && mailboxes.includes(mailbox)) return readMime(mail, mailbox, itemId);
  return given ?? failure('notSupported', 'no permission reaches the text of this mailbox');
}
