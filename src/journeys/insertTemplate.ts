import type { FilledTemplate } from '../policy/template/fillTemplate.ts';
import type { OpenMessage } from '../domain/sender.ts';
import type { Outside } from '../ports/outside.ts';
import type { Problem } from '../ports/problem.ts';

export type InsertResult =
  | { readonly kind: 'inserted' }
  /** A gap is open: nothing was inserted. */
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  /** A translation that nobody has approved: nothing was inserted, nor the other language in its place. */
  | { readonly kind: 'refused'; readonly reason: 'needsTranslation' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Opens a reply to this message with the text in it. The person reads and sends. An open gap blocks, and so does an unapproved translation. */
export async function insertTemplate(
  { host }: Pick<Outside, 'host'>,
  message: OpenMessage,
  filled: FilledTemplate,
  recipients: 'sender' | 'everyone' = 'sender',
): Promise<InsertResult> {
  if (filled.refusal !== undefined) return { kind: 'refused', reason: filled.refusal };
  if (filled.missing.length > 0) return { kind: 'incomplete', missing: filled.missing };
  const inserted = await host.insertReply(message, filled.html, recipients);
  return inserted.ok ? { kind: 'inserted' } : { kind: 'failed', problem: inserted.problem };
}
