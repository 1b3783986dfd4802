import type { Arrangement } from '../domain/arrangement.ts';
import type { ArrangementAction } from '../domain/decision.ts';
import type { ArrangementFile, Step } from '../ports/arrangements.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { RowVersion, Stored } from '../ports/stored.ts';
import { addOnce, standing } from './addOnce.ts';
import { readFileOf, type Register } from './arrangementFile.ts';
import { arrangementFields, arrangementNumberFollows, arrangementShapes, type ArrangementRow } from './arrangementRow.ts';
import { oneLine, type Fields } from './columns.ts';
import { sign } from './decisions.ts';
import { mayHaveArrived } from './doubt.ts';
import { addRow, getRow, type Lists } from './lists.ts';
import { rewriteRow } from './rewriteRow.ts';
import { numberOf } from './rowNumber.ts';

export type { Register } from './arrangementFile.ts';

type Filed = Promise<Result<Stored<ArrangementFile>>>;

/** Steps by which somebody decides on an arrangement: their name stands in the list. */
const deciding: readonly ArrangementAction[] = [
  'approve', 'reject', 'withdraw', 'continue', 'amend', 'lift', 'appealStands', 'appealVaried', 'appealQuashed',
];

/** Adds an arrangement with its first step. The step's client reference tells this creation from every other. */
export async function addArrangement(register: Register, arrangement: Arrangement, customerName: string, step: Step): Filed {
  const { lists } = register;
  const { clientReference } = step;
  const fields = {
    ...arrangementFields(arrangement, { reminders: { alertsSent: 0 }, step }),
    Title: arrangementNumberFollows,
    CustomerName: oneLine(customerName),
    DecidedBy: arrangement.broughtOver && oneLine(arrangement.broughtOver.decidedBy),
    ClientReference: clientReference,
  };
  const added = await addOnce(lists, 'arrangements', clientReference, () => addRow(lists, 'arrangements', fields));
  if (!added.ok) return added;
  const row = await rowWith(lists, added.value.id);
  return row.ok ? signed(register, row.value, step) : row;
}

/**
 * First the arrangement as it is after the step, unless somebody changed it meanwhile, then the signature. What stands
 * between the two is found by the client reference the row carries.
 */
export async function carryOut(register: Register, from: Stored<ArrangementFile>, to: Arrangement, step: Step): Filed {
  const { arrangement: before, unsigned } = from.value;
  if (unsigned && unsigned.clientReference !== step.clientReference) return failure('changed', 'an earlier step is not signed yet');
  const reminders = to.version === before.version ? from.value.reminders : { alertsSent: 0 };
  const name = register.person()?.name;
  const decidedBy = deciding.includes(step.action) && name !== undefined ? { DecidedBy: oneLine(name) } : {};
  const fields = { ...arrangementFields({ ...to, ref: before.ref }, { reminders, step }), ...decidedBy };
  const moved = await moveOn(register, from.row, fields, step.clientReference);
  return moved.ok ? signed(register, moved.value, step) : moved;
}

/** Signs the step that was left. Nobody signs for somebody else. */
export async function finish(register: Register, from: Stored<ArrangementFile>): Filed {
  const row = await rowWith(register.lists, from.row.id);
  if (!row.ok) return row;
  const { unsigned } = from.value;
  if (!unsigned) return readFileOf(register, row.value);
  if (row.value.fields.LastStep !== unsigned.clientReference) return failure('changed', 'another step came after it');
  if (unsigned.as !== 'system' && unsigned.by !== register.person()?.id) return failure('refused', 'somebody else took this step');
  return signed(register, row.value, unsigned);
}

/** The row after the step. Where an earlier try brought it there, or went on to sign, that is as good. */
async function moveOn({ lists }: Register, row: RowVersion, fields: Fields<'arrangements'>, clientReference: string): Promise<Result<ArrangementRow>> {
  const moved = await rewriteRow(lists, 'arrangements', arrangementShapes, row, fields);
  if (moved.ok || !mayHaveArrived(moved.problem)) return moved;
  const now = await rowWith(lists, row.id);
  if (!now.ok) return moved;
  if (now.value.fields.LastStep === clientReference) return now;
  const earlier = await standing(lists, 'decisions', clientReference);
  return earlier.ok && earlier.value ? now : moved;
}

async function signed(register: Register, row: ArrangementRow, step: Step): Filed {
  const { lists, timeZone } = register;
  const ref = numberOf('ARR', row.item, timeZone);
  if (ref === undefined) return failure('malformed', 'an arrangement without a number');
  const titled = row.fields.Title === ref ? success(row) : await giveNumber(lists, row, ref);
  if (!titled.ok) return titled;
  const done = await sign(lists, ref, step);
  return done.ok ? readFileOf(register, titled.value) : done;
}

/** Somebody may have changed the row since: its number has nothing to do with that. */
async function giveNumber(lists: Lists, row: ArrangementRow, ref: string): Promise<Result<ArrangementRow>> {
  const given = await rewriteRow(lists, 'arrangements', arrangementShapes, versionOf(row), { Title: ref });
  if (given.ok || given.problem.kind !== 'changed') return given;
  const now = await rowWith(lists, row.item.id);
  if (!now.ok || now.value.fields.Title === ref) return now;
  return rewriteRow(lists, 'arrangements', arrangementShapes, versionOf(now.value), { Title: ref });
}

function versionOf({ item }: ArrangementRow): RowVersion {
  return { id: item.id, etag: item['@odata.etag'] ?? '' };
}

async function rowWith(lists: Lists, id: string): Promise<Result<ArrangementRow>> {
  const row = await getRow(lists, 'arrangements', arrangementShapes, id);
  if (!row.ok) return row;
  return row.value ? success(row.value) : failure('missing', 'the arrangement is gone');
}
