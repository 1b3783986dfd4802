import type { ContactEntry } from '../domain/contact.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import { checkContact, type ContactProblem } from '../policy/contact/checkContact.ts';
import type { Outside } from '../ports/outside.ts';
import type { Problem } from '../ports/problem.ts';

export type ContactResult =
  | { readonly kind: 'incomplete'; readonly problems: readonly ContactProblem[] }
  | { readonly kind: 'logged' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Writes down a call, a visit, a letter, or that the customer asked for an adjustment. */
export async function logContact(
  { contactLog, clock }: Pick<Outside, 'contactLog' | 'clock'>,
  about: EmailAddress,
  entry: ContactEntry,
): Promise<ContactResult> {
  const problems = checkContact(entry, clock.now());
  if (problems.length > 0) return { kind: 'incomplete', problems };
  const saved = await contactLog.add(about, entry);
  return saved.ok ? { kind: 'logged' } : { kind: 'failed', problem: saved.problem };
}
