import type { ContactOutcome, OutgoingContact } from '../ports/outbox.ts';
import { settleAdded, type StandingRow } from './addOnce.ts';
import { contactFields } from './contactRow.ts';
import { addressKey, type Digest } from './digest.ts';
import { addRow, type Lists } from './lists.ts';

/** Writes a contact down that was looked for and not found, or that nobody tried to send before. */
export async function sendContact(lists: Lists, { entry }: OutgoingContact, key: string, found: StandingRow | undefined): Promise<ContactOutcome> {
  if (found) return { kind: 'saved' };
  const added = await settleAdded(lists, 'contacts', entry.clientReference, await addRow(lists, 'contacts', contactFields(key, entry)));
  return added.ok ? { kind: 'saved' } : { kind: 'waiting', problem: added.problem, arrived: added.arrived };
}

/** The digest a contact is filed under. */
export function contactKey(digest: Digest, { about }: OutgoingContact): Promise<string> {
  return addressKey(digest, about);
}
