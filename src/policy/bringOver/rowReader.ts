import type { Day } from '../../domain/day.ts';
import type { Cell } from '../../domain/sheet.ts';
import { bringOverColumns, type ColumnKey } from '../pack/bringOverColumns.ts';
import type { BringOverReason } from '../pack/bringOverFaults.ts';
import { cellText, entriesOf, textTrouble } from './cellText.ts';
import type { RowFault } from './proposal.ts';
import { readDay } from './readDay.ts';

/** The cells of one row by column, as somebody wrote them. */
export type RowCells = Readonly<Partial<Record<ColumnKey, Cell>>>;

/** Reads the cells of one row and gathers everything that is wrong with them. */
export interface RowReader {
  readonly faults: readonly RowFault[];
  fault(column: ColumnKey | undefined, reason: BringOverReason, of?: string): undefined;
  isFilled(column: ColumnKey): boolean;
  /** Empty where nothing stands there. */
  text(column: ColumnKey): string;
  /** A text on one line. */
  line(column: ColumnKey): string;
  entries(column: ColumnKey): readonly string[];
  /** Undefined where nothing readable stands there; then the fault is gathered. */
  day(column: ColumnKey): Day | undefined;
  /** Gathers a fault for each of some columns that is empty. */
  need(...columns: readonly ColumnKey[]): void;
}

export function createRowReader(row: number, cells: RowCells): RowReader {
  const faults: RowFault[] = [];
  const checked = new Set<ColumnKey>();
  const reader: RowReader = {
    faults,
    fault: (column, reason, of) => {
      faults.push({ row, reason, ...(column === undefined ? {} : { column }), ...(of === undefined ? {} : { of }) });
      return undefined;
    },
    isFilled: (column) => cellText(cells[column]) !== '',
    text: (column) => {
      const text = cellText(cells[column]);
      if (checked.has(column)) return text;
      checked.add(column);
      const trouble = textTrouble(text);
      if (trouble !== undefined) reader.fault(column, trouble);
      const { most } = bringOverColumns[column];
      if (text.length > most) reader.fault(column, 'tooLong', String(most));
      return text;
    },
    line: (column) => reader.text(column).replace(/\s+/g, ' '),
    entries: (column) => entriesOf(reader.text(column)),
    day: (column) => {
      if (!reader.isFilled(column)) return undefined;
      const cell = cells[column];
      const read = readDay(typeof cell === 'string' ? reader.text(column) : cell);
      return read.ok ? read.day : reader.fault(column, read.reason);
    },
    need: (...columns) => {
      for (const column of columns) if (!reader.isFilled(column)) reader.fault(column, 'missing');
    },
  };
  return reader;
}
