import { parse, unparse } from 'papaparse';
import { formulaStart, type Cell, type SheetTable } from '../domain/sheet.ts';
import type { SheetRead } from '../ports/sheets.ts';
import { sheetText } from './sheetText.ts';

const separators = [',', ';', '\t'] as const;

/** Reads a text with commas, semicolons or tabs. */
export function readCsv(bytes: Uint8Array): SheetRead {
  const text = sheetText(bytes).replace(/^\uFEFF/, '');
  // Excel's own word for its separator, on a line of its own.
  const said = /^sep=([,;\t])\r?\n/i.exec(text);
  const rest = said ? text.slice(said[0].length) : text;
  if (rest.includes('\u0000')) return { kind: 'unreadable', why: 'notASheet' };
  const { data, errors } = parse<string[]>(rest, { delimiter: said?.[1] ?? separatorOf(rest), skipEmptyLines: false });
  const shift = said ? 1 : 0;
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return { kind: 'unreadable', why: 'brokenQuotes', row: (broken.row ?? 0) + 1 + shift };
  return { kind: 'table', table: [...(said ? [[]] : []), ...data] };
}

/** The one that makes most of the first row that has anything in it. */
function separatorOf(text: string): string {
  const widths = separators.map((delimiter) => parse<string[]>(text.trimStart(), { delimiter, preview: 1 }).data[0]?.length ?? 0);
  return separators[widths.indexOf(Math.max(...widths))] ?? ',';
}

/** With a byte order mark, so that Excel reads it as UTF-8. */
export function writeCsv(table: SheetTable): Uint8Array<ArrayBuffer> {
  const text = unparse(table.map((cells) => cells.map(written)), { newline: '\r\n' });
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return formulaStart.test(text) ? `'${text}` : text;
}
