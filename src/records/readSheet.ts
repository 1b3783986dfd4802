import { success, type Problem } from '../ports/problem.ts';
import { sheetLimits, type SheetRead, type Sheets } from '../ports/sheets.ts';

/** Spreadsheets as files. The libraries that read them are fetched when the first one is needed. */
export function createSheets(): Sheets {
  return {
    read: async (bytes) => {
      const found = new Uint8Array(bytes);
      if (found.length === 0) return { kind: 'unreadable', why: 'empty' };
      if (found.length > sheetLimits.bytes) return { kind: 'unreadable', why: 'tooLarge' };
      if (startsWith(found, oldWorkbook)) return { kind: 'unreadable', why: 'oldOrLocked' };
      if (otherFiles.some((start) => startsWith(found, start))) return { kind: 'unreadable', why: 'notASheet' };
      const isArchive = startsWith(found, archive);
      const work = async () => (isArchive ? (await import('./xlsxSheet.ts')).readXlsx(found) : (await import('./csvSheet.ts')).readCsv(found));
      return bounded(await fetched(work, (problem) => ({ kind: 'problem', problem })));
    },
    csv: (table) => fetched(async () => success((await import('./csvSheet.ts')).writeCsv(table)), (problem) => ({ ok: false, problem })),
  };
}

const archive = [0x50, 0x4b];
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0];
const otherFiles = [[0x25, 0x50, 0x44, 0x46], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x7b, 0x5c, 0x72, 0x74]];

/** A part of the program that could not be fetched is a connection that failed. */
async function fetched<T>(work: () => Promise<T>, otherwise: (problem: Problem) => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === 'ChunkLoadError') return otherwise({ kind: 'offline', detail: error.message });
    throw error;
  }
}

function bounded(read: SheetRead): SheetRead {
  if (read.kind !== 'table') return read;
  const filled = read.table.filter((cells) => cells.some((cell) => cell !== undefined && cell !== '')).length;
  if (filled === 0) return { kind: 'unreadable', why: 'empty' };
  return filled - 1 > sheetLimits.rows ? { kind: 'unreadable', why: 'tooManyRows' } : read;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
