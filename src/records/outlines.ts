import * as v from 'valibot';
import { behaviourCodes } from '../domain/behaviour.ts';
import { addDays, type Day, type Instant } from '../domain/day.ts';
import { incidentStates } from '../domain/incident.ts';
import { incidentKey } from '../domain/incidentRecord.ts';
import type { ArrangementOutline, IncidentOutline } from '../domain/outline.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { arrangementOutlineOf, outlineShapes } from './arrangementRow.ts';
import type { IncidentList } from './incidentList.ts';
import { findRows, type Lists } from './lists.ts';
import { onceEach } from './onceEach.ts';
import { aMoment, anyText, codes, someText } from './shapes.ts';

/** Numbers are of all rows: reading goes on to the end. */
const all = { pageSize: 500, most: Number.POSITIVE_INFINITY, together: true } as const;

/** Arrangements by their last day, through its index. */
export async function arrangementOutlines(lists: Lists, endingFrom: Day, signal?: AbortSignal): Promise<Result<readonly ArrangementOutline[]>> {
  // A day on the wire is a moment of it, or of the evening before: a day earlier finds them all.
  const where = { column: 'EndDay', from: `${addDays(endingFrom, -1)}T00:00:00Z` } as const;
  const found = await findRows(lists, 'arrangements', outlineShapes, { ...all, where, signal });
  if (!found.ok) return found;
  const outlines: ArrangementOutline[] = [];
  for (const { fields } of onceEach(found.value.rows, (row) => row.fields.ClientReference)) {
    const outline = arrangementOutlineOf(fields);
    if (outline === undefined) return failure('malformed', 'an arrangement whose details are not its own');
    if (outline.end >= endingFrom) outlines.push(outline);
  }
  return success(outlines);
}

const incidentShapes = {
  Title: someText,
  State: v.picklist([...incidentStates, 'recalled']),
  OccurredAt: aMoment,
  Service: someText,
  Behaviours: codes(behaviourCodes),
  Joined: v.nullish(v.boolean(), false),
  ClientReference: anyText,
};

/** Accounts of incidents by when they happened, through its index. */
export async function incidentOutlines(lists: Lists, list: IncidentList, from: Instant, before: Instant, signal?: AbortSignal): Promise<Result<readonly IncidentOutline[]>> {
  const found = await findRows(lists, list, incidentShapes, { ...all, where: { column: 'OccurredAt', from, before }, signal });
  if (!found.ok) return found;
  return success(
    onceEach(found.value.rows, ({ fields }) => fields.ClientReference).flatMap(({ fields }) => {
      const { State: state } = fields;
      if (state === 'recalled') return [];
      return {
        reference: incidentKey({ reference: fields.Title, clientReference: fields.ClientReference }),
        joined: fields.Joined,
        state,
        occurredAt: fields.OccurredAt,
        service: fields.Service,
        behaviours: fields.Behaviours,
      };
    }),
  );
}

const countShapes = { Customer: someText, Status: v.nullish(v.string(), 'active') };

/** Every customer, page by page: SharePoint counts no rows for us. */
export async function countCustomers(lists: Lists, signal?: AbortSignal): Promise<Result<number>> {
  const found = await findRows(lists, 'customers', countShapes, { ...all, signal });
  if (!found.ok) return found;
  return success(found.value.rows.filter(({ fields: { Status } }) => Status === 'active').length);
}
