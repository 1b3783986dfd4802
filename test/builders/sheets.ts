import type { Cell, SheetTable } from '../../src/domain/sheet.ts';
import type { BringOverFacts } from '../../src/policy/bringOver/proposal.ts';
import { bringOverColumns, columnKeys, type ColumnKey } from '../../src/policy/pack/bringOverColumns.ts';
import { defaultSettings } from '../../src/policy/pack/settings.ts';
import { suppliedPack } from '../../src/policy/pack/suppliedPack.ts';
import { theDay } from './moments.ts';

export type SheetRow = Partial<Record<ColumnKey, Cell>>;

/** On 10 June 2026, by Catrin. */
export function bringOverFacts(parts: Partial<BringOverFacts> = {}): BringOverFacts {
  return {
    today: theDay('2026-06-10'),
    by: 'catrin',
    settings: defaultSettings('wales'),
    services: ['Housing repairs', 'Council tax'],
    pack: suppliedPack,
    ...parts,
  };
}

/** A row that brings over an arrangement with everything it needs. */
export function aSheetRow(cells: SheetRow = {}): SheetRow {
  return {
    name: 'Siân Pugh',
    emails: 'sian.pugh@example.org',
    services: 'Housing repairs',
    terms: 'In writing only',
    start: '1/5/2026',
    end: '30 September 2026',
    review: '2026-09-01',
    contactName: 'Repairs desk',
    contactEmail: 'repairs@aberllan.example',
    deputy: 'Megan Holt',
    decidedBy: 'Nia Prosser, Head of Housing',
    decidedOn: '28.04.2026',
    told: 'A letter of 28 April with reasons and how to appeal.',
    ...cells,
  };
}

/** A row that brings over large print. */
export function anAdjustmentRow(cells: SheetRow = {}): SheetRow {
  return {
    name: 'Siân Pugh',
    emails: 'sian.pugh@example.org',
    adjustment: 'Large print: 16',
    instruction: 'Write in large print, 16 point',
    agreedBy: 'Gwen Morris',
    agreedOn: '3 March 2026',
    ...cells,
  };
}

/** Rows with their headings above them, so that the first is row 2. */
export function aSheet(...rows: readonly SheetRow[]): SheetTable {
  return [columnKeys.map((key) => bringOverColumns[key].heading), ...rows.map((row) => columnKeys.map((key) => row[key]))];
}
