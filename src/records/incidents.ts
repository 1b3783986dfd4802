import type { OwnIncident } from '../domain/incident.ts';
import type { Staff } from '../domain/staff.ts';
import type { Incidents } from '../ports/incidents.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { findClaim } from './claims.ts';
import { addressKey, claimTitle, type Digest } from './digest.ts';
import { ownIncidentOf, ownShapes } from './incidentRow.ts';
import { findRows, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';

/** Incidents about one address: far more than anybody has. */
const most = 1000;

/** The Incidents and Claims lists, as the signed-in person may see them. */
export function createIncidents(lists: Lists, digest: Digest, person: () => Staff | undefined, timeZone: string): Incidents {
  return {
    claimOn: async (internetMessageId, signal) => {
      const title = await claimTitle(digest, internetMessageId);
      signal?.throwIfAborted();
      return findClaim(lists, title, timeZone, { together: true, signal });
    },
    ownAbout: async (address, signal) => {
      const key = await addressKey(digest, address);
      signal?.throwIfAborted();
      const where = { column: 'Key', equals: key } as const;
      const found = await findRows(lists, 'incidents', ownShapes, { where, pageSize: 200, most, together: true, signal });
      if (!found.ok) return found;
      const reporter = person()?.id;
      if (reporter === undefined) return failure('signInNeeded', 'nobody is signed in');
      // The list gives staff none but theirs; owners see everybody's.
      const rows = found.value.rows.filter(({ item }) => item.createdBy?.user?.id === reporter);
      return newestFirst(onceEach(rows, ({ fields }) => fields.ClientReference).map(ownIncidentOf));
    },
  };
}

function newestFirst(incidents: readonly (OwnIncident | undefined)[]): Result<readonly OwnIncident[]> {
  const read = incidents.filter((incident) => incident !== undefined);
  if (read.length < incidents.length) return failure('malformed', 'an incident without a time');
  return success(read.sort((one, other) => (one.loggedAt < other.loggedAt ? 1 : -1)));
}
