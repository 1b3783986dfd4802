import type { MatchKey } from '../domain/customer.ts';
import { incidentKey } from '../domain/incidentRecord.ts';
import type { Staff } from '../domain/staff.ts';
import type { ManagedIncident, ManagedIncidents } from '../ports/managedIncidents.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { Stored } from '../ports/stored.ts';
import { changeIncident } from './changeIncident.ts';
import { addressKeys, type Digest } from './digest.ts';
import { numberFollows } from './incidentRow.ts';
import { findRows, type Lists, type Row } from './lists.ts';
import { accountOf, managedOf, managedShapes, type StandingAccount } from './managedIncidentRow.ts';
import { onceEach } from './onceEach.ts';
import { incidentOutlines } from './outlines.ts';

/** Open ones of one state after which reading stops. */
const mostOpen = 5000;
/** Accounts of one incident, or incidents about one address: far more than there are. */
const most = 1000;
const openStates = ['submitted', 'returned', 'accepted'] as const;

type ManagedRow = Row<typeof managedShapes>;
type Column = 'State' | 'Title' | 'ClientReference' | 'Key';

/** The Incidents list as whoever decides on incidents sees it. `person`: whoever is signed in. */
export function createManagedIncidents(lists: Lists, digest: Digest, person: () => Staff | undefined): ManagedIncidents {
  const rowsWith = async (column: Column, equals: string, signal?: AbortSignal, atMost = most) =>
    findRows(lists, 'incidents', managedShapes, { where: { column, equals }, pageSize: 200, most: atMost, together: true, signal });
  /** All accounts of one reference, so that none is missed that another state holds. */
  const whole = async (titles: readonly string[], signal?: AbortSignal): Promise<Result<readonly ManagedRow[]>> =>
    allOf(await Promise.all(titles.map((title) => rowsWith('Title', title, signal))));
  const read = async (reference: string, signal?: AbortSignal): Promise<Result<Stored<ManagedIncident> | undefined>> => {
    const found = await rowsWith(reference.startsWith('INC-') ? 'Title' : 'ClientReference', reference, signal);
    if (!found.ok) return found;
    const incidents = incidentsIn(found.value.rows, person());
    return incidents.ok ? success(incidents.value[0]) : incidents;
  };
  return {
    read,
    open: async (signal) => {
      const found = await Promise.all(openStates.map((state) => rowsWith('State', state, signal, mostOpen)));
      const rows = allOf(found);
      if (!rows.ok) return rows;
      const others = await whole(withoutFirst(rows.value), signal);
      if (!others.ok) return others;
      const incidents = incidentsIn(distinct([...rows.value, ...others.value]), person());
      if (!incidents.ok) return incidents;
      return success({ incidents: incidents.value.filter(isOpen), complete: found.every((each) => each.ok && each.value.complete) });
    },
    about: async (keys, signal) => {
      const digests = (await Promise.all(keys.map((key: MatchKey) => addressKeys(digest, key)))).flat();
      signal?.throwIfAborted();
      const rows = allOf(await Promise.all(digests.map((key) => rowsWith('Key', key, signal))));
      return rows.ok ? incidentsIn(distinct(rows.value), person()) : rows;
    },
    outlines: (from, before, signal) => incidentOutlines(lists, from, before, signal),
    change: async (from, to) => {
      const changed = await changeIncident(lists, person()?.id, from.value, to);
      if (!changed.ok) return changed;
      const now = await read(incidentKey(from.value.incident));
      // It is written. Where it cannot be read back, the version read before stands for it, and nobody can write over it.
      return success(now.ok && now.value ? now.value : { ...from, value: to });
    },
  };
}

function allOf(answers: readonly Result<{ readonly rows: readonly ManagedRow[] }>[]): Result<readonly ManagedRow[]> {
  const rows: ManagedRow[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    rows.push(...answer.value.rows);
  }
  return success(rows);
}

const distinct = (rows: readonly ManagedRow[]): readonly ManagedRow[] => onceEach(rows, ({ item }) => item.id);

/** References of which only accounts of colleagues who joined were found. */
function withoutFirst(rows: readonly ManagedRow[]): readonly string[] {
  const first = new Set(rows.filter(({ fields }) => !fields.Joined).map(({ fields }) => fields.Title));
  return [...new Set(rows.map(({ fields }) => fields.Title).filter((title) => !first.has(title)))];
}

function incidentsIn(rows: readonly ManagedRow[], person: Staff | undefined): Result<readonly Stored<ManagedIncident>[]> {
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
  const incidents = [...groups.values()].map((group) => managedOf(group, person));
  return success(incidents.sort((one, other) => (one.value.incident.reportedAt < other.value.incident.reportedAt ? 1 : -1)));
}

/** Who logged it first, then who joined, in the order they did. */
function inOrder(one: StandingAccount, other: StandingAccount): number {
  if (one.fields.Joined !== other.fields.Joined) return one.fields.Joined ? 1 : -1;
  return Number(one.account.row.id) - Number(other.account.row.id);
}

function isOpen({ value: { incident, accounts } }: Stored<ManagedIncident>): boolean {
  return openStates.some((state) => state === incident.state) || accounts.some(({ state }) => state === 'submitted');
}
