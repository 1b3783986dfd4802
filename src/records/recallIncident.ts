import { failure, success, type Result } from '../ports/problem.ts';
import { takeBackClaim } from './claims.ts';
import { mayHaveArrived } from './doubt.ts';
import { incidentListOf, type IncidentList } from './incidentList.ts';
import { ownShapes } from './incidentRow.ts';
import { changeRow, findRows, together, type Lists, type Row } from './lists.ts';

const shapes = { State: ownShapes.State };
type RecallRow = Row<typeof shapes> & { readonly list: IncidentList };

/**
 * Takes an incident back: first from the managers, unless one of them moved it on meanwhile, then its claim, so that
 * colleagues no longer read that the message was logged; a private one has none. Asked again, it goes on where it stopped.
 */
export async function recallIncident(lists: Lists, clientReference: string): Promise<Result<void>> {
  const found = await rowOf(lists, clientReference);
  if (!found.ok) return found;
  const row = found.value;
  if (!row) return failure('missing', 'no such incident');
  const taken = row.fields.State === 'recalled' ? success(undefined) : await takeBack(lists, row, clientReference);
  if (!taken.ok || row.list === incidentListOf.private) return taken;
  return takeBackClaim(lists, clientReference);
}

async function takeBack(lists: Lists, { item, fields, list }: RecallRow, clientReference: string): Promise<Result<void>> {
  const etag = item['@odata.etag'];
  if (fields.State !== 'submitted' || etag === undefined) return failure('changed', `the incident is ${fields.State}`);
  const changed = await changeRow(lists, list, { id: item.id, etag }, { State: 'recalled' });
  if (changed.ok || !mayHaveArrived(changed.problem)) return changed;
  const now = await rowOf(lists, clientReference);
  return now.ok && now.value?.fields.State === 'recalled' ? success(undefined) : changed;
}

/** Its row, in whichever of the two lists it stands. */
async function rowOf(lists: Lists, clientReference: string): Promise<Result<RecallRow | undefined>> {
  const where = { column: 'ClientReference', equals: clientReference } as const;
  const both = together(lists);
  const asked = Object.values(incidentListOf).map(async (list) => ({ list, found: await findRows(both, list, shapes, { where, pageSize: 5, most: 5 }) }));
  const answers = await Promise.all(asked);
  const [row] = answers.flatMap(({ list, found }) => (found.ok ? found.value.rows.map((each) => ({ ...each, list })) : []));
  const refused = answers.flatMap(({ found }) => (found.ok ? [] : [found]))[0];
  return row === undefined && refused ? refused : success(row);
}
