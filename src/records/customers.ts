import type { Adjustment } from '../domain/adjustment.ts';
import type { Customer, Identifier, MatchKey } from '../domain/customer.ts';
import { storable } from '../domain/storable.ts';
import type { CustomerFile, Customers } from '../ports/customers.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { Stored } from '../ports/stored.ts';
import { addOnce } from './addOnce.ts';
import { adjustmentFields, adjustmentNumberFollows, adjustmentOf, adjustmentShapes } from './adjustmentRow.ts';
import { oneLine } from './columns.ts';
import { customerFields, customerOf, customerShapes } from './customerRow.ts';
import { addressKeys, type Digest } from './digest.ts';
import { mayHaveArrived } from './doubt.ts';
import { identifierFields, identifierOf, identifierShapes } from './identifierRow.ts';
import { addRow, findRows, getRow, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';
import { countCustomers } from './outlines.ts';
import { allOf, rewriteRow, storedAs } from './rewriteRow.ts';
import { numberOf } from './rowNumber.ts';

interface Files {
  readonly lists: Lists;
  readonly digest: Digest;
  readonly timeZone: string;
}

/** Reading goes on to the end: what is left out could be what matters. */
const all = { pageSize: 200, most: Number.POSITIVE_INFINITY, together: true } as const;
const mostNamed = 50;
/** Characters of a name. */
const longestName = 255;

/** The Customers, Identifiers and Adjustments lists. */
export function createCustomers(lists: Lists, digest: Digest, timeZone: string): Customers {
  const files: Files = { lists, digest, timeZone };
  return {
    withKey: async (key, signal) => {
      const leading = await identifiersWith(files, key, signal);
      if (!leading.ok) return leading;
      const keys = [...new Set(leading.value.map(({ value }) => value.customer))];
      const found = allOf(await Promise.all(keys.map((customer) => fileOf(files, customer, signal))));
      return found.ok ? success(found.value.filter((file): file is CustomerFile => file !== undefined)) : found;
    },
    named: (start, signal) => named(lists, storable(start).trim(), signal),
    file: (customer, signal) => fileOf(files, customer, signal),
    identifiersOf: (key, signal) => identifiersWith(files, key, signal),
    count: (signal) => countCustomers(lists, signal),
    add: (customer) => addCustomer(lists, customer),
    change: async (from, to) => {
      const row = await rewriteRow(lists, 'customers', customerShapes, from.row, customerFields(to));
      return row.ok ? storedAs(row.value.item, customerOf(row.value.fields)) : row;
    },
    addIdentifier: (identifier, customerName) => addIdentifier(files, identifier, customerName),
    changeIdentifier: async (from, to) => {
      const fields = await identifierFields(digest, { ...to, id: from.value.id });
      const row = await rewriteRow(lists, 'identifiers', identifierShapes, from.row, fields);
      return row.ok ? storedAs(row.value.item, identifierOf(row.value.fields)) : row;
    },
    addAdjustment: (adjustment, customerName, clientReference) => addAdjustment(files, adjustment, { customerName, clientReference }),
    changeAdjustment: async (from, to) => {
      const fields = { ...adjustmentFields(to), Title: from.value.ref };
      const row = await rewriteRow(lists, 'adjustments', adjustmentShapes, from.row, fields);
      return row.ok ? storedAs(row.value.item, adjustmentOf(row.value, timeZone)) : row;
    },
  };
}

/** What belongs to one customer, in one batch. */
async function fileOf({ lists, timeZone }: Files, customer: string, signal?: AbortSignal): Promise<Result<CustomerFile | undefined>> {
  const query = { ...all, where: { column: 'Customer', equals: customer }, signal } as const;
  const [customers, identifiers, adjustments] = await Promise.all([
    findRows(lists, 'customers', customerShapes, query),
    findRows(lists, 'identifiers', identifierShapes, query),
    findRows(lists, 'adjustments', adjustmentShapes, query),
  ]);
  if (!customers.ok) return customers;
  if (!identifiers.ok) return identifiers;
  if (!adjustments.ok) return adjustments;
  const [own] = customers.value.rows;
  if (!own) return success(undefined);
  const read = {
    customer: storedAs(own.item, customerOf(own.fields)),
    identifiers: allOf(once(identifiers.value.rows).map(({ item, fields }) => storedAs(item, identifierOf(fields)))),
    adjustments: allOf(once(adjustments.value.rows).map((row) => storedAs(row.item, adjustmentOf(row, timeZone)))),
  };
  if (!read.customer.ok) return read.customer;
  if (!read.identifiers.ok) return read.identifiers;
  if (!read.adjustments.ok) return read.adjustments;
  return success({ customer: read.customer.value, identifiers: read.identifiers.value, adjustments: read.adjustments.value });
}

function once<R extends { readonly fields: { readonly ClientReference: string } }>(rows: readonly R[]): readonly R[] {
  return onceEach(rows, ({ fields }) => fields.ClientReference);
}

async function identifiersWith({ lists, digest }: Files, key: MatchKey, signal?: AbortSignal): Promise<Result<readonly Stored<Identifier>[]>> {
  const keys = await addressKeys(digest, key);
  signal?.throwIfAborted();
  const answers = await Promise.all(keys.map((equals) => findRows(lists, 'identifiers', identifierShapes, { ...all, where: { column: 'Key', equals }, signal })));
  const failed = answers.find((answer) => !answer.ok);
  if (failed && !failed.ok) return failed;
  const rows = once(answers.flatMap((answer) => (answer.ok ? answer.value.rows : [])));
  // A digest beside another address would lead to somebody else.
  if (rows.some(({ fields }) => fields.Title !== key)) return failure('malformed', 'other identifiers than those asked for');
  return allOf(rows.map(({ item, fields }) => storedAs(item, identifierOf(fields))));
}

async function named(lists: Lists, start: string, signal?: AbortSignal): ReturnType<Customers['named']> {
  // No name is that long: what was pasted there is none, and would not even fit into a question.
  if (start.length > longestName) return success({ customers: [], complete: true });
  const where = start === '' ? {} : { where: { column: 'Title', startsWith: start } as const };
  const found = await findRows(lists, 'customers', customerShapes, { ...where, orderBy: 'Title', pageSize: mostNamed, most: mostNamed, signal });
  if (!found.ok) return tooMany(found.problem.detail) ? success({ customers: [], complete: false }) : found;
  const customers = allOf(found.value.rows.slice(0, mostNamed).map(({ item, fields }) => storedAs(item, customerOf(fields))));
  return customers.ok ? success({ customers: customers.value, complete: found.value.complete }) : customers;
}

/** SharePoint looks at no more than 5,000 rows that fit. */
const tooMany = (detail = ''): boolean => detail.startsWith('422');

async function addCustomer(lists: Lists, customer: Customer): Promise<Result<Stored<Customer>>> {
  const before = await customerWith(lists, customer.key);
  if (!before.ok) return before;
  if (before.value) return success(before.value);
  const added = await addRow(lists, 'customers', customerFields(customer));
  if (!added.ok && !mayHaveArrived(added.problem)) return added;
  const now = await customerWith(lists, customer.key);
  if (now.ok && now.value) return success(now.value);
  if (!added.ok) return added;
  return now.ok ? failure('missing', 'the customer is not there yet') : now;
}

async function customerWith(lists: Lists, key: string): Promise<Result<Stored<Customer> | undefined>> {
  const where = { column: 'Customer', equals: key } as const;
  const found = await findRows(lists, 'customers', customerShapes, { where, pageSize: 5, most: 5 });
  if (!found.ok) return found;
  const [row] = found.value.rows;
  return row ? storedAs(row.item, customerOf(row.fields)) : success(undefined);
}

async function addIdentifier({ lists, digest }: Files, identifier: Identifier, customerName: string): Promise<Result<Stored<Identifier>>> {
  const fields = { ...(await identifierFields(digest, identifier)), CustomerName: oneLine(customerName) };
  const added = await addOnce(lists, 'identifiers', identifier.id, () => addRow(lists, 'identifiers', fields));
  if (!added.ok) return added;
  const row = await getRow(lists, 'identifiers', identifierShapes, added.value.id);
  if (!row.ok) return row;
  return row.value ? storedAs(row.value.item, identifierOf(row.value.fields)) : failure('missing', 'the identifier is gone');
}

async function addAdjustment(
  { lists, timeZone }: Files,
  adjustment: Adjustment,
  { customerName, clientReference }: { readonly customerName: string; readonly clientReference: string },
): Promise<Result<Stored<Adjustment>>> {
  const fields = { ...adjustmentFields(adjustment), CustomerName: oneLine(customerName), ClientReference: clientReference };
  const added = await addOnce(lists, 'adjustments', clientReference, () => addRow(lists, 'adjustments', { ...fields, Title: adjustmentNumberFollows }));
  if (!added.ok) return added;
  const read = await getRow(lists, 'adjustments', adjustmentShapes, added.value.id);
  if (!read.ok) return read;
  if (!read.value) return failure('missing', 'the adjustment is gone');
  const { item } = read.value;
  const number = numberOf('ADJ', item, timeZone);
  if (read.value.fields.Title !== adjustmentNumberFollows || number === undefined) return storedAs(item, adjustmentOf(read.value, timeZone));
  const numbered = await rewriteRow(lists, 'adjustments', adjustmentShapes, { id: item.id, etag: item['@odata.etag'] ?? '*' }, { Title: number });
  return numbered.ok ? storedAs(numbered.value.item, adjustmentOf(numbered.value, timeZone)) : numbered;
}
