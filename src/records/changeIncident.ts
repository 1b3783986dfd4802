import { getItem } from '../graph/listItems.ts';
import type { IncidentAccount, ManagedIncident } from '../ports/managedIncidents.ts';
import { success, type Result } from '../ports/problem.ts';
import type { RowVersion } from '../ports/stored.ts';
import { placeOf, type Fields } from './columns.ts';
import { mayHaveArrived } from './doubt.ts';
import { answersCell } from './incidentAnswers.ts';
import { incidentListOf, type IncidentList } from './incidentList.ts';
import { changeRow, inCells, type Lists } from './lists.ts';

type Cells = Fields<'incidents'>;

/**
 * Writes what differs, the first account first: only as long as nobody changed that one. Accounts of colleagues follow, each
 * unless it changed by itself; what is left stays visible as an account without the decision. `writer`: whoever is signed in.
 */
export async function changeIncident(lists: Lists, writer: string | undefined, from: ManagedIncident, to: ManagedIncident): Promise<Result<void>> {
  const [first, ...others] = from.accounts;
  const list = incidentListOf[from.incident.visibility];
  const wanted = (account: IncidentAccount): IncidentAccount => to.accounts.find(({ row }) => row.id === account.row.id) ?? account;
  const cells = differing({ ...accountCells(first), ...incidentCells(from) }, { ...accountCells(wanted(first)), ...incidentCells(to) });
  const alone = Object.keys(cells).length === 0;
  const changed = alone ? success(undefined) : await write(lists, list, writer, first.row, cells);
  if (!changed.ok) return changed;
  for (const account of others) {
    const own = differing(accountCells(account), accountCells(wanted(account)));
    const written = Object.keys(own).length === 0 ? success(undefined) : await write(lists, list, writer, account.row, own);
    if (alone && !written.ok) return written;
  }
  return success(undefined);
}

/** What every reporter reads on their own account. */
function accountCells({ state, outcome, duplicateOf, contested }: IncidentAccount): Cells {
  return { State: state, Outcome: outcome, DuplicateOf: duplicateOf ?? '', Contested: contested };
}

/** What stands on the first account for all of them. */
function incidentCells({ incident, accusedAddresses, accusedUnread, supportChecked }: ManagedIncident): Cells {
  const { answers, police, severity, barriers } = incident;
  return {
    Answers: answersCell(answers),
    Police: police ?? null,
    Severity: severity?.level ?? null,
    Accused: [...accusedAddresses, ...accusedUnread].join('\n'),
    BarriersConsidered: barriers?.answer ?? null,
    BarriersNote: barriers?.note ?? '',
    SupportChecked: supportChecked,
  };
}

function differing(before: Cells, after: Cells): Cells {
  const was: Readonly<Record<string, unknown>> = before;
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => was[name] !== value));
}

async function write(lists: Lists, list: IncidentList, writer: string | undefined, row: RowVersion, cells: Cells): Promise<Result<void>> {
  const changed = await changeRow(lists, list, row, cells);
  if (changed.ok || !mayHaveArrived(changed.problem)) return changed;
  const place = placeOf(lists.site, list);
  const now = place.ok ? await getItem(lists.graph, place.value, row.id, Object.keys(cells)) : place;
  const byWriter = now.ok && writer !== undefined && now.value.lastModifiedBy?.user?.id === writer;
  return byWriter && Object.entries(inCells(cells)).every(([name, value]) => isEqual(now.value.fields?.[name], value)) ? success(undefined) : changed;
}

/** An empty cell is left out, null, empty, or no. */
function isEqual(cell: unknown, written: unknown): boolean {
  const plain = (value: unknown) => (value === null || value === undefined || value === false ? '' : value);
  const one = plain(cell);
  return one === plain(written) || (typeof one === 'string' && typeof written === 'string' && one.replaceAll('\r\n', '\n') === written);
}
