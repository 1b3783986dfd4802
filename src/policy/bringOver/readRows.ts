import type { Cell, SheetTable } from '../../domain/sheet.ts';
import { bringOverColumns, columnKeys, type ColumnKey } from '../pack/bringOverColumns.ts';
import { cellText, plain } from './cellText.ts';
import type { BringOverFacts, RowFault } from './proposal.ts';
import { readRow, type ReadRow } from './readRow.ts';
import type { RowCells } from './rowReader.ts';

/** What a spreadsheet holds: its rows; or that its headings are not those that are read. */
export type ReadSheet =
  | { readonly kind: 'rows'; readonly rows: readonly ReadRow[]; readonly ignored: readonly string[] }
  | { readonly kind: 'headings'; readonly faults: readonly RowFault[] };

/** Every row that is not empty, each by itself. Headings stand in the first row with anything in it. */
export function readRows(table: SheetTable, facts: BringOverFacts): ReadSheet {
  const headingRow = table.findIndex(isFilled);
  const headings = readHeadings(table[headingRow] ?? [], headingRow + 1);
  if (headings.faults.length > 0) return { kind: 'headings', faults: headings.faults };
  const rows = table.flatMap((cells, index) => {
    if (index <= headingRow || !isFilled(cells)) return [];
    return [readRow(index + 1, byColumn(cells, headings.places), facts)];
  });
  return { kind: 'rows', rows, ignored: headings.ignored };
}

interface Headings {
  readonly places: ReadonlyMap<ColumnKey, number>;
  /** Headings that are none of ours: what stands below them is not read. */
  readonly ignored: readonly string[];
  readonly faults: readonly RowFault[];
}

/** Columns that must be there even where every cell below is empty: without them the file is another. */
const musts: readonly ColumnKey[] = columnKeys.filter((key) => bringOverColumns[key].required === 'always');

function readHeadings(cells: readonly Cell[], row: number): Headings {
  const places = new Map<ColumnKey, number>();
  const ignored: string[] = [];
  const faults: RowFault[] = [];
  for (const [index, cell] of cells.entries()) {
    const text = cellText(cell);
    const key = columnKeys.find((each) => plain(bringOverColumns[each].heading) === plain(text));
    if (key === undefined && text !== '') ignored.push(text);
    if (key === undefined) continue;
    if (places.has(key)) faults.push({ row, column: key, reason: 'columnTwice' });
    places.set(key, index);
  }
  return { places, ignored, faults: [...faults, ...missingColumns(places, Math.max(row, 1))] };
}

function missingColumns(places: ReadonlyMap<ColumnKey, number>, row: number): readonly RowFault[] {
  const lacks = (keys: readonly ColumnKey[]): readonly ColumnKey[] => keys.filter((key) => !places.has(key));
  const group = (required: 'arrangement' | 'adjustment'): readonly ColumnKey[] => {
    const keys = columnKeys.filter((key) => bringOverColumns[key].required === required);
    return keys.some((key) => places.has(key)) ? lacks(keys) : [];
  };
  const neither = (...keys: readonly ColumnKey[]): readonly ColumnKey[] => (lacks(keys).length === keys.length ? keys.slice(0, 1) : []);
  const missing = [...lacks(musts), ...neither('emails', 'telephones'), ...neither('terms', 'adjustment'), ...group('arrangement'), ...group('adjustment')];
  return [...new Set(missing)].map((column) => ({ row, column, reason: 'missingColumn' }));
}

function byColumn(cells: readonly Cell[], places: ReadonlyMap<ColumnKey, number>): RowCells {
  return Object.fromEntries([...places].map(([key, index]) => [key, cells[index]]));
}

function isFilled(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cellText(cell) !== '');
}
