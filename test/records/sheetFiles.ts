import writeXlsxFile from 'write-excel-file/node';
import type { SheetTable } from '../../src/domain/sheet.ts';

/** A workbook with one sheet. */
export async function workbook(table: SheetTable): Promise<ArrayBuffer> {
  const rows = table.map((cells) => cells.map((cell) => (cell === undefined ? null : cell instanceof Date ? { value: cell, type: Date, format: 'dd/mm/yyyy' } : { value: cell })));
  const bytes = await writeXlsxFile(rows).toBuffer();
  return exactly(bytes);
}

/** The bytes and no others that lie beside them in memory. */
export function exactly(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

/** A text in UTF-16, as Excel's "Unicode text". */
export function utf16(text: string, { bigEndian = false, mark = true }: { readonly bigEndian?: boolean; readonly mark?: boolean } = {}): ArrayBuffer {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return exactly(bigEndian ? bytes.swap16() : bytes);
}
