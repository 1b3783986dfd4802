import * as v from 'valibot';
import { behaviourCodes } from '../domain/behaviour.ts';
import { instant, type Day } from '../domain/day.ts';
import { incidentStates, type ColleagueIncident, type IncidentDraft, type OwnIncident, type Visibility } from '../domain/incident.ts';
import { storable } from '../domain/storable.ts';
import type { ListItem } from '../graph/listItems.ts';
import { oneLine, type Fields } from './columns.ts';
import { filesIn } from './evidenceLine.ts';
import { answersCell } from './incidentAnswers.ts';
import type { Row } from './lists.ts';
import { aMoment, anyText, codes, someText } from './shapes.ts';

/** Stands in place of the reference until the claim has given one: a row without a title cannot be opened in SharePoint. */
export const numberFollows = 'INC (number follows)';

/** The columns a reporter reads back. */
export const ownShapes = {
  Title: someText,
  State: v.picklist([...incidentStates, 'recalled']),
  OccurredAt: aMoment,
  Behaviours: codes(behaviourCodes),
  Subject: anyText,
  Key: anyText,
  Addenda: anyText,
  Outcome: anyText,
  Evidence: anyText,
  DuplicateOf: anyText,
  Contested: v.nullish(v.boolean(), false),
  Joined: v.nullish(v.boolean(), false),
  ClientReference: someText,
};

export type OwnRow = Row<typeof ownShapes>;

/** What somebody reads of a colleague's incident beside the customer's message. Nothing of what happened. */
export function colleagueIncidentOf({ item, fields: { Title, State, OccurredAt } }: OwnRow): ColleagueIncident | undefined {
  return State === 'recalled' ? undefined : { reference: Title, state: State, occurredAt: OccurredAt, loggedBy: item.createdBy?.user?.displayName ?? '' };
}

/** The reporter's view of a row; undefined where SharePoint's own stamps are missing, or the row was taken back. */
export function ownIncidentOf({ item, fields }: OwnRow, visibility: Visibility): OwnIncident | undefined {
  const loggedAt = instant(item.createdDateTime);
  const etag = item['@odata.etag'];
  if (loggedAt === undefined || etag === undefined || fields.State === 'recalled') return undefined;
  return {
    clientReference: fields.ClientReference,
    reference: fields.Title,
    state: fields.State,
    occurredAt: fields.OccurredAt,
    loggedAt,
    behaviours: fields.Behaviours,
    subject: fields.Subject,
    addenda: fields.Addenda,
    outcome: fields.Outcome,
    contested: fields.Contested,
    ...(fields.State === 'duplicate' && fields.DuplicateOf !== '' ? { duplicateOf: fields.DuplicateOf } : {}),
    joined: fields.Joined,
    visibility,
    files: filesIn(fields.Evidence),
    row: { id: item.id, etag },
    ...(fields.State === 'submitted' ? {} : decisionOn(item)),
  };
}

/** Whoever changed the row last, unless that was its reporter: words, a number or evidence that came later decide nothing. */
function decisionOn({ createdBy, lastModifiedBy, lastModifiedDateTime }: ListItem): Pick<OwnIncident, 'decidedBy' | 'decidedAt'> {
  if (lastModifiedBy?.user?.id !== undefined && lastModifiedBy.user.id === createdBy?.user?.id) return {};
  const decidedBy = lastModifiedBy?.user?.displayName;
  const decidedAt = instant(lastModifiedDateTime ?? '');
  return { ...(decidedBy === undefined ? {} : { decidedBy }), ...(decidedAt === undefined ? {} : { decidedAt }) };
}

/** Words added on a day, as they stand below what was logged. */
export function addendum(words: string, on: Day): string {
  return `${on}: ${storable(words).trim()}`;
}

/** A submitted incident as it stands in the list. */
export function incidentFields(
  draft: IncidentDraft,
  { reference, senderKey }: { readonly reference: string; readonly senderKey: string | undefined },
): Fields<'incidents'> {
  return {
    Title: reference,
    State: 'submitted',
    CustomerName: draft.about && oneLine(draft.about.name),
    CustomerAddress: draft.about?.address,
    Key: senderKey,
    OccurredAt: draft.occurredAt,
    Method: draft.method,
    Service: oneLine(draft.service),
    Behaviours: draft.behaviours.join('\n'),
    FirstBehaviour: behaviourCodes.find((code) => draft.behaviours.includes(code)),
    Facts: draft.facts,
    ExactWords: draft.exactWords,
    Impact: draft.impact,
    Affected: draft.affected.join('\n'),
    Police: draft.police,
    Answers: draft.answers && answersCell(draft.answers),
    Subject: draft.subject === undefined ? undefined : oneLine(draft.subject),
    InternetMessageId: draft.internetMessageId === undefined ? undefined : oneLine(draft.internetMessageId),
    ClientReference: draft.clientReference,
  };
}
