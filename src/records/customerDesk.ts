import type { MatchKey } from '../domain/customer.ts';
import type { CustomerDesk, NamedIdentifier, OpenRequest } from '../ports/customerDesk.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { contactShapes, requestedOf } from './contactRow.ts';
import { addressKeys, type Digest } from './digest.ts';
import { identifierOf, identifierShapes } from './identifierRow.ts';
import { findRows, removeRow, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';
import { allOf, rewriteRow, storedAs } from './rewriteRow.ts';
import { someText } from './shapes.ts';

/** Open ones of one kind that are shown: nobody works through more in one sitting. */
const mostUnconfirmed = 200;
/** Logged contacts of one address. */
const mostContacts = 2000;

/** What is open in the Identifiers and Contacts lists, and taking back what was just added. */
export function createCustomerDesk(lists: Lists, digest: Digest): CustomerDesk {
  return {
    unconfirmed: async (signal) => {
      const open = (['suggested', 'shared'] as const).map((equals) => identifiersWith(lists, { column: 'Confidence', equals }, signal));
      const found = await Promise.all(open);
      const read = allOf(found);
      if (!read.ok) return read;
      const identifiers = read.value.flatMap((each) => each.identifiers);
      const confirmed = await confirmedBeside(lists, digest, identifiers, signal);
      if (!confirmed.ok) return confirmed;
      return success({ identifiers: [...identifiers, ...confirmed.value], complete: read.value.every(({ complete }) => complete) });
    },
    requests: async (keys, signal) => {
      const found = allOf(await Promise.all(keys.map((key) => requestsAbout(lists, digest, key, signal))));
      return found.ok ? success(found.value.flat().sort((one, other) => (one.value.at < other.value.at ? -1 : 1))) : found;
    },
    answer: async (request, answered) => {
      const row = await rewriteRow(lists, 'contacts', contactShapes, request.row, { Answered: answered });
      return row.ok ? storedAs(row.value.item, request.value) : row;
    },
    takeBack: (what, row) => removeRow(lists, what, row),
  };
}

/** For whom an address that several people use is confirmed all the same. */
async function confirmedBeside(
  lists: Lists,
  digest: Digest,
  open: readonly NamedIdentifier[],
  signal?: AbortSignal,
): Promise<Result<readonly NamedIdentifier[]>> {
  const shared = open.map(({ identifier }) => identifier.value).filter(({ confidence }) => confidence === 'shared');
  const keys = [...new Set(shared.flatMap(({ type, value }) => (type === 'email' || type === 'telephone' ? [value] : [])))];
  const digests = (await Promise.all(keys.map((key) => addressKeys(digest, key)))).flat();
  signal?.throwIfAborted();
  const found = allOf(await Promise.all(digests.map((equals) => identifiersWith(lists, { column: 'Key', equals }, signal))));
  if (!found.ok) return found;
  return success(found.value.flatMap(({ identifiers }) => identifiers).filter(({ identifier }) => identifier.value.confidence === 'confirmed'));
}

async function identifiersWith(
  lists: Lists,
  where: { readonly column: 'Confidence' | 'Key'; readonly equals: string },
  signal?: AbortSignal,
): Promise<Result<{ readonly identifiers: readonly NamedIdentifier[]; readonly complete: boolean }>> {
  const shapes = { ...identifierShapes, CustomerName: someText };
  const found = await findRows(lists, 'identifiers', shapes, { where, pageSize: mostUnconfirmed, most: mostUnconfirmed, together: true, signal });
  if (!found.ok) return found;
  const rows = onceEach(found.value.rows, ({ fields }) => fields.ClientReference);
  const identifiers = allOf(
    rows.map(({ item, fields }): Result<NamedIdentifier> => {
      const identifier = storedAs(item, identifierOf(fields));
      return identifier.ok ? success({ identifier: identifier.value, customerName: fields.CustomerName }) : identifier;
    }),
  );
  return identifiers.ok ? success({ identifiers: identifiers.value, complete: found.value.complete }) : identifiers;
}

async function requestsAbout(lists: Lists, digest: Digest, about: MatchKey, signal?: AbortSignal): Promise<Result<readonly OpenRequest[]>> {
  const keys = await addressKeys(digest, about);
  signal?.throwIfAborted();
  const reading = { pageSize: 200, most: mostContacts, together: true, signal } as const;
  const found = allOf(await Promise.all(keys.map((equals) => findRows(lists, 'contacts', contactShapes, { ...reading, where: { column: 'Key', equals } }))));
  if (!found.ok) return found;
  const all = found.value.flatMap((each) => each.rows);
  if (all.some(({ fields }) => !keys.includes(fields.Key))) return failure('malformed', 'other rows than those asked for');
  const rows = onceEach(all, ({ fields }) => fields.ClientReference);
  return allOf(
    rows.flatMap((row) => {
      const request = requestedOf(row);
      return request === undefined ? [] : [storedAs(row.item, request)];
    }),
  );
}
