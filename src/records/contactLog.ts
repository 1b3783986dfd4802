import type { ContactLog } from '../ports/contactLog.ts';
import { failure, success } from '../ports/problem.ts';
import { contactOf, contactShapes, requestedOf } from './contactRow.ts';
import { addressKey, type Digest } from './digest.ts';
import { findRows, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';

const most = 2000;

/** The Contacts list. */
export function createContactLog(lists: Lists, digest: Digest): ContactLog {
  return {
    entriesFor: async (address, signal) => {
      const key = await addressKey(digest, address);
      signal?.throwIfAborted();
      const where = { column: 'Key', equals: key } as const;
      const found = await findRows(lists, 'contacts', contactShapes, { where, pageSize: 200, most, together: true, signal });
      if (!found.ok) return found;
      if (found.value.rows.some(({ fields }) => fields.Key !== key)) return failure('malformed', 'other rows than those asked for');
      const rows = onceEach(found.value.rows, ({ fields }) => fields.ClientReference);
      return success({ contacts: rows.map(contactOf), requested: rows.flatMap((row) => requestedOf(row) ?? []) });
    },
  };
}
