import type { BehaviourCode } from '../../domain/behaviour.ts';
import type { ContactMethod } from '../../domain/contact.ts';
import type { Instant } from '../../domain/day.ts';
import type { AffectedParty, IncidentDraft, PoliceAnswer, Visibility } from '../../domain/incident.ts';
import type { IncidentAnswers } from '../../domain/incidentAnswers.ts';
import { storable } from '../../domain/storable.ts';
import type { Behaviours } from '../../policy/pack/behaviours.ts';
import { askedAnswers } from '../../policy/incident/askedAnswers.ts';
import { questionsFor } from '../../policy/incident/checkIncident.ts';
import { momentFromField, fieldFromMoment } from '../../ui/dates.ts';
import type { FormSubject } from '../subject.ts';

/** An incident as it stands in the form. */
export interface IncidentFormDraft {
  readonly clientReference: string;
  readonly subject: FormSubject;
  readonly behaviours: readonly BehaviourCode[];
  /** As the field has it: local date and time. */
  readonly at: string;
  readonly method: ContactMethod;
  readonly service: string;
  readonly facts: string;
  readonly exactWords: string;
  readonly impact: string;
  readonly affected: readonly AffectedParty[];
  readonly police: PoliceAnswer | undefined;
  /** Kept as answered, whatever is asked meanwhile; only what is asked is logged. */
  readonly answers: IncidentAnswers;
  /** As chosen; it counts only while it is asked. */
  readonly visibility: Visibility;
  /** What is kept besides. A chosen file itself is not part of what is begun. */
  readonly evidence: EvidenceChoice;
}

export const evidenceChoices = ['none', 'message', 'file'] as const;
export type EvidenceChoice = (typeof evidenceChoices)[number];

/** A form that the message has filled in as far as it can. */
export function freshIncident(
  subject: FormSubject,
  { clientReference, now, service, timeZone }: { readonly clientReference: string; readonly now: Instant; readonly service: string; readonly timeZone: string },
): IncidentFormDraft {
  return {
    clientReference,
    subject,
    behaviours: [],
    at: fieldFromMoment(subject.message?.receivedAt ?? now, timeZone),
    method: subject.message ? 'email' : 'telephone',
    service,
    facts: '',
    exactWords: '',
    impact: '',
    affected: ['me'],
    police: undefined,
    answers: {},
    visibility: 'normal',
    evidence: 'none',
  };
}

/** Who may read what a form says: private only where the chosen behaviours offer it. */
export function visibilityOf({ behaviours, visibility }: Pick<IncidentFormDraft, 'behaviours' | 'visibility'>, table?: Behaviours): Visibility {
  return questionsFor(behaviours, table).privateOffer ? visibility : 'normal';
}

/** The incident a form says; undefined where its date is none. A time left as the message gave it keeps its seconds. */
export function incidentOf(draft: IncidentFormDraft, timeZone: string, behaviours?: Behaviours): IncidentDraft | undefined {
  const { message, about } = draft.subject;
  const asGiven = message && fieldFromMoment(message.receivedAt, timeZone) === draft.at ? message.receivedAt : undefined;
  const occurredAt = asGiven ?? momentFromField(draft.at, timeZone);
  if (occurredAt === undefined) return undefined;
  const answers = askedAnswers(draft, behaviours);
  return {
    clientReference: draft.clientReference,
    ...(about ? { about } : {}),
    ...(message?.internetMessageId === undefined ? {} : { internetMessageId: message.internetMessageId }),
    ...(message ? { subject: message.subject } : {}),
    occurredAt,
    method: draft.method,
    service: draft.service,
    behaviours: draft.behaviours,
    facts: storable(draft.facts).trim(),
    exactWords: storable(draft.exactWords).trim(),
    impact: storable(draft.impact).trim(),
    affected: draft.affected,
    ...(draft.police === undefined || !questionsFor(draft.behaviours, behaviours).police ? {} : { police: draft.police }),
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
    ...(visibilityOf(draft, behaviours) === 'private' ? { visibility: 'private' } : {}),
  };
}
