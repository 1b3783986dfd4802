import fc from 'fast-check';
import { formulaStart, type Cell, type SheetTable } from '../../src/domain/sheet.ts';
import { planRows } from '../../src/policy/bringOver/planRows.ts';
import { readRows } from '../../src/policy/bringOver/readRows.ts';
import { bringOverColumns, columnKeys, termSamples, type ColumnKey } from '../../src/policy/pack/bringOverColumns.ts';
import { createSheets } from '../../src/records/readSheet.ts';
import { anAdjustmentRow, aSheetRow, bringOverFacts, type SheetRow } from '../builders/sheets.ts';
import { exactly, utf16, workbook } from './sheetFiles.ts';

jest.setTimeout(600_000);

const sheets = createSheets();
const facts = bringOverFacts();

/** Another number tries other files; a failure prints the one it was found with. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

const formulas = ['=1+1', '=HYPERLINK("https://example.org","x")', '+44 1632 960123', '-2+3', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1'];
const days = ['1/2/2026', '01.05.2026', '2026-05-01', '1 May 2026', '05/13/2026', '1/2/26', '31 June 2026', 'soon', '46054'];
const oddText = fc.oneof(
  fc.constantFrom(...formulas, ...days, ...Object.values(termSamples), '', ' ', '""', '"', 'Siân', '\uFFFD', '\u202E', 'a;b\nc', 'all', 'x'.repeat(5000)),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const oddCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: oddText },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }) },
);

const customer = fc.integer({ min: 0, max: 4 }).map((index): SheetRow => ({ name: `Customer ${String(index)}`, emails: `customer${String(index)}@example.org` }));
/** Mostly a row that could come over; some cells of some are anything. */
const row: fc.Arbitrary<SheetRow> = fc
  .tuple(fc.boolean(), customer, fc.dictionary(fc.constantFrom(...columnKeys), oddCell, { maxKeys: 3 }), fc.integer({ min: 0, max: 2 }))
  .map(([isAdjustment, who, odd, much]) => ({ ...(isAdjustment ? anAdjustmentRow(who) : aSheetRow(who)), ...(much === 0 ? odd : {}) }));

const columns: fc.Arbitrary<readonly ColumnKey[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(columnKeys) },
  { weight: 1, arbitrary: fc.shuffledSubarray([...columnKeys]) },
  { weight: 1, arbitrary: fc.constant([...columnKeys, 'end' as const]) },
);

const table: fc.Arbitrary<SheetTable> = fc.tuple(columns, fc.array(row, { maxLength: 12 }), fc.boolean()).map(([keys, rows, isTop]) => [
  ...(isTop ? [] : [[]]),
  keys.map((key) => bringOverColumns[key].heading),
  ...rows.map((cells) => keys.map((key) => cells[key])),
]);

const withoutNull = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '') : typeof cell === 'number' && !Number.isFinite(cell) ? 0 : cell);
const csv = (rows: SheetTable, separator: string): string =>
  rows.map((cells) => cells.map((cell) => `"${(cell instanceof Date ? cell.toISOString() : String(cell ?? '')).replaceAll('"', '""')}"`).join(separator)).join('\r\n');

const ways = ['xlsx', 'utf8', 'utf16', 'utf16be', 'latin', 'cut', 'turned', 'noise'] as const;
const file = fc.tuple(table, fc.constantFrom(...ways), fc.constantFrom(',', ';', '\t'), fc.uint8Array({ minLength: 1, maxLength: 60 }));

async function bytesOf([rows, way, separator, noise]: readonly [SheetTable, (typeof ways)[number], string, Uint8Array]): Promise<ArrayBuffer> {
  const text = csv(rows, separator);
  switch (way) {
    case 'xlsx':
      return workbook(rows.map((cells) => cells.map(withoutNull)));
    case 'utf8':
      return exactly(Buffer.from(text));
    case 'utf16':
      return utf16(text);
    case 'utf16be':
      return utf16(text, { bigEndian: true, mark: false });
    case 'latin':
      return exactly(Buffer.from(text, 'latin1'));
    case 'cut':
      return exactly(Buffer.from(text).subarray(0, Math.floor(text.length / 2)));
    case 'turned': {
      const bytes = new Uint8Array(await workbook(rows.map((cells) => cells.map(withoutNull))));
      for (const byte of noise) bytes[(byte * 37) % bytes.length] = byte;
      return exactly(bytes);
    }
    case 'noise':
      return exactly(noise);
  }
}

/** Reads a file as the register does; whatever it holds, there is an answer. */
async function readWhole(bytes: ArrayBuffer): Promise<ReturnType<typeof planRows> | undefined> {
  const read = await sheets.read(bytes);
  if (read.kind !== 'table') return undefined;
  const rows = readRows(read.table, facts);
  return rows.kind === 'rows' ? planRows(rows.rows, facts) : undefined;
}

describe('A random spreadsheet', () => {
  it('is planned whole or not at all, row by row, and never breaks', async () => {
    const seen = { planned: 0, faulty: 0, unread: 0 };
    await fc.assert(
      fc.asyncProperty(file, async (made) => {
        const plan = await readWhole(await bytesOf(made));
        if (!plan) seen.unread += 1;
        if (!plan) return;
        const faulty = new Set(plan.rows.filter(({ faults }) => faults.length > 0).map((each) => each.row));
        const planned = plan.customers.flatMap(({ proposals }) => proposals.map((proposal) => proposal.row));
        seen.planned += planned.length;
        seen.faulty += faulty.size;
        expect(new Set([...faulty, ...planned]).size).toBe(plan.rows.length);
        expect(planned.filter((each) => faulty.has(each))).toEqual([]);
        expect(plan.rows.flatMap(({ row: of, faults }) => faults.filter((fault) => fault.row !== of))).toEqual([]);
        const addresses = plan.customers.flatMap(({ found }) => found.map(({ value }) => value));
        expect(new Set(addresses).size).toBe(addresses.length);
      }),
      { numRuns: 500, seed },
    );
    // Files that are all refused would show nothing.
    expect([seen.planned > 100, seen.faulty > 100, seen.unread > 20]).toEqual([true, true, true]);
  });

  it('with 10,000 rows is planned, doubles named', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => {
      const who = { name: `Customer ${String(index % 4000)}`, emails: `customer${String(index % 4000)}@example.org` };
      return { ...aSheetRow(who), ...(index % 100 === 0 ? { start: 'soon' } : {}) };
    });
    const whole = [columnKeys.map((key) => bringOverColumns[key].heading), ...rows.map((cells: SheetRow) => columnKeys.map((key) => cells[key]))];
    const [fromText, fromWorkbook] = [await readWhole(exactly(Buffer.from(csv(whole, ',')))), await readWhole(await workbook(whole))];
    expect(fromText?.rows).toHaveLength(10_000);
    expect(fromText?.customers).toHaveLength(3960);
    expect(fromWorkbook?.customers).toEqual(fromText?.customers);
  });

  it('given out again holds no formula', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const written = await sheets.csv(rows);
        if (!written.ok) throw new Error(written.problem.kind);
        const read = await sheets.read(exactly(written.value));
        const cells = read.kind === 'table' ? read.table.flat() : [];
        expect(cells.filter((cell) => formulaStart.test(String(cell)))).toEqual([]);
      }),
      { numRuns: 100, seed },
    );
  });
});
