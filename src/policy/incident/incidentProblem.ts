import { storable } from '../../domain/storable.ts';

/** Fields every incident has in the form. */
export type FormField = 'behaviours' | 'occurredAt' | 'service' | 'facts' | 'exactWords' | 'impact' | 'affected' | 'police';

/** Fields of what is asked besides. */
export type AnswerField =
  | 'targets'
  | 'webPage'
  | 'capturedOn'
  | 'teamsLink'
  | 'site'
  | 'meeting'
  | 'strandText'
  | 'injury'
  | 'daysOff'
  | 'policeReference'
  | 'referralReference'
  | 'immediateAction';

export type IncidentField = FormField | AnswerField;

/** What is wrong with one field. The wording file has a sentence for each reason. */
export interface IncidentProblem<Field extends IncidentField = IncidentField> {
  readonly field: Field;
  readonly reason:
    | 'missing'
    | 'tooShort'
    | 'tooLong'
    | 'inFuture'
    | 'tooOld'
    /** Only behaviours that show over time: they belong to a contact-pattern record. */
    | 'patternOnly'
    | 'malformed'
    | 'outOfRange'
    /** Of another customer nothing but initials is kept. */
    | 'moreThanInitials';
  /** Characters, or days, where the reason is a limit. */
  readonly limit?: number;
}

/** Whether a text says nothing once it is written down. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || storable(text).trim() === '';
}
