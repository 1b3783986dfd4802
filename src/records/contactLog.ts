import type { ContactLog, ContactNotes } from '../ports/contactLog.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { contactOf, contactShapes, requestedOf, type ContactRow } from './contactRow.ts';
import { addressKeys, type Digest } from './digest.ts';
import { findRows, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';

const most = 2000;

/** The Contacts list. */
export function createContactLog(lists: Lists, digest: Digest): ContactLog {
  return {
    entriesFor: async (address, signal) => {
      const keys = await addressKeys(digest, address);
      signal?.throwIfAborted();
      return notesUnder(lists, keys, signal);
    },
  };
}

/** What colleagues wrote down under some digests, each entry once. */
export async function notesUnder(lists: Lists, keys: readonly string[], signal?: AbortSignal): Promise<Result<ContactNotes>> {
  const rows: ContactRow[] = [];
  let complete = true;
  const asked = keys.map((equals) => findRows(lists, 'contacts', contactShapes, { where: { column: 'Key', equals }, pageSize: 200, most, together: true, signal }));
  for (const answer of await Promise.all(asked)) {
    if (!answer.ok) return answer;
    rows.push(...answer.value.rows);
    complete &&= answer.value.complete;
  }
  if (rows.some(({ fields }) => !keys.includes(fields.Key))) return failure('malformed', 'other rows than those asked for');
  const once = onceEach(rows, ({ fields }) => fields.ClientReference);
  return success({ contacts: once.map(contactOf), requested: once.flatMap((row) => requestedOf(row) ?? []), complete });
}
