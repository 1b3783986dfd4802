import * as v from 'valibot';
import { behaviourCodes } from '../domain/behaviour.ts';
import { contactMethods } from '../domain/contact.ts';
import { emailAddress, type EmailAddress } from '../domain/emailAddress.ts';
import { affectedParties, policeAnswers, type IncidentDraft } from '../domain/incident.ts';
import { aMoment, readBy, someText } from './shapes.ts';

const anAddress = readBy<EmailAddress>(emailAddress, 'an e-mail address');

const draft = v.object({
  clientReference: someText,
  about: v.exactOptional(v.object({ name: v.string(), address: anAddress })),
  internetMessageId: v.exactOptional(v.string()),
  subject: v.exactOptional(v.string()),
  occurredAt: aMoment,
  method: v.picklist(contactMethods),
  service: v.string(),
  behaviours: v.array(v.picklist(behaviourCodes)),
  facts: v.string(),
  exactWords: v.string(),
  impact: v.string(),
  affected: v.array(v.picklist(affectedParties)),
  police: v.exactOptional(v.picklist(policeAnswers)),
});

/** An incident that waits on the device. */
export interface KeptDraft {
  readonly keptAt: string;
  readonly draft: IncidentDraft;
}
const keptDraft = v.object({ keptAt: v.string(), draft });

/** The draft in a text from the device, or undefined where it is none any more. */
export function keptDraftIn(text: string): KeptDraft | undefined {
  try {
    const parsed = v.safeParse(keptDraft, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
