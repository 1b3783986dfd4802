import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { formulaStart, type SheetTable } from '../../src/domain/sheet.ts';
import { sheetLimits, type SheetRead } from '../../src/ports/sheets.ts';
import { cellText } from '../../src/policy/bringOver/cellText.ts';
import { createSheets } from '../../src/records/readSheet.ts';
import { exactly, utf16, workbook } from './sheetFiles.ts';

const sheets = createSheets();
const text = (content: string, encoding: BufferEncoding = 'utf8') => exactly(Buffer.from(content, encoding));
const table = (read: SheetRead): SheetTable => {
  if (read.kind !== 'table') throw new Error(JSON.stringify(read));
  return read.table;
};

describe('A text file', () => {
  const rows = [['Name', 'What'], ['Siân Pugh', '£5 – “all”']];
  const written = rows.map((row) => row.join(',')).join('\r\n');

  it.each([
    ['UTF-8', text(written)],
    ['UTF-8 with its mark', text(`\uFEFF${written}`)],
    ['UTF-16', utf16(written)],
    ['UTF-16, the other way round', utf16(written, { bigEndian: true })],
    ['UTF-16 without its mark', utf16(written, { mark: false })],
    ['Windows-1252', exactly(Uint8Array.from(written.split(/(?:)/u), (character) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[character] ?? character.charCodeAt(0)))],
  ])('is read in %s', async (_encoding, bytes) => {
    expect(table(await sheets.read(bytes))).toEqual(rows);
  });

  it.each([
    ['semicolons', 'a;b;c\n"1,5";2;3', [['a', 'b', 'c'], ['1,5', '2', '3']]],
    ['tabs', 'a\tb\tc\n1;2\t3\t4', [['a', 'b', 'c'], ['1;2', '3', '4']]],
    ['a word about its separator', 'sep=;\r\na,x;b\r\n1;2', [[], ['a,x', 'b'], ['1', '2']]],
    ['line breaks in cells', 'a,b\n"1\n2",3\n4,5', [['a', 'b'], ['1\n2', '3'], ['4', '5']]],
    ['empty rows between', 'a,b\n\n1,2', [['a', 'b'], [''], ['1', '2']]],
  ])('is read with %s', async (_what, content, rowsOfIt) => {
    expect(table(await sheets.read(text(content)))).toEqual(rowsOfIt);
  });

  it('keeps formulas as they are written', async () => {
    expect(table(await sheets.read(text('a,b\n=1+1,"=HYPERLINK(""x"")"')))[1]).toEqual(['=1+1', '=HYPERLINK("x")']);
  });

  it('with a quotation mark left open is not read, and its row is named', async () => {
    expect(await sheets.read(text('a,b\n1,2\n"3,4\n5,6\n'))).toEqual({ kind: 'unreadable', why: 'brokenQuotes', row: 3 });
  });

  it.each([
    ['nothing', text(''), 'empty'],
    ['blank lines', text('\n,,\n'), 'empty'],
    ['an old workbook', exactly(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), 'oldOrLocked'],
    ['a PDF', text('%PDF-1.7 …'), 'notASheet'],
    ['bytes of something else', exactly(Uint8Array.from([1, 0, 0, 0, 200, 0, 0, 0, 3])), 'notASheet'],
    ['too many bytes', new ArrayBuffer(sheetLimits.bytes + 1), 'tooLarge'],
    ['too many rows', text('a\n'.repeat(sheetLimits.rows + 2)), 'tooManyRows'],
  ])('with %s is said to be none', async (_what, bytes, why) => {
    expect(await sheets.read(bytes)).toMatchObject({ kind: 'unreadable', why });
  });

  it('may have as many rows as are allowed', async () => {
    expect(table(await sheets.read(text('a\n'.repeat(sheetLimits.rows + 1))))).toHaveLength(sheetLimits.rows + 2);
  });
});

