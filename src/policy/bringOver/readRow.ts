import type { Adjustment } from '../../domain/adjustment.ts';
import { emailAddress } from '../../domain/emailAddress.ts';
import { telephoneNumber } from '../../domain/telephone.ts';
import { checkAdjustment, type AdjustmentProblem } from '../adjustment/checkAdjustment.ts';
import { adjustmentSamples, bringOverColumns, type ColumnKey } from '../pack/bringOverColumns.ts';
import { plain } from './cellText.ts';
import type { BringOverFacts, Found, Proposal, ProposedArrangement, RowFault } from './proposal.ts';
import { readAdjustment } from './readAdjustment.ts';
import { readArrangement } from './readArrangement.ts';
import { shortened } from './readTerm.ts';
import { stepFaults } from './stepFaults.ts';
import { createRowReader, type RowCells, type RowReader } from './rowReader.ts';

/** A row with everything that is wrong with it; what it brings over is there where every cell could be read. */
export interface ReadRow {
  readonly row: number;
  /** As the row has it, to find it again. */
  readonly name: string;
  readonly faults: readonly RowFault[];
  readonly proposal?: Proposal;
}

/** One row by itself. What it is next to the other rows and the register is asked in `planRows`. */
export function readRow(row: number, cells: RowCells, facts: BringOverFacts): ReadRow {
  const reader = createRowReader(row, cells);
  reader.need('name');
  const name = reader.line('name');
  if (name !== '' && plain(name) === '') reader.fault('name', 'missing');
  const found = readFound(reader);
  const caseReference = reader.line('caseReference');
  const wantsArrangement = arrangementColumns.some((column) => reader.isFilled(column));
  const wantsAdjustment = adjustmentColumns.some((column) => reader.isFilled(column));
  if (!wantsArrangement && !wantsAdjustment) reader.fault(undefined, 'nothing');
  const arrangement = wantsArrangement ? readArrangement(reader, facts) : undefined;
  const adjustment = wantsAdjustment ? adjustmentIn(reader, facts) : undefined;
  const { faults } = reader;
  if (faults.length > 0) return { row, name: shortened(name), faults: [...faults, ...further(row, arrangement, faults, facts)] };
  const proposal: Proposal = {
    row,
    name,
    found,
    ...(caseReference === '' ? {} : { caseReference }),
    ...(arrangement === undefined ? {} : { arrangement }),
    ...(adjustment === undefined ? {} : { adjustment }),
  };
  return { row, name, faults, proposal };
}

/** What the step would say of the other cells, so that everything is named at once. */
function further(row: number, arrangement: ProposedArrangement | undefined, faults: readonly RowFault[], facts: BringOverFacts): readonly RowFault[] {
  if (arrangement === undefined) return [];
  return stepFaults(row, arrangement, [], facts).filter(({ column }) => !faults.some((each) => each.column === column));
}

const arrangementColumns: readonly ColumnKey[] = [
  'services', 'matter', 'terms', 'start', 'end', 'review', 'contactName', 'contactEmail', 'contactTelephone', 'deputy', 'decidedBy', 'decidedOn',
  'told', 'reason',
];
const adjustmentColumns: readonly ColumnKey[] = ['adjustment', 'instruction', 'agreedBy', 'agreedOn', 'adjustmentReview'];

function readFound(reader: RowReader): readonly Found[] {
  const emails = reader.entries('emails').flatMap((entry): readonly Found[] => {
    const value = /\p{Cf}/u.test(entry) ? reader.fault('emails', 'hidden') : emailAddress(entry);
    if (value === undefined) reader.fault('emails', 'notAnAddress', shortened(entry));
    return value === undefined ? [] : [{ type: 'email', value }];
  });
  const telephones = reader.entries('telephones').flatMap((entry): readonly Found[] => {
    const value = telephoneNumber(entry);
    if (value === undefined) reader.fault('telephones', 'notATelephone', shortened(entry));
    return value === undefined ? [] : [{ type: 'telephone', value }];
  });
  if (!reader.isFilled('emails') && !reader.isFilled('telephones')) reader.fault(undefined, 'noAddress');
  const all = [...emails, ...telephones];
  return all.filter(({ value }, index) => all.findIndex((each) => each.value === value) === index);
}

function adjustmentIn(reader: RowReader, { pack, today }: BringOverFacts): Adjustment | undefined {
  reader.need('adjustment', 'instruction', 'agreedBy', 'agreedOn');
  const entry = reader.line('adjustment');
  const instruction = reader.line('instruction');
  const agreedBy = reader.line('agreedBy');
  const agreedOn = reader.day('agreedOn');
  const reviewOn = reader.day('adjustmentReview');
  const read = entry === '' ? undefined : readAdjustment(entry, pack);
  if (read?.ok === false) reader.fault('adjustment', read.reason, read.of);
  if (agreedOn !== undefined && agreedOn > today) reader.fault('agreedOn', 'inFuture');
  if (read?.ok !== true || agreedOn === undefined) return undefined;
  const adjustment: Adjustment = {
    ...read.terms,
    ref: '',
    customer: '',
    instruction,
    state: 'agreed',
    agreedOn,
    agreedBy,
    ...(reviewOn === undefined ? {} : { reviewOn }),
  };
  for (const problem of checkAdjustment(adjustment)) adjustmentFault(reader, adjustment, problem);
  return adjustment;
}

const adjustmentFields: Readonly<Record<AdjustmentProblem['field'], ColumnKey>> = {
  instruction: 'instruction', agreedOn: 'agreedOn', agreedBy: 'agreedBy', reviewOn: 'adjustmentReview',
  points: 'adjustment', language: 'adjustment', workingDays: 'adjustment', advocate: 'adjustment', unsafe: 'adjustment', declinedReason: 'adjustment',
};

/** What an empty or overlong cell lacks was said when it was read. */
function adjustmentFault(reader: RowReader, { code }: Adjustment, { field, reason, limit }: AdjustmentProblem): void {
  const column = adjustmentFields[field];
  if (column === 'adjustment') reader.fault(column, 'adjustmentDetail', adjustmentSamples[code]);
  else if (reason === 'tooShort') reader.fault(column, 'tooShort', String(limit));
  else if (reason === 'beforeAgreed') reader.fault(column, 'beforeAgreed');
  else if (reason === 'tooLong' && limit !== bringOverColumns[column].most) reader.fault(column, 'tooLong', String(limit));
}
