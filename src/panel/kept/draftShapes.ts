import * as v from 'valibot';
import { adjustmentCodes } from '../../domain/adjustment.ts';
import { behaviourCodes, type PatternBehaviourCode } from '../../domain/behaviour.ts';
import { contactMethods, loggedMethods } from '../../domain/contact.ts';
import { day, instant, type Day, type Instant } from '../../domain/day.ts';
import { emailAddress, type EmailAddress } from '../../domain/emailAddress.ts';
import { affectedParties, policeAnswers, visibilities } from '../../domain/incident.ts';
import { barrierAnswers } from '../../domain/incidentRecord.ts';
import { consequences, latenessAnswers, newOrSameAnswers } from '../../domain/patternRecord.ts';
import { incidentAnswersShape } from '../../ports/incidentAnswersShape.ts';
import type { ContactDraft } from '../contact/contactDraft.ts';
import { evidenceChoices, type IncidentFormDraft } from '../incident/incidentFormDraft.ts';
import type { AddendumDraft } from '../logged/addendumDraft.ts';
import { periods, type PatternFormDraft } from '../pattern/patternFormDraft.ts';
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
  // Of somebody unknown there is no address.
  subject: v.object({ ...subject.entries, address: v.exactOptional(anAddress) }),
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
  // A draft from before they were asked has none.
  answers: v.optional(incidentAnswersShape, {}),
  visibility: v.optional(v.picklist(visibilities), 'normal'),
  evidence: v.optional(v.picklist(evidenceChoices), 'none'),
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

const aDay = v.custom<Day>((value) => typeof value === 'string' && day(value) === value);
const count = v.object({ source: v.string(), received: v.number(), sent: v.number(), complete: v.boolean() });

const pattern = v.object({
  clientReference: reference,
  subject,
  customer: v.exactOptional(v.string()),
  days: v.picklist(periods),
  to: aDay,
  counts: v.array(count),
  service: v.string(),
  matter: v.string(),
  behaviours: v.array(v.picklist(behaviourCodes.filter((code) => code.startsWith('B-')) as PatternBehaviourCode[])),
  earlierAnswers: v.array(v.object({ reference: v.string(), on: v.string(), whatWasExplained: v.string() })),
  notChecked: v.string(),
  notCheckedBegun: v.exactOptional(v.string()),
  lateness: v.picklist([...latenessAnswers, '']),
  latenessNote: v.string(),
  needs: v.picklist([...barrierAnswers, '']),
  needsNote: v.string(),
  urgentCheck: v.picklist(['nothingUrgent', 'urgent', '']),
  rule: v.string(),
  body: v.string(),
  whyItWouldNotChange: v.string(),
  offer: v.string(),
  offerOn: v.string(),
  newOrSame: v.picklist([...newOrSameAnswers, '']),
  newOrSameWhy: v.string(),
  routeStage: v.string(),
  routeDeadline: v.string(),
  representedParty: v.string(),
  consequences: v.array(v.picklist(consequences)),
});

export function patternDraftIn(text: string): PatternFormDraft | undefined {
  return shapedIn(pattern, text);
}

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
