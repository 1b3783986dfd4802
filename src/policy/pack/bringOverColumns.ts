import type { AdjustmentCode } from '../../domain/adjustment.ts';
import type { TermCode } from '../../domain/term.ts';

/** When a cell of a column must be filled. `arrangement`, `adjustment`: where the row brings one over. */
export type Required = 'always' | 'arrangement' | 'adjustment' | 'no';

export interface SheetColumn {
  /** As it stands in the first row. Capitals, blanks and hyphens do not matter. */
  readonly heading: string;
  readonly meaning: string;
  readonly required: Required;
  readonly example: string;
  /** Characters. */
  readonly most: number;
}

const column = (heading: string, required: Required, example: string, meaning: string, most = 200): SheetColumn => ({
  heading, required, example, meaning, most,
});

/** The columns of the spreadsheet by which arrangements and adjustments kept elsewhere are brought over, in their order. */
export const bringOverColumns = {
  name: column('Customer name', 'always', 'Alex Example', 'One person or body a row. The same customer may stand in several rows.'),
  emails: column('E-mail addresses', 'no', 'alex@example.org; a.example@example.com', 'Every address you know to be theirs. Each row needs an e-mail address or a telephone number.', 2000),
  telephones: column('Telephone numbers', 'no', '01632 960123', 'With the area, from 0 or +. Format the column as text, else Excel drops the 0.', 2000),
  caseReference: column('Case reference', 'no', 'CRM-1234', 'The customer’s number in your own system.', 50),
  services: column('Services', 'arrangement', 'Housing repairs', 'Names of your council’s services, or “all”.', 2000),
  matter: column('Matter', 'no', 'Fence 2023', 'Only where it is narrower than the services.'),
  terms: column('Terms', 'arrangement', 'In writing only', 'What was decided, by its name or code, with what it needs after a colon.', 4000),
  start: column('Start', 'arrangement', '1 June 2026', 'The first day it was in force.'),
  end: column('End', 'arrangement', '31 December 2026', 'Its last day, within the longest time your council allows, counted from today.'),
  review: column('Review', 'arrangement', '1 December 2026', 'Within three months from today.'),
  contactName: column('Contact point', 'arrangement', 'Repairs desk', 'Whom the customer deals with.', 100),
  contactEmail: column('Contact point e-mail', 'no', 'repairs@example.org', 'An arrangement needs this or the telephone.'),
  contactTelephone: column('Contact point telephone', 'no', '', 'An arrangement needs this or the e-mail.', 50),
  deputy: column('Deputy', 'arrangement', 'Gwen Morris', 'Who stands in for the contact point.', 100),
  decidedBy: column('Decided by', 'arrangement', 'Dewi Rowlands, Head of Housing', 'Who decided the arrangement.'),
  decidedOn: column('Decided on', 'arrangement', '28 May 2026', 'When it was decided.'),
  told: column('What the customer was told', 'arrangement', 'Letter of 28 May 2026 with reasons, end and how to appeal.', '10 to 2,000 characters.', 2000),
  reason: column('Reason', 'no', '', 'Owners read it, staff do not.', 2000),
  adjustment: column('Adjustment', 'no', 'Large print: 16', 'One a row, by its name or code, with what it needs after a colon.'),
  instruction: column('What we do', 'adjustment', 'Write in large print, 16 point', 'What staff do, 5 to 300 characters. Never why.', 300),
  agreedBy: column('Adjustment agreed by', 'adjustment', 'Gwen Morris', 'Who agreed it.'),
  agreedOn: column('Adjustment agreed on', 'adjustment', '3 March 2026', 'When it was agreed.'),
  adjustmentReview: column('Adjustment review', 'no', '', 'When you ask the customer whether it still fits.'),
} as const satisfies Readonly<Record<string, SheetColumn>>;
export type ColumnKey = keyof typeof bringOverColumns;

export const columnKeys = Object.keys(bringOverColumns) as readonly ColumnKey[];

/** The word that stands for every service. */
export const everyService = 'all';

/** What each kind of term has to be told, written after its name. Parts are kept apart by `|`. */
export const termSamples: Readonly<Record<TermCode, string>> = {
  SPOC_NAMED_OFFICER: 'One named colleague: Gwen Morris',
  SPOC_GENERIC_INBOX: 'One mailbox: housing@example.org',
  WRITTEN_ONLY: 'In writing only',
  ONE_MEDIUM_ONLY: 'One way of contact: e-mail',
  CALL_TIME_WINDOW: 'Calls at set times: Monday, Thursday 10:00-11:00',
  CALL_MAX_DURATION: 'Calls of a set length: 20',
  CALL_MAX_FREQUENCY: 'Calls a set number of times: 1 a week',
  WRITTEN_MAX_FREQUENCY: 'Letters a set number of times: 2 a month',
  APPOINTMENT_ONLY: 'By appointment: the repairs desk',
  TWO_OFFICERS: 'Two colleagues together',
  PREMISES_EXCLUSION: 'Not at named buildings: the Market Street office | a call, or a meeting at the library',
  NO_FURTHER_CORRESPONDENCE_ON_MATTER: 'No further replies on a closed matter: Fence 2023 | 2 February 2026',
  NO_REPEAT_COMPLAINT_REGISTRATION: 'The same complaint is not opened again: Fence 2023 | 2 February 2026',
  VIA_REPRESENTATIVE_ONLY: 'Through a representative: Ffion Bell',
  RESPONSE_TIME_LIMIT: 'A set amount of time: 60 a week',
  BEHAVIOUR_AGREEMENT: 'Agreement on conduct: 1 March 2026',
  DISCRETIONARY_SERVICE_LIMIT: 'Limit on an optional service: the newsletter',
  RETURN_DOCUMENTS: 'Documents are sent back: Fence 2023',
};

/** The same for adjustments. */
export const adjustmentSamples: Readonly<Record<AdjustmentCode, string>> = {
  LARGE_PRINT: 'Large print: 16',
  EASY_READ: 'Easy Read',
  BSL: 'British Sign Language',
  INTERPRETER: 'Interpreter: pl',
  TEXT_RELAY: 'Text relay',
  CALL_NOT_WRITE: 'Call, do not write',
  EXTRA_TIME: 'Extra time: 10',
  AGENDA_IN_ADVANCE: 'Agenda in advance',
  SUMMARY_AFTER_CALL: 'Summary after a call',
  ADVOCATE_COPIED: 'Copy in the advocate: Ffion Bell, Example Advocacy',
  SAFE_CONTACT_RULES: 'Safe contact rules: letter, voicemail',
  POST_NOT_EMAIL: 'Post, not e-mail',
};
