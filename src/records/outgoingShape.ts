import * as v from 'valibot';
import { adjustmentCodes } from '../domain/adjustment.ts';
import { behaviourCodes } from '../domain/behaviour.ts';
import { contactMethods, loggedMethods } from '../domain/contact.ts';
import { emailAddress, type EmailAddress } from '../domain/emailAddress.ts';
import { affectedParties, policeAnswers, visibilities } from '../domain/incident.ts';
import { incidentAnswersShape } from '../ports/incidentAnswersShape.ts';
import type { Outgoing } from '../ports/outbox.ts';
import { aMoment, readBy, someText } from './shapes.ts';

const anAddress = readBy<EmailAddress>(emailAddress, 'an e-mail address');

const incident = v.object({
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
  answers: v.exactOptional(incidentAnswersShape),
  visibility: v.exactOptional(v.picklist(visibilities)),
});

const contact = v.object({
  about: anAddress,
  entry: v.object({
    clientReference: someText,
    method: v.picklist(loggedMethods),
    direction: v.picklist(['in', 'out']),
    at: aMoment,
    title: v.string(),
    requested: v.exactOptional(v.picklist(adjustmentCodes)),
    noteOnly: v.exactOptional(v.boolean()),
    matter: v.exactOptional(v.string()),
  }),
});

const outgoing = v.variant('kind', [
  v.object({ kind: v.literal('incident'), incident }),
  v.object({ kind: v.literal('contact'), contact }),
]);

/** What waits on the device, and since when. */
export interface Kept {
  readonly keptAt: string;
  readonly outgoing: Outgoing;
}
const kept = v.object({ keptAt: v.string(), outgoing });

/** What a text from the device holds, or undefined where it is nothing that we know any more. */
export function keptIn(text: string): Kept | undefined {
  try {
    const parsed = v.safeParse(kept, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
