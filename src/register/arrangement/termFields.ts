import { addDays, type Day } from '../../domain/day.ts';
import type { Term, TermCode } from '../../domain/term.ts';
import type { TermFieldWording } from '../../ui/wording/register/arrangementWording.ts';

export type TermFieldKind = 'text' | 'number' | 'day' | 'period' | 'medium' | 'lines' | 'windows';
export interface TermField {
  readonly name: string;
  readonly kind: TermFieldKind;
  readonly label: keyof TermFieldWording;
}

const text = (name: keyof TermFieldWording): TermField => ({ name, kind: 'text', label: name });
const day = (name: 'finalReplyOn' | 'agreedOn'): TermField => ({ name, kind: 'day', label: name });
const number = (name: 'minutes' | 'count'): TermField => ({ name, kind: 'number', label: name });
const per: TermField = { name: 'per', kind: 'period', label: 'per' };

/** What each kind of term has to be told, in the order of the form. A new kind without its fields does not compile. */
export const termFields: Readonly<Record<TermCode, readonly TermField[]>> = {
  SPOC_NAMED_OFFICER: [text('colleague')],
  SPOC_GENERIC_INBOX: [text('mailbox')],
  WRITTEN_ONLY: [],
  ONE_MEDIUM_ONLY: [{ name: 'medium', kind: 'medium', label: 'medium' }],
  CALL_TIME_WINDOW: [{ name: 'windows', kind: 'windows', label: 'days' }],
  CALL_MAX_DURATION: [number('minutes')],
  CALL_MAX_FREQUENCY: [number('count'), per],
  WRITTEN_MAX_FREQUENCY: [number('count'), per],
  APPOINTMENT_ONLY: [text('bookWith')],
  TWO_OFFICERS: [],
  PREMISES_EXCLUSION: [{ name: 'premises', kind: 'lines', label: 'premises' }, text('instead')],
  NO_FURTHER_CORRESPONDENCE_ON_MATTER: [text('matter'), day('finalReplyOn')],
  NO_REPEAT_COMPLAINT_REGISTRATION: [text('matter'), day('finalReplyOn')],
  VIA_REPRESENTATIVE_ONLY: [text('representative')],
  RESPONSE_TIME_LIMIT: [number('minutes'), per],
  BEHAVIOUR_AGREEMENT: [day('agreedOn')],
  DISCRETIONARY_SERVICE_LIMIT: [text('service')],
  RETURN_DOCUMENTS: [text('matter')],
};

/** A term nobody has told anything yet. Figures are the mildest that limit something; a person changes them. */
export function newTerm(code: TermCode, today: Day): Term {
  const yesterday = addDays(today, -1);
  const empty: { readonly [Code in TermCode]: Extract<Term, { readonly code: Code }> } = {
    SPOC_NAMED_OFFICER: { code: 'SPOC_NAMED_OFFICER', colleague: '' },
    SPOC_GENERIC_INBOX: { code: 'SPOC_GENERIC_INBOX', mailbox: '' },
    WRITTEN_ONLY: { code: 'WRITTEN_ONLY' },
    ONE_MEDIUM_ONLY: { code: 'ONE_MEDIUM_ONLY', medium: 'email' },
    CALL_TIME_WINDOW: { code: 'CALL_TIME_WINDOW', windows: [{ days: [], from: '10:00', to: '11:00' }] },
    CALL_MAX_DURATION: { code: 'CALL_MAX_DURATION', minutes: 30 },
    CALL_MAX_FREQUENCY: { code: 'CALL_MAX_FREQUENCY', count: 2, per: 'week' },
    WRITTEN_MAX_FREQUENCY: { code: 'WRITTEN_MAX_FREQUENCY', count: 2, per: 'month' },
    APPOINTMENT_ONLY: { code: 'APPOINTMENT_ONLY', bookWith: '' },
    TWO_OFFICERS: { code: 'TWO_OFFICERS' },
    PREMISES_EXCLUSION: { code: 'PREMISES_EXCLUSION', premises: [], instead: '' },
    NO_FURTHER_CORRESPONDENCE_ON_MATTER: { code: 'NO_FURTHER_CORRESPONDENCE_ON_MATTER', matter: '', finalReplyOn: yesterday },
    NO_REPEAT_COMPLAINT_REGISTRATION: { code: 'NO_REPEAT_COMPLAINT_REGISTRATION', matter: '', finalReplyOn: yesterday },
    VIA_REPRESENTATIVE_ONLY: { code: 'VIA_REPRESENTATIVE_ONLY', representative: '' },
    RESPONSE_TIME_LIMIT: { code: 'RESPONSE_TIME_LIMIT', minutes: 120, per: 'week' },
    BEHAVIOUR_AGREEMENT: { code: 'BEHAVIOUR_AGREEMENT', agreedOn: today },
    DISCRETIONARY_SERVICE_LIMIT: { code: 'DISCRETIONARY_SERVICE_LIMIT', service: '' },
    RETURN_DOCUMENTS: { code: 'RETURN_DOCUMENTS', matter: '' },
  };
  return empty[code];
}
