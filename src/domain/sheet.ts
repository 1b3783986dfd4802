/** What stands in one cell of a spreadsheet. Of a formula only what it last showed; it is never worked out. */
export type Cell = string | number | boolean | Date | undefined;

/** Rows of a sheet as they stand in the file, empty ones too, so that the first is row 1. */
export type SheetTable = readonly (readonly Cell[])[];

/** What spreadsheet programs may take for the beginning of a formula, whichever blanks stand before it. */
export const formulaStart = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]/u;
