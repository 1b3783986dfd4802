import type { Arrangement, ArrangementState } from '../domain/arrangement.ts';
import { arrangementStates } from '../domain/arrangement.ts';
import type { Staff } from '../domain/staff.ts';
import type { ArrangementFile, ArrangementLine, Arrangements } from '../ports/arrangements.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { Stored } from '../ports/stored.ts';
import { arrangementFields, arrangementOf, arrangementShapes, type ArrangementRow } from './arrangementRow.ts';
import { addArrangement, carryOut, finish, type Register } from './arrangementSteps.ts';
import { readFile, readFileOf } from './arrangementFile.ts';
import { findRows, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';
import { arrangementOutlines } from './outlines.ts';
import { allOf, rewriteRow, storedAs } from './rewriteRow.ts';

/** Whoever asks has to see all of them: reading goes on to the end. */
const all = { pageSize: 500, most: Number.POSITIVE_INFINITY, together: true } as const;
const openStates = arrangementStates.filter((state) => state !== 'new' && state !== 'archived');

/** The Arrangements and Decisions lists. `person`: who is signed in. */
export function createArrangements(lists: Lists, person: () => Staff | undefined, timeZone: string): Arrangements {
  const register: Register = { lists, person, timeZone };
  return {
    open: async (signal) => {
      const found = await Promise.all(openStates.map((state) => rowsIn(lists, state, signal)));
      const rows = allOf(found);
      return rows.ok ? linesOf(rows.value.flat(), timeZone) : rows;
    },
    read: (ref, signal) => readFile(register, ref, signal),
    ofCustomer: async (customer, signal) => {
      const found = await findRows(lists, 'arrangements', arrangementShapes, { ...all, where: { column: 'Customer', equals: customer }, signal });
      return found.ok ? linesOf(found.value.rows, timeZone) : found;
    },
    outlines: (endingFrom, signal) => arrangementOutlines(lists, endingFrom, signal),
    add: (arrangement, customerName, step) => addArrangement(register, arrangement, customerName, step),
    edit: (from, to) => rewritten(register, from, to),
    carryOut: (from, to, step) => carryOut(register, from, to, step),
    finish: (from) => finish(register, from),
    remind: (from, reminders) => rewritten(register, { ...from, value: { ...from.value, reminders } }, from.value.arrangement),
  };
}

async function rowsIn(lists: Lists, state: ArrangementState, signal?: AbortSignal): Promise<Result<readonly ArrangementRow[]>> {
  const found = await findRows(lists, 'arrangements', arrangementShapes, { ...all, where: { column: 'State', equals: state }, signal });
  return found.ok ? success(found.value.rows) : found;
}

/** A row that moved between two of our questions, or a save that arrived twice, is one. */
function linesOf(rows: readonly ArrangementRow[], timeZone: string): Result<readonly Stored<ArrangementLine>[]> {
  const once = onceEach(rows, ({ fields }) => fields.ClientReference);
  return allOf(once.map((row) => storedAs(row.item, lineOf(row, timeZone))));
}

function lineOf(row: ArrangementRow, timeZone: string): ArrangementLine | undefined {
  const read = arrangementOf(row, timeZone);
  return read && { arrangement: read.arrangement, customerName: read.customerName, reminders: read.reminders };
}

/** Saves an arrangement that stays in its state. A step that waits for its signature goes on waiting. */
async function rewritten(register: Register, from: Stored<ArrangementFile>, to: Arrangement): Promise<Result<Stored<ArrangementFile>>> {
  const { state, version, customer, ref } = from.value.arrangement;
  if (to.state !== state || to.version !== version || to.customer !== customer) return failure('malformed', 'a step is no edit');
  const { LastStep: _last, ...fields } = arrangementFields({ ...to, ref }, { reminders: from.value.reminders, step: from.value.unsigned });
  const row = await rewriteRow(register.lists, 'arrangements', arrangementShapes, from.row, fields);
  return row.ok ? readFileOf(register, row.value) : row;
}
