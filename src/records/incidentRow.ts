import * as v from 'valibot';
import { behaviourCodes } from '../domain/behaviour.ts';
import { instant } from '../domain/day.ts';
import { incidentStates, type IncidentDraft, type OwnIncident } from '../domain/incident.ts';
import type { ListItem } from '../graph/listItems.ts';
import { clipped, oneLine, type Fields } from './columns.ts';
import type { Row } from './lists.ts';
import { aMoment, anyText, codes, someText } from './shapes.ts';

/** The columns a reporter reads back. */
export const ownShapes = {
  Title: someText,
  State: v.picklist(incidentStates),
  OccurredAt: aMoment,
  Behaviours: codes(behaviourCodes),
  Subject: anyText,
  Key: anyText,
  Outcome: anyText,
  Joined: v.nullish(v.boolean(), false),
  ClientReference: someText,
};

/** The reporter's view of a row; undefined where SharePoint's own stamps are missing. */
export function ownIncidentOf({ item, fields }: Row<typeof ownShapes>): OwnIncident | undefined {
  const loggedAt = instant(item.createdDateTime);
  return loggedAt && {
    reference: fields.Title,
    state: fields.State,
    occurredAt: fields.OccurredAt,
    loggedAt,
    behaviours: fields.Behaviours,
    subject: fields.Subject,
    outcome: fields.Outcome,
    joined: fields.Joined,
    ...(fields.State === 'submitted' ? {} : decisionOn(item)),
  };
}

function decisionOn({ lastModifiedBy, lastModifiedDateTime }: ListItem): Pick<OwnIncident, 'decidedBy' | 'decidedAt'> {
  const decidedBy = lastModifiedBy?.user?.displayName;
  const decidedAt = instant(lastModifiedDateTime ?? '');
  return { ...(decidedBy === undefined ? {} : { decidedBy }), ...(decidedAt === undefined ? {} : { decidedAt }) };
}

/** A submitted incident as it stands in the list. */
export function incidentFields(
  draft: IncidentDraft,
  { reference, joined, senderKey }: { readonly reference: string; readonly joined: boolean; readonly senderKey: string | undefined },
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
    Facts: draft.facts,
    ExactWords: draft.exactWords,
    Impact: draft.impact,
    Affected: draft.affected.join('\n'),
    Police: draft.police,
    Subject: draft.subject === undefined ? undefined : oneLine(draft.subject),
    InternetMessageId: draft.internetMessageId === undefined ? undefined : clipped(draft.internetMessageId, 255),
    Joined: joined,
    ClientReference: draft.clientReference,
  };
}
