import * as v from 'valibot';
import { success, type Result } from '../ports/problem.ts';
import type { Graph } from './graphRequest.ts';
import { searchFor, segment, withQuery } from './odata.ts';
import { readPages, type Pages } from './pages.ts';

const correspondent = v.object({
  emailAddress: v.optional(v.object({ name: v.nullish(v.string(), ''), address: v.nullish(v.string(), '') }), { name: '', address: '' }),
});

const message = v.object({
  id: v.string(),
  subject: v.nullish(v.string(), ''),
  from: v.nullish(correspondent),
  toRecipients: v.optional(v.array(correspondent), []),
  ccRecipients: v.optional(v.array(correspondent), []),
  receivedDateTime: v.nullish(v.string()),
  sentDateTime: v.nullish(v.string()),
  conversationId: v.nullish(v.string()),
  internetMessageId: v.nullish(v.string()),
  parentFolderId: v.nullish(v.string()),
  isDraft: v.optional(v.boolean(), false),
  webLink: v.nullish(v.string()),
});
/** The envelope of a mail: never its body. */
export type MailMessage = v.InferOutput<typeof message>;

const properties = [
  'id', 'subject', 'from', 'toRecipients', 'ccRecipients', 'receivedDateTime', 'sentDateTime', 'conversationId',
  'internetMessageId', 'parentFolderId', 'isDraft', 'webLink',
] as const satisfies readonly (keyof MailMessage)[];

/** Exchange gives no more to one search. */
const mostFound = 1000;

export interface MailSearch {
  /** A mailbox's address; undefined for the signed-in person's own. */
  readonly mailbox: string | undefined;
  /** Spellings of one address. */
  readonly participant: readonly string[];
  /** Whether what was found, newest first, reaches back far enough. */
  readonly farEnough: (found: readonly MailMessage[]) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Mails whose participants match, newest first. The index matches parts of addresses and names: the caller compares.
 * Complete: all there are, or far enough back.
 */
export async function searchMail(graph: Graph, { mailbox, participant, farEnough, signal }: MailSearch): Promise<Result<Pages<MailMessage>>> {
  const owner = mailbox === undefined ? '/me' : `/users/${segment(mailbox)}`;
  const path = withQuery(`${owner}/messages`, {
    $search: searchFor('participants', participant),
    $select: properties.join(','),
    $top: 250,
  });
  const first = { path, headers: { Prefer: 'IdType="ImmutableId"' }, signal };
  const found = await readPages(graph, first, message, {
    together: true,
    enough: (rows) => rows.length >= mostFound || farEnough(rows),
  });
  if (!found.ok) return found;
  const { rows, complete } = found.value;
  return success({ rows, complete: farEnough(rows) || (complete && rows.length < mostFound) });
}
