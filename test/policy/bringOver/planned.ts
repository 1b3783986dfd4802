import type { SheetTable } from '../../../src/domain/sheet.ts';
import type { KnownBy, Plan } from '../../../src/policy/bringOver/plan.ts';
import { planRows } from '../../../src/policy/bringOver/planRows.ts';
import type { BringOverFacts, Proposal, RowFault } from '../../../src/policy/bringOver/proposal.ts';
import { readRows } from '../../../src/policy/bringOver/readRows.ts';
import { bringOverFacts } from '../../builders/sheets.ts';

export function planned(table: SheetTable, known?: KnownBy, facts: BringOverFacts = bringOverFacts()): Plan {
  const read = readRows(table, facts);
  if (read.kind === 'headings') throw new Error(`the test has wrong headings: ${JSON.stringify(read.faults)}`);
  return planRows(read.rows, facts, known);
}

/** `2 terms conflict (…)`. */
export function faultsOf(table: SheetTable, known?: KnownBy, facts?: BringOverFacts): readonly string[] {
  return planned(table, known, facts).rows.flatMap(({ faults }) => faults.map(inShort));
}

export function inShort({ row, column, reason, of }: RowFault): string {
  return [String(row), column ?? 'row', reason, ...(of === undefined ? [] : [`(${of})`])].join(' ');
}

/** What the only row brings over. */
export function theProposal(table: SheetTable, facts?: BringOverFacts): Proposal {
  const plan = planned(table, undefined, facts);
  const proposal = plan.customers[0]?.proposals[0];
  if (proposal === undefined) throw new Error(JSON.stringify(plan.rows.flatMap(({ faults }) => faults)));
  return proposal;
}
