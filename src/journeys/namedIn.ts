import type { OpenMessage } from '../domain/sender.ts';
import { namedAddresses } from '../policy/matching/namedAddresses.ts';
import type { Outside } from '../ports/outside.ts';
import { success, type Result } from '../ports/problem.ts';

/** A message with whom it names beside its correspondents. */
export interface NamedIn {
  readonly message: OpenMessage;
  /** False where the host did not let us read its headers or its text: there may be more. */
  readonly complete: boolean;
}

/**
 * Whom a message names where a person has to say whom it is about: its reply address and the addresses in its text. Of the text
 * nothing else is kept. Problem `changed`: another message is open by now.
 */
export async function namedIn({ host }: Pick<Outside, 'host'>, message: OpenMessage): Promise<Result<NamedIn>> {
  const [replyTo, text] = await Promise.all([host.replyToOf(message), host.textOf(message)]);
  // Both or neither: of two answers about another message, one may not say so.
  for (const answer of [replyTo, text]) if (!answer.ok && answer.problem.kind === 'changed') return answer;
  const forwarded = text.ok ? namedAddresses(text.value).map((address) => ({ name: '', address })) : [];
  return success({ message: { ...message, replyTo: replyTo.ok ? replyTo.value : [], forwarded }, complete: replyTo.ok && text.ok });
}
