import type { ContactEntry } from '../domain/contact.ts';
import type { EmailAddress } from '../domain/emailAddress.ts';
import { checkContact, type ContactProblem } from '../policy/contact/checkContact.ts';
import type { ContactOutcome } from '../ports/outbox.ts';
import type { Outside } from '../ports/outside.ts';

export type ContactResult = { readonly kind: 'incomplete'; readonly problems: readonly ContactProblem[] } | ContactOutcome;

/** Writes down a call, a visit, a letter, or that the customer asked for an adjustment: kept on the device, then sent. */
export async function logContact(
  { outbox, clock }: Pick<Outside, 'outbox' | 'clock'>,
  about: EmailAddress,
  entry: ContactEntry,
): Promise<ContactResult> {
  const problems = checkContact(entry, clock.now());
  return problems.length > 0 ? { kind: 'incomplete', problems } : outbox.submitContact({ about, entry });
}
