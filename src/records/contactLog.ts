import type { ContactLog } from '../ports/contactLog.ts';
import { failure, success, type Problem, type Result } from '../ports/problem.ts';
import { contactFields, contactOf, contactShapes, requestedOf } from './contactRow.ts';
import { addressKey, type Digest } from './digest.ts';
import { addRow, findRows, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';
import { mayHaveArrived } from './doubt.ts';

const most = 2000;

/** The Contacts list. */
export function createContactLog(lists: Lists, digest: Digest): ContactLog {
  /** Entries sent before: the earlier attempt may have arrived late. */
  const tried = new Set<string>();
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
    add: async (about, entry) => {
      const { clientReference } = entry;
      if (tried.has(clientReference)) {
        const earlier = await isThere(lists, clientReference);
        if (!earlier.ok) return earlier;
        if (earlier.value) return success(undefined);
      }
      tried.add(clientReference);
      const added = await addRow(lists, 'contacts', contactFields(await addressKey(digest, about), entry));
      return added.ok ? success(undefined) : settled(lists, clientReference, added.problem);
    },
  };
}

/** After a doubtful answer the list itself says whether the entry is in it. */
async function settled(lists: Lists, clientReference: string, problem: Problem): Promise<Result<void>> {
  if (!mayHaveArrived(problem)) return { ok: false, problem };
  const there = await isThere(lists, clientReference);
  return there.ok && there.value ? success(undefined) : { ok: false, problem };
}

async function isThere(lists: Lists, clientReference: string): Promise<Result<boolean>> {
  const where = { column: 'ClientReference', equals: clientReference } as const;
  const shapes = { ClientReference: contactShapes.ClientReference };
  const found = await findRows(lists, 'contacts', shapes, { where, pageSize: 5, most: 5 });
  return found.ok ? success(found.value.rows.length > 0) : found;
}
