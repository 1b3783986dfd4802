import type { ContactOutcome, OutgoingContact } from '../ports/outbox.ts';
import { addOnce } from './addOnce.ts';
import { contactFields } from './contactRow.ts';
import { addressKey, type Digest } from './digest.ts';
import { addRow, type Lists } from './lists.ts';

/** Writes a contact down exactly once. */
export async function sendContact(
  { lists, digest }: { readonly lists: Lists; readonly digest: Digest },
  { about, entry }: OutgoingContact,
): Promise<ContactOutcome> {
  const fields = contactFields(await addressKey(digest, about), entry);
  const added = await addOnce(lists, 'contacts', entry.clientReference, () => addRow(lists, 'contacts', fields));
  return added.ok ? { kind: 'saved' } : { kind: 'waiting', problem: added.problem, arrived: false };
}
