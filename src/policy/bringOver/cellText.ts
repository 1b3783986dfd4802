import { formulaStart, type Cell } from '../../domain/sheet.ts';

/** A cell as text, and nothing in it worked out. A sign that our own files put before a formula is taken off again. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  const text = String(cell).normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1).trim() : text;
}

/** The entries of a cell, kept apart by semicolons or line breaks. */
export function entriesOf(text: string): readonly string[] {
  return text.split(/[;\n]/).map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** Texts in one form, so that capitals, blanks and hyphens do not matter. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Why a text cannot be kept, whatever it says. */
export function textTrouble(text: string): 'unreadable' | 'hidden' | undefined {
  if (text.includes('\uFFFD')) return 'unreadable';
  return /[\p{Cs}\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u.test(text) ? 'hidden' : undefined;
}
