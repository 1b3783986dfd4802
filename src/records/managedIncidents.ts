import type { MatchKey } from '../domain/customer.ts';
import { visibilities, type Visibility } from '../domain/incident.ts';
import { incidentKey } from '../domain/incidentRecord.ts';
import type { Staff } from '../domain/staff.ts';
import type { ManagedIncident, ManagedIncidents } from '../ports/managedIncidents.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { Stored } from '../ports/stored.ts';
import { changeIncident } from './changeIncident.ts';
import { addressKeys, type Digest } from './digest.ts';
import { incidentListOf } from './incidentList.ts';
import { numberFollows } from './incidentRow.ts';
import { findRows, type Lists, type Row } from './lists.ts';
import { accountOf, managedOf, managedShapes, type StandingAccount } from './managedIncidentRow.ts';
import { onceEach } from './onceEach.ts';
import { incidentOutlines } from './outlines.ts';
import { allOf } from './rewriteRow.ts';

/** Open ones of one state after which reading stops. */
const mostOpen = 5000;
/** Accounts of one incident, or incidents about one address: far more than there are. */
const most = 1000;
const openStates = ['submitted', 'returned', 'accepted'] as const;

type ManagedRow = Row<typeof managedShapes>;
type Column = 'State' | 'Title' | 'ClientReference' | 'Key';

/** Both lists of incidents as whoever decides on incidents sees them. `person`: whoever is signed in. */
export function createManagedIncidents(lists: Lists, digest: Digest, person: () => Staff | undefined): ManagedIncidents {
  const shelves = visibilities.map((visibility) => ({ visibility, shelf: incidentsOf(visibility, lists, digest, person) }));
  /** What both lists answer. One that fails is not left out: what is missing could be taken for nothing. */
  const both = async <T>(ask: (shelf: ManagedIncidents) => Promise<Result<T>>): Promise<Result<readonly T[]>> =>
    allOf(await Promise.all(shelves.map(({ shelf }) => ask(shelf))));
  return {
    read: async (reference, signal) => {
      const found = await both((shelf) => shelf.read(reference, signal));
      return found.ok ? success(found.value.find((incident) => incident !== undefined)) : found;
    },
    open: async (signal) => {
      const found = await both((shelf) => shelf.open(signal));
      if (!found.ok) return found;
      return success({ incidents: newestFirst(found.value.flatMap(({ incidents }) => incidents)), complete: found.value.every(({ complete }) => complete) });
    },
    about: async (keys, signal) => {
      const found = await both((shelf) => shelf.about(keys, signal));
      return found.ok ? success(newestFirst(found.value.flat())) : found;
    },
    outlines: async (from, before, signal) => {
      const found = await both((shelf) => shelf.outlines(from, before, signal));
      return found.ok ? success(found.value.flat()) : found;
    },
    change: async (from, to) => {
      const { shelf } = shelves.find(({ visibility }) => visibility === from.value.incident.visibility) ?? {};
      return shelf ? shelf.change(from, to) : failure('missing', 'no list of such incidents');
    },
  };
}

