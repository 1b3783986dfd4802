import type { SheetTable } from '../domain/sheet.ts';
import type { Problem, Result } from './problem.ts';

/** Why a file is no spreadsheet that can be read. */
export const sheetFaults = [
  'empty',
  /** More bytes or columns than we read, as it is or unpacked. */
  'tooLarge',
  'tooManyRows',
  /** `.xls`, or a workbook with a password: they look the same. */
  'oldOrLocked',
  /** Neither a workbook nor text. */
  'notASheet',
  /** A quotation mark without its other half: what follows it would be one cell. */
  'brokenQuotes',
] as const;
export type SheetFault = (typeof sheetFaults)[number];

/** What is read at most. Rows are those with something in them, the headings aside. */
export const sheetLimits = { bytes: 5 * 1024 * 1024, rows: 10_000, unpackedBytes: 60 * 1024 * 1024 } as const;

export type SheetRead =
  | { readonly kind: 'table'; readonly table: SheetTable }
  /** `row`: where in the file, if that is known. */
  | { readonly kind: 'unreadable'; readonly why: SheetFault; readonly row?: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Spreadsheets as files. Nothing in them is ever worked out. */
export interface Sheets {
  /** The first sheet of a workbook (`.xlsx`), or a text with commas, semicolons or tabs. Told apart by what is in it. */
  read(bytes: ArrayBuffer): Promise<SheetRead>;
  /** The bytes of a CSV file that spreadsheet programs open as it is: no cell of it is taken for a formula. */
  csv(table: SheetTable): Promise<Result<Uint8Array<ArrayBuffer>>>;
}
