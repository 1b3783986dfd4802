import * as v from 'valibot';
import { adjustmentCodes } from '../domain/adjustment.ts';
import { contactMethods, lineMost, type Contact, type ContactEntry, type RequestedAdjustment } from '../domain/contact.ts';
import { emailAddress } from '../domain/emailAddress.ts';
import { clipped, oneLine, type Fields } from './columns.ts';
import type { Row } from './lists.ts';
import { aMoment, anyText, someText } from './shapes.ts';

/** The columns of a logged contact. */
export const contactShapes = {
  Title: anyText,
  Key: someText,
  Method: v.picklist(contactMethods),
  Direction: v.picklist(['in', 'out']),
  At: aMoment,
  Requested: v.nullish(v.picklist(adjustmentCodes)),
  Matter: anyText,
  NoteOnly: v.nullish(v.boolean(), false),
  Answered: v.nullish(v.boolean(), false),
  ClientReference: someText,
};
export type ContactRow = Row<typeof contactShapes>;

export function contactOf({ item, fields }: ContactRow): Contact {
  const { Title, Method, Direction, At, Matter, NoteOnly } = fields;
  return {
    id: item.id,
    at: At,
    method: Method,
    direction: Direction,
    title: clipped(Title, lineMost),
    ...(Matter === '' ? {} : { matter: Matter }),
    ...(NoteOnly ? { noteOnly: true } : {}),
    ...colleagueOf(item),
    ...addressOf(item),
  };
}

/** The adjustment the customer asked for on that occasion, if any and as long as nobody has answered. */
export function requestedOf({ item, fields }: ContactRow): RequestedAdjustment | undefined {
  const { Requested, Answered, Title, At } = fields;
  return Requested && !Answered ? { id: item.id, adjustment: Requested, note: Title, at: At, ...colleagueOf(item) } : undefined;
}

export function contactFields(key: string, entry: ContactEntry): Fields<'contacts'> {
  return {
    Title: oneLine(entry.title),
    Key: key,
    Method: entry.method,
    Direction: entry.direction,
    At: entry.at,
    Requested: entry.requested,
    Matter: entry.matter === undefined ? undefined : clipped(oneLine(entry.matter), lineMost),
    NoteOnly: entry.noteOnly,
    ClientReference: entry.clientReference,
  };
}

/** SharePoint names it where the person has a mailbox. */
function addressOf({ createdBy }: ContactRow['item']): Pick<Contact, 'colleagueAddress'> {
  const colleagueAddress = emailAddress(createdBy?.user?.email ?? '');
  return colleagueAddress === undefined ? {} : { colleagueAddress };
}

function colleagueOf({ createdBy }: ContactRow['item']): { readonly colleague?: string } {
  const name = createdBy?.user?.displayName;
  return name === undefined ? {} : { colleague: name };
}