/** One of the two lists: no incident has accounts in both. */
function incidentsOf(visibility: Visibility, lists: Lists, digest: Digest, person: () => Staff | undefined): ManagedIncidents {
  const list = incidentListOf[visibility];
  const incidentsIn = (rows: readonly ManagedRow[]) => groupedBy(rows, visibility, person());
  const rowsWith = async (column: Column, equals: string, signal?: AbortSignal, atMost = most) =>
    findRows(lists, list, managedShapes, { where: { column, equals }, pageSize: 200, most: atMost, together: true, signal });
  /** All accounts of one reference, so that none is missed that another state holds. */
  const whole = async (titles: readonly string[], signal?: AbortSignal): Promise<Result<readonly ManagedRow[]>> =>
    rowsOf(await Promise.all(titles.map((title) => rowsWith('Title', title, signal))));
  const read = async (reference: string, signal?: AbortSignal): Promise<Result<Stored<ManagedIncident> | undefined>> => {
    const found = await rowsWith(reference.startsWith('INC-') ? 'Title' : 'ClientReference', reference, signal);
    if (!found.ok) return found;
    const incidents = incidentsIn(found.value.rows);
    return incidents.ok ? success(incidents.value[0]) : incidents;
  };
  return {
    read,
    open: async (signal) => {
      const found = await Promise.all(openStates.map((state) => rowsWith('State', state, signal, mostOpen)));
      const rows = rowsOf(found);
      if (!rows.ok) return rows;
      const others = await whole(withoutFirst(rows.value), signal);
      if (!others.ok) return others;
      const incidents = incidentsIn(distinct([...rows.value, ...others.value]));
      if (!incidents.ok) return incidents;
      return success({ incidents: incidents.value.filter(isOpen), complete: found.every((each) => each.ok && each.value.complete) });
    },
    about: async (keys, signal) => {
      const digests = (await Promise.all(keys.map((key: MatchKey) => addressKeys(digest, key)))).flat();
      signal?.throwIfAborted();
      const rows = rowsOf(await Promise.all(digests.map((key) => rowsWith('Key', key, signal))));
      return rows.ok ? incidentsIn(distinct(rows.value)) : rows;
    },
    outlines: (from, before, signal) => incidentOutlines(lists, list, from, before, signal),
    change: async (from, to) => {
      const changed = await changeIncident(lists, person()?.id, from.value, to);
      if (!changed.ok) return changed;
      const now = await read(incidentKey(from.value.incident));
      // It is written. Where it cannot be read back, the version read before stands for it, and nobody can write over it.
      return success(now.ok && now.value ? now.value : { ...from, value: to });
    },
  };
}

function rowsOf(answers: readonly Result<{ readonly rows: readonly ManagedRow[] }>[]): Result<readonly ManagedRow[]> {
  const pages = allOf(answers);
  return pages.ok ? success(pages.value.flatMap(({ rows }) => rows)) : pages;
}

const distinct = (rows: readonly ManagedRow[]): readonly ManagedRow[] => onceEach(rows, ({ item }) => item.id);

/** References of which only accounts of colleagues who joined were found. */
function withoutFirst(rows: readonly ManagedRow[]): readonly string[] {
  const first = new Set(rows.filter(({ fields }) => !fields.Joined).map(({ fields }) => fields.Title));
  return [...new Set(rows.map(({ fields }) => fields.Title).filter((title) => !first.has(title)))];
}

function groupedBy(rows: readonly ManagedRow[], visibility: Visibility, person: Staff | undefined): Result<readonly Stored<ManagedIncident>[]> {
  const accounts = rows.map(accountOf);
  if (accounts.includes(undefined)) return failure('malformed', 'an incident without stamps');
  const standing = accounts.filter((each): each is StandingAccount => each !== undefined && each !== 'takenBack').sort(inOrder);
  const once = onceEach(standing, ({ fields }) => fields.ClientReference);
  const groups = new Map<string, [StandingAccount, ...StandingAccount[]]>();
  for (const each of once) {
    const { Title, ClientReference } = each.fields;
    const key = Title === numberFollows ? ClientReference : Title;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return success(newestFirst([...groups.values()].map((group) => managedOf(group, visibility, person))));
}

function newestFirst(incidents: readonly Stored<ManagedIncident>[]): readonly Stored<ManagedIncident>[] {
  return [...incidents].sort((one, other) => (one.value.incident.reportedAt < other.value.incident.reportedAt ? 1 : -1));
}

/** Who logged it first, then who joined, in the order they did. */
function inOrder(one: StandingAccount, other: StandingAccount): number {
  if (one.fields.Joined !== other.fields.Joined) return one.fields.Joined ? 1 : -1;
  return Number(one.account.row.id) - Number(other.account.row.id);
}

function isOpen({ value: { incident, accounts } }: Stored<ManagedIncident>): boolean {
  return openStates.some((state) => state === incident.state) || accounts.some(({ state }) => state === 'submitted');
}
