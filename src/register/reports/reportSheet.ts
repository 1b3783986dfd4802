import type { Day } from '../../domain/day.ts';
import type { SheetTable } from '../../domain/sheet.ts';
import type { ReportsWording } from '../../ui/wording/register/reportsWording.ts';
import type { ReportTable } from './reportTable.ts';
import type { Report } from './useReport.ts';

/** The report as a file: one number a row, so that several files can be put below each other. It tells what the screen tells. */
export function reportSheet({ arrangements, incidents }: Report, on: Day, words: ReportsWording): SheetTable {
  const facts = arrangements?.facts.map(({ label, value }) => [on, words.arrangements.heading, label, words.number, value]) ?? [];
  const tables = [...(arrangements?.tables ?? []), ...(incidents ? [incidents.byQuarter, ...incidents.quarters.flatMap((quarter) => quarter.tables)] : [])];
  return [[words.file.on, words.file.table, words.file.row, words.file.measure, words.number], ...facts, ...tables.flatMap((table) => rowsOf(table, on, words))];
}

function rowsOf({ title, head, rows, instead }: ReportTable, on: Day, words: ReportsWording): SheetTable {
  const [, ...measures] = head;
  if (instead !== undefined) return [[on, title, '', measures[0], instead]];
  return rows.flatMap(({ label, numbers }) =>
    numbers.map((number, index) => [on, title, label, measures[index], number === 'hidden' ? words.hidden : number]),
  );
}
