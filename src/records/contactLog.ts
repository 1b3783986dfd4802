import type { ContactLog } from '../ports/contactLog.ts';
import { failure, success } from '../ports/problem.ts';
import { contactOf, contactShapes, requestedOf } from './contactRow.ts';
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
      const answers = await Promise.all(
        keys.map((equals) => findRows(lists, 'contacts', contactShapes, { where: { column: 'Key', equals }, pageSize: 200, most, together: true, signal })),
      );
      const failed = answers.find((answer) => !answer.ok);
      if (failed && !failed.ok) return failed;
      const found = answers.flatMap((answer) => (answer.ok ? answer.value.rows : []));
      if (found.some(({ fields }) => !keys.includes(fields.Key))) return failure('malformed', 'other rows than those asked for');
      const rows = onceEach(found, ({ fields }) => fields.ClientReference);
      return success({ contacts: rows.map(contactOf), requested: rows.flatMap((row) => requestedOf(row) ?? []) });
    },
  };
}
