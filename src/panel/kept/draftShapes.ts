import * as v from 'valibot';
import { adjustmentCodes } from '../../domain/adjustment.ts';
import { behaviourCodes } from '../../domain/behaviour.ts';
import { contactMethods, loggedMethods } from '../../domain/contact.ts';
import { instant, type Instant } from '../../domain/day.ts';
import { emailAddress, type EmailAddress } from '../../domain/emailAddress.ts';
import { affectedParties, policeAnswers } from '../../domain/incident.ts';
import type { ContactDraft } from '../contact/contactDraft.ts';
import type { IncidentFormDraft } from '../incident/incidentFormDraft.ts';
import type { AddendumDraft } from '../logged/addendumDraft.ts';
import { contactKinds } from '../view.ts';

const anAddress = v.custom<EmailAddress>((value) => typeof value === 'string' && emailAddress(value) === value);
const aMoment = v.custom<Instant>((value) => typeof value === 'string' && instant(value) === value);
const reference = v.pipe(v.string(), v.nonEmpty());
const sender = v.object({ name: v.string(), address: anAddress });

const message = v.object({
  itemId: reference,
  subject: v.string(),
  from: sender,
  sentBy: v.exactOptional(sender),
  to: v.array(sender),
  receivedAt: aMoment,
  internetMessageId: v.exactOptional(v.string()),
  conversationId: v.exactOptional(v.string()),
  mailbox: anAddress,
});

const subject = v.object({
  key: reference,
  message: v.exactOptional(message),
  address: anAddress,
  about: v.exactOptional(sender),
  chosen: v.boolean(),
});

const incident = v.object({
  clientReference: reference,
  subject,
  behaviours: v.array(v.picklist(behaviourCodes)),
  at: v.string(),
  method: v.picklist(contactMethods),
  service: v.string(),
  facts: v.string(),
  exactWords: v.string(),
  impact: v.string(),
  affected: v.array(v.picklist(affectedParties)),
  // JSON leaves out what is undefined.
  police: v.optional(v.picklist(policeAnswers)),
});

const contact = v.object({
  clientReference: reference,
  subject,
  what: v.picklist(contactKinds),
  method: v.picklist(loggedMethods),
  direction: v.picklist(['in', 'out']),
  at: v.string(),
  title: v.string(),
  matter: v.optional(v.string(), ''),
  requested: v.picklist([...adjustmentCodes, '']),
});

const addendum = v.object({ clientReference: reference, words: v.string() });

export function incidentDraftIn(text: string): IncidentFormDraft | undefined {
  const draft = shapedIn(incident, text);
  return draft && { ...draft, police: draft.police };
}

export function contactDraftIn(text: string): ContactDraft | undefined {
  return shapedIn(contact, text);
}

export function addendumDraftIn(text: string): AddendumDraft | undefined {
  return shapedIn(addendum, text);
}

function shapedIn<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
