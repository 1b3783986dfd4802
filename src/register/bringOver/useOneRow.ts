import { useState } from 'react';
import { checkBringOver } from '../../journeys/checkBringOver.ts';
import type { Plan } from '../../policy/bringOver/plan.ts';
import { planRows } from '../../policy/bringOver/planRows.ts';
import type { RowFault } from '../../policy/bringOver/proposal.ts';
import { readRow } from '../../policy/bringOver/readRow.ts';
import { bringOverColumns, columnKeys, type ColumnKey } from '../../policy/pack/bringOverColumns.ts';
import type { Problem } from '../../ports/problem.ts';
import { useRegister } from '../registerContext.ts';
import { useFacts } from './useFacts.ts';

type Cells = Readonly<Partial<Record<ColumnKey, string>>>;
type Part = 'arrangement' | 'adjustment';

export interface OneRow {
  readonly cells: Cells;
  readonly put: (column: ColumnKey, value: string) => void;
  readonly with: Readonly<Record<Part, boolean>>;
  readonly choose: (part: Part, wanted: boolean) => void;
  /** What was wrong at the last try. */
  readonly faults: readonly RowFault[];
  readonly tries: number;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** There once everything is right; then it is to be attested. */
  readonly plan: Plan | undefined;
  readonly check: () => Promise<void>;
  readonly back: () => void;
  /** What was attested, should it have to be tried again. */
  readonly checked: string;
  readonly remember: (checked: string) => void;
}

/** A row written in a form. It is read as a row of a file is, by itself and beside the register. */
export function useOneRow(): OneRow {
  const { outside } = useRegister();
  const facts = useFacts();
  const [cells, setCells] = useState<Cells>({});
  const [parts, setParts] = useState<Readonly<Record<Part, boolean>>>({ arrangement: true, adjustment: false });
  const [faults, setFaults] = useState<readonly RowFault[]>([]);
  const [tries, setTries] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [plan, setPlan] = useState<Plan>();
  const [checked, setChecked] = useState('');

  const refuse = (found: readonly RowFault[]): void => {
    const order = (fault: RowFault) => (fault.column === undefined ? columnKeys.length : columnKeys.indexOf(fault.column));
    setFaults([...found].sort((one, other) => order(one) - order(other)));
    setTries((count) => count + 1);
  };
  const check = async (): Promise<void> => {
    if (busy) return;
    setProblem(undefined);
    const row = readRow(1, onlyOf(cells, parts), facts);
    const first = planRows([row], facts);
    const early = first.rows.flatMap((each) => each.faults);
    if (early.length > 0) return refuse(early);
    setBusy(true);
    const known = await checkBringOver(outside, first, facts.today);
    setBusy(false);
    if (!known.ok) return setProblem(known.problem);
    const planned = planRows([row], facts, known.value);
    const late = planned.rows.flatMap((each) => each.faults);
    if (late.length > 0) return refuse(late);
    setFaults([]);
    setPlan(planned);
  };
  return {
    cells,
    put: (column, value) => setCells((before) => ({ ...before, [column]: value })),
    with: parts,
    choose: (part, wanted) => setParts((before) => ({ ...before, [part]: wanted })),
    faults,
    tries,
    busy,
    problem,
    plan,
    check,
    back: () => setPlan(undefined),
    checked,
    remember: setChecked,
  };
}

const optional: Readonly<Record<Part, readonly ColumnKey[]>> = {
  arrangement: ['matter', 'contactEmail', 'contactTelephone', 'reason'],
  adjustment: ['adjustmentReview'],
};

/** What is not chosen is not read, though it may still be written in the form. */
function onlyOf(cells: Cells, parts: Readonly<Record<Part, boolean>>): Cells {
  const leftOut = (['arrangement', 'adjustment'] as const).filter((part) => !parts[part]);
  const columns = leftOut.flatMap((part) => [...columnKeys.filter((key) => bringOverColumns[key].required === part), ...optional[part]]);
  return Object.fromEntries(Object.entries(cells).filter(([key]) => !columns.some((column) => column === key)));
}
