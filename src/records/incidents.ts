import { dayOf } from '../domain/day.ts';
import { eachIncidentOnce, visibilities, type OwnIncident, type Visibility } from '../domain/incident.ts';
import type { Staff } from '../domain/staff.ts';
import type { Incidents, IncidentsAbout } from '../ports/incidents.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { findClaim } from './claims.ts';
import { addressKeys, messageKey, type Digest } from './digest.ts';
import { mayHaveArrived } from './doubt.ts';
import { incidentListOf } from './incidentList.ts';
import { addendum, colleagueIncidentOf, ownIncidentOf, ownShapes, type OwnRow } from './incidentRow.ts';
import { changeRow, findRows, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';
import { recallIncident } from './recallIncident.ts';
import { anyText } from './shapes.ts';

/** Incidents about one address that are read of each list. */
const most = 1000;

/** Who is signed in, as far as anybody is. */
export type Reporter = () => Staff | undefined;

/** Incidents that stand under some digests, as far as the person may read them. */
export async function incidentsUnder(lists: Lists, keys: readonly string[], person: Reporter, signal?: AbortSignal): Promise<Result<IncidentsAbout>> {
  const rows: (OwnRow & { readonly visibility: Visibility })[] = [];
  const reading = { pageSize: 200, most, together: true, signal } as const;
  const asked = keys.flatMap((equals) =>
    visibilities.map(async (visibility) => ({
      visibility,
      answer: await findRows(lists, incidentListOf[visibility], ownShapes, { ...reading, where: { column: 'Key', equals } }),
    })),
  );
  let complete = true;
  for (const { visibility, answer } of await Promise.all(asked)) {
    if (!answer.ok) return answer;
    complete &&= answer.value.complete;
    rows.push(...answer.value.rows.map((row) => ({ ...row, visibility })));
  }
  const reporter = person()?.id;
  if (reporter === undefined) return failure('signInNeeded', 'nobody is signed in');
  const standing = onceEach(rows.filter(({ fields }) => fields.State !== 'recalled'), ({ fields }) => fields.ClientReference);
  const isOwn = ({ item }: OwnRow): boolean => item.createdBy?.user?.id === reporter;
  const own = newestFirst(standing.filter(isOwn).map((row) => ownIncidentOf(row, row.visibility)));
  if (!own.ok) return own;
  // The list gives staff none but theirs; owners see everybody's.
  const others = standing.filter((row) => !isOwn(row)).flatMap((row) => colleagueIncidentOf(row) ?? []);
  return success({ ...eachIncidentOnce({ own: own.value, others }), complete });
}

/** Both lists of incidents, and Claims, as the signed-in person may see them. */
export function createIncidents(lists: Lists, digest: Digest, person: Reporter, timeZone: string): Incidents {
  return {
    claimOn: async (internetMessageId, signal) => {
      const message = await messageKey(digest, internetMessageId);
      signal?.throwIfAborted();
      return findClaim(lists, message, timeZone, { together: true, signal });
    },
    about: async (address, signal) => {
      const keys = await addressKeys(digest, address);
      signal?.throwIfAborted();
      return incidentsUnder(lists, keys, person, signal);
    },
    recall: (clientReference) => recallIncident(lists, clientReference),
    sendAgain: (incident, words, now) => sendAgain(lists, incident, addendum(words, dayOf(now, timeZone))),
  };
}

async function sendAgain(lists: Lists, { row, addenda, clientReference, visibility }: OwnIncident, added: string): Promise<Result<void>> {
  const fields = { Addenda: addenda === '' ? added : `${addenda}\n\n${added}`, State: 'submitted' } as const;
  const list = incidentListOf[visibility];
  const sent = await changeRow(lists, list, row, fields);
  if (sent.ok || !mayHaveArrived(sent.problem)) return sent;
  const where = { column: 'ClientReference', equals: clientReference } as const;
  const now = await findRows(lists, list, { Addenda: anyText }, { where, pageSize: 5, most: 5 });
  const arrived = now.ok && now.value.rows.some(({ fields: { Addenda } }) => Addenda === fields.Addenda);
  return arrived ? success(undefined) : sent;
}

function newestFirst(incidents: readonly (OwnIncident | undefined)[]): Result<readonly OwnIncident[]> {
  const read = incidents.filter((incident) => incident !== undefined);
  if (read.length < incidents.length) return failure('malformed', 'an incident without a time');
  return success(read.sort((one, other) => (one.loggedAt < other.loggedAt ? 1 : -1)));
}