describe('A workbook', () => {
  it('is read with its texts, numbers, days and gaps', async () => {
    const rows: SheetTable = [['Name', 'Day', 'Number', 'Yes'], ['Siân', new Date('2026-02-01T00:00:00Z'), 1632960123, true], [], ['=1+1', undefined, undefined, false]];
    const read = table(await sheets.read(await workbook(rows)));
    expect(read[1]).toEqual(rows[1]);
    expect(read[2]?.filter((cell) => cell !== undefined)).toEqual([]);
    expect([read[3]?.[0], read[3]?.[1], read[3]?.[3]]).toEqual(['=1+1', undefined, false]);
  });

  it('is read with as many rows as are allowed', async () => {
    const rows = [['a', 'b'], ...Array.from({ length: sheetLimits.rows }, (_, index) => [`row ${index}`, 'x'.repeat(60)])];
    expect(table(await sheets.read(await workbook(rows))).at(-1)).toEqual([`row ${sheetLimits.rows - 1}`, 'x'.repeat(60)]);
  });

  const sheetXml = (rows: string) =>
    exactly(
      zipSync({
        '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        'xl/workbook.xml': strToU8(
          '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(
          `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
        ),
      }),
    );

  it('gives of a formula what it last showed and works nothing out', async () => {
    const read = await sheets.read(sheetXml('<row r="1"><c r="A1"><f>1+1</f><v>7</v></c><c r="B1" t="str"><f>WEBSERVICE("x")</f><v>shown</v></c><c r="C1"><f>2*2</f></c><c r="D1" t="str"><v>z</v></c></row>'));
    expect(table(read)).toEqual([[7, 'shown', undefined, 'z']]);
  });

  it.each([
    ['a cell far to the right', '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
    ['a cell far below', '<row r="9999999999"><c r="A9999999999"><v>1</v></c></row>'],
  ])('with %s is not filled up to it', async (_what, rows) => {
    expect(await sheets.read(sheetXml(rows))).toEqual({ kind: 'unreadable', why: 'tooLarge' });
  });

  it('that unpacks to more than we read is not unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(sheetLimits.unpackedBytes + 1) });
    expect(bomb.length).toBeLessThan(sheetLimits.bytes);
    expect(await sheets.read(exactly(bomb))).toEqual({ kind: 'unreadable', why: 'tooLarge' });
  });

  it.each([
    ['another archive', exactly(zipSync({ 'word/document.xml': strToU8('<a/>') }))],
    ['half an archive', exactly(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }).slice(0, 40))],
    ['an empty archive', exactly(zipSync({}))],
  ])('that is %s is said to be none', async (_what, bytes) => {
    expect(await sheets.read(bytes)).toEqual({ kind: 'unreadable', why: 'notASheet' });
  });
});

describe('A file that is given out', () => {
  const csv = async (rows: SheetTable): Promise<ArrayBuffer> => {
    const written = await sheets.csv(rows);
    if (!written.ok) throw new Error(written.problem.kind);
    return exactly(written.value);
  };

  it.each(['=1+1', '+44 1632 960123', '-2', '@SUM(A1)', ' =1', '\t=1', '\n=1', '\r=1', '=1\n=2', '\u200B=1', '＝1', '|calc', "%0A"])(
    'holds nothing that is taken for a formula: %j',
    async (dangerous) => {
      const [[cell] = []] = table(await sheets.read(await csv([[dangerous, 'x']])));
      expect(formulaStart.test(String(cell))).toBe(false);
    },
  );

  it('is read back as it was, whatever stands in it', async () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1+1', '+44', '-', '@x', 'a"b', 'a,b;c\td', 'two\nlines')).filter((each) => !each.includes('\u0000'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const read = table(await sheets.read(await csv([['Heading', 'Other'], ...rows])));
        expect(read.slice(1).map((cells) => cells.map(cellText))).toEqual(rows.map((cells) => cells.map(cellText)));
      }),
      { numRuns: 200 },
    );
  });
});
