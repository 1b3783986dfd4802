import type { Staff } from '../domain/staff.ts';
import type { ArrangementFile } from '../ports/arrangements.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { Stored } from '../ports/stored.ts';
import { arrangementOf, arrangementShapes, type ArrangementRow } from './arrangementRow.ts';
import { signedOn, type Signed } from './decisions.ts';
import { getRow, type Lists } from './lists.ts';
import { storedAs } from './rewriteRow.ts';
import { numberOf, rowIdIn } from './rowNumber.ts';

/** The lists that hold arrangements and decisions, and who is signed in. */
export interface Register {
  readonly lists: Lists;
  readonly person: () => Staff | undefined;
  readonly timeZone: string;
}

/** The arrangement with a reference, and its decisions, in one batch. */
export async function readFile({ lists, timeZone }: Register, ref: string, signal?: AbortSignal): Promise<Result<Stored<ArrangementFile> | undefined>> {
  const id = rowIdIn('ARR', ref);
  if (id === undefined) return success(undefined);
  const [row, signed] = await Promise.all([
    getRow(lists, 'arrangements', arrangementShapes, id, { together: true, signal }),
    signedOn(lists, ref, timeZone, signal),
  ]);
  if (!row.ok) return row;
  if (row.value === undefined || numberOf('ARR', row.value.item, timeZone) !== ref) return success(undefined);
  return signed.ok ? fileOf(row.value, signed.value, timeZone) : signed;
}

/** The same for a row that was read already. */
export async function readFileOf({ lists, timeZone }: Register, row: ArrangementRow): Promise<Result<Stored<ArrangementFile>>> {
  const ref = numberOf('ARR', row.item, timeZone);
  if (ref === undefined) return failure('malformed', 'an arrangement without a number');
  const signed = await signedOn(lists, ref, timeZone);
  return signed.ok ? fileOf(row, signed.value, timeZone) : signed;
}

function fileOf(row: ArrangementRow, { decisions: signed, clientReferences }: Signed, timeZone: string): Result<Stored<ArrangementFile>> {
  const read = arrangementOf(row, timeZone);
  if (!read) return storedAs<ArrangementFile>(row.item, undefined);
  const { LastStep: last } = row.fields;
  const { step } = read.details;
  const isSigned = last === '' || clientReferences.has(last);
  if (!isSigned && step?.clientReference !== last) return failure('malformed', 'a last step that nobody can tell');
  return storedAs<ArrangementFile>(row.item, {
    arrangement: { ...read.arrangement, decisions: signed.map(({ byName: _name, at: _at, ...decision }) => decision) },
    customerName: read.customerName,
    reminders: read.reminders,
    signed,
    ...(isSigned || !step ? {} : { unsigned: step }),
  });
}
