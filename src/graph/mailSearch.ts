import * as v from 'valibot';
import { failure, success, type Result } from '../ports/problem.ts';
import { shaped } from './answers.ts';
import type { Graph } from './graphRequest.ts';
import { searchFor, segment, withQuery } from './odata.ts';

const correspondent = v.object({
  emailAddress: v.optional(v.object({ name: v.nullish(v.string(), ''), address: v.nullish(v.string(), '') }), { name: '', address: '' }),
});

const message = v.object({
  /** Only of what is more than a message: `#microsoft.graph.eventMessageRequest` and its like. Graph adds it unasked, which no tenant has confirmed for a search with `$select`: without it they count as e-mails. */
  '@odata.type': v.optional(v.string()),
  id: v.string(),
  subject: v.nullish(v.string(), ''),
  from: v.nullish(correspondent),
  toRecipients: v.optional(v.array(correspondent), []),
  ccRecipients: v.optional(v.array(correspondent), []),
  /** Only in the copy of whoever sent it. */
  bccRecipients: v.optional(v.array(correspondent), []),
  receivedDateTime: v.nullish(v.string()),
  sentDateTime: v.nullish(v.string()),
  conversationId: v.nullish(v.string()),
  internetMessageId: v.nullish(v.string()),
  isDraft: v.optional(v.boolean(), false),
  webLink: v.nullish(v.string()),
});
/** The envelope of a mail: never its body. */
export type MailMessage = v.InferOutput<typeof message>;

const properties = [
  'id', 'subject', 'from', 'toRecipients', 'ccRecipients', 'bccRecipients', 'receivedDateTime', 'sentDateTime',
  'conversationId', 'internetMessageId', 'isDraft', 'webLink',
] as const satisfies readonly (keyof MailMessage)[];

/** Messages a page. */
const pageSize = 250;
/** Exchange gives no more to one search. */
export const mostFound = 1000;

export interface MailSearch {
  /** A mailbox's address; undefined for the signed-in person's own. */
  readonly mailbox: string | undefined;
  /** Spellings of one address. */
  readonly participant: readonly string[];
  /** A page further on, as the page before it named it. */
  readonly next?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Some of what a search found, newest first. */
export interface MailPage {
  readonly rows: readonly MailMessage[];
  /** Absent on the last page. */
  readonly next?: string;
}

const page = v.object({ value: v.array(message), '@odata.nextLink': v.optional(v.string()) });

/**
 * One page of the mails whose participants match. The index matches parts of addresses and names: the caller compares. A page may
 * be empty and still have a next one.
 */
export async function searchMail(graph: Graph, { mailbox, participant, next, signal }: MailSearch): Promise<Result<MailPage>> {
  const headers = { Prefer: 'IdType="ImmutableId"' };
  const answer = next === undefined ? graph.sendTogether({ path: firstPage(mailbox, participant), headers, signal }) : graph.send({ path: next, headers, signal });
  const found = shaped(page, await answer);
  if (!found.ok) return found;
  const { value: rows, '@odata.nextLink': link } = found.value;
  if (link === undefined) return success({ rows });
  const path = graph.pathOf(link);
  return path === undefined || path === next ? failure('malformed', 'a next page that leads nowhere') : success({ rows, next: path });
}

function firstPage(mailbox: string | undefined, participant: readonly string[]): string {
  return withQuery(`${mailbox === undefined ? '/me' : `/users/${segment(mailbox)}`}/messages`, {
    $search: searchFor('participants', participant),
    $select: properties.join(','),
    $top: pageSize,
  });
}
