import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import type { Cell } from '../domain/sheet.ts';
import { sheetLimits, type SheetRead } from '../ports/sheets.ts';

/** Reads the first sheet of a workbook. Of a formula only what it last showed is read. */
export async function readXlsx(bytes: Uint8Array): Promise<SheetRead> {
  const unpacked = unpack(bytes);
  if (unpacked === 'tooLarge') return { kind: 'unreadable', why: 'tooLarge' };
  if (unpacked === 'broken') return { kind: 'unreadable', why: 'notASheet' };
  try {
    const table = await readSheet(unpacked);
    return { kind: 'table', table: table.map((cells) => cells.map(cellOf)) };
  } catch {
    // The library throws for whatever is no workbook; nothing of ours runs in there.
    return { kind: 'unreadable', why: 'notASheet' };
  }
}

/**
 * The texts of the archive, unpacked within bounds and packed again without compression: the library would unpack large ones
 * in a worker made of text, which our pages forbid, and without bounds.
 */
function unpack(bytes: Uint8Array): ArrayBuffer | 'tooLarge' | 'broken' {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|xml\.rels)$/.test(name)) return false;
        size += originalSize;
        return size <= sheetLimits.unpackedBytes;
      },
    });
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/'));
    if (sheets.some(([, sheet]) => farAway.test(latin.decode(sheet)))) return 'tooLarge';
    return size > sheetLimits.unpackedBytes ? 'tooLarge' : zipSync(files, { level: 0 }).slice().buffer;
  } catch {
    return 'broken';
  }
}

const latin = new TextDecoder('latin1');
/** A cell beyond column ZZ or row 999,999: the library would fill the gap before it. */
const farAway = /\br=["'](?:[A-Z]{3}|[A-Z]*\d{7})/;

function cellOf(cell: unknown): Cell {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date) return cell;
  return undefined;
}
