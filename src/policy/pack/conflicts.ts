import type { AdjustmentCode } from '../../domain/adjustment.ts';
import type { ConversationMedium, Medium } from '../../domain/medium.ts';
import type { TermCode } from '../../domain/term.ts';

/** Why a term gets in the way of an adjustment, and what would settle it. */
export interface ConflictText {
  readonly why: string;
  readonly resolve: string;
  /**
   * Whether a recorded alternative on the term settles it. Not where the term would then say nothing, or where somebody's
   * safety hangs on it: there the term or the adjustment has to change.
   */
  readonly byAlternative: boolean;
}

export const conflicts = {
  writesToWhoNeedsCalls: {
    why: 'We agreed to call this customer instead of writing, and the term leaves only writing.',
    resolve: 'Choose a term about calls, such as set times or a set length.',
    byAlternative: false,
  },
  writesToWhoSigns: {
    why: 'We agreed British Sign Language, and written English may be a second language.',
    resolve: 'Record a signed way besides writing, such as a video call with an interpreter.',
    byAlternative: true,
  },
  callsWhoSigns: {
    why: 'We agreed British Sign Language, and the term is about voice calls.',
    resolve: 'Record a signed or written way, such as a video call with an interpreter at the same times.',
    byAlternative: true,
  },
  callsWhoUsesRelay: {
    why: 'We agreed text relay, and the term is about voice calls.',
    resolve: 'Record a written way, or calls by text relay with more time.',
    byAlternative: true,
  },
  cutsTime: {
    why: 'We agreed extra time, and the term sets a limit of time.',
    resolve: 'Record a longer limit for this customer.',
    byAlternative: true,
  },
  cutsInterpretedTime: {
    why: 'We agreed an interpreter, and an interpreted call takes about twice as long.',
    resolve: 'Record a longer limit for interpreted calls.',
    byAlternative: true,
  },
  rationsTheOnlyWay: {
    why: 'We agreed to call instead of writing, so calls are this customer’s only way to us.',
    resolve: 'Record how the customer reaches us between calls.',
    byAlternative: true,
  },
  onlyOnline: {
    why: 'We agreed to use post and not e-mail, and the term leaves only a way online.',
    resolve: 'Choose letters or telephone as the one way.',
    byAlternative: false,
  },
  onlineContactPoint: {
    why: 'We agreed to use post and not e-mail, and the contact point is a mailbox.',
    resolve: 'Record a postal address or telephone number of the contact point.',
    byAlternative: true,
  },
  mailboxForWhoNeedsCalls: {
    why: 'We agreed to call instead of writing, and the contact point is a mailbox.',
    resolve: 'Record a telephone number of the contact point.',
    byAlternative: true,
  },
  unsafeWay: {
    why: 'The safe contact rules rule out the way that the term leaves.',
    resolve: 'Choose a way that is safe for this customer. Ask the colleague who agreed the rules.',
    byAlternative: false,
  },
  unsafePerson: {
    why: 'There are safe contact rules, and a third person would read everything.',
    resolve: 'Record how it was checked, with the customer alone, that this representative is safe.',
    byAlternative: true,
  },
  hardToRead: {
    why: 'We agreed Easy Read, and an agreement only binds whom it was explained to.',
    resolve: 'Record that the agreement was given and talked through in Easy Read.',
    byAlternative: true,
  },
} as const satisfies Readonly<Record<string, ConflictText>>;
export type ConflictCode = keyof typeof conflicts;

type Row = Readonly<Partial<Record<AdjustmentCode, ConflictCode>>>;

const calls: Row = { BSL: 'callsWhoSigns', TEXT_RELAY: 'callsWhoUsesRelay' };

/** Which term gets in the way of which adjustment. An empty row was thought of: that term conflicts with none. */
export const conflictTable: Readonly<Record<Exclude<TermCode, 'ONE_MEDIUM_ONLY'>, Row>> = {
  SPOC_NAMED_OFFICER: {},
  SPOC_GENERIC_INBOX: { POST_NOT_EMAIL: 'onlineContactPoint', CALL_NOT_WRITE: 'mailboxForWhoNeedsCalls' },
  WRITTEN_ONLY: { CALL_NOT_WRITE: 'writesToWhoNeedsCalls', BSL: 'writesToWhoSigns' },
  CALL_TIME_WINDOW: calls,
  CALL_MAX_DURATION: { ...calls, EXTRA_TIME: 'cutsTime', INTERPRETER: 'cutsInterpretedTime' },
  CALL_MAX_FREQUENCY: { ...calls, CALL_NOT_WRITE: 'rationsTheOnlyWay' },
  WRITTEN_MAX_FREQUENCY: {},
  APPOINTMENT_ONLY: {},
  TWO_OFFICERS: {},
  PREMISES_EXCLUSION: {},
  NO_FURTHER_CORRESPONDENCE_ON_MATTER: {},
  NO_REPEAT_COMPLAINT_REGISTRATION: {},
  VIA_REPRESENTATIVE_ONLY: { SAFE_CONTACT_RULES: 'unsafePerson' },
  RESPONSE_TIME_LIMIT: { EXTRA_TIME: 'cutsTime' },
  BEHAVIOUR_AGREEMENT: { EASY_READ: 'hardToRead' },
  DISCRETIONARY_SERVICE_LIMIT: {},
  RETURN_DOCUMENTS: {},
};

/** The same for one way of contact, by the way. */
export const oneMediumConflicts: Readonly<Record<ConversationMedium, Row>> = {
  email: { CALL_NOT_WRITE: 'writesToWhoNeedsCalls', BSL: 'writesToWhoSigns', POST_NOT_EMAIL: 'onlyOnline' },
  letter: { CALL_NOT_WRITE: 'writesToWhoNeedsCalls', BSL: 'writesToWhoSigns' },
  webForm: { CALL_NOT_WRITE: 'writesToWhoNeedsCalls', BSL: 'writesToWhoSigns', POST_NOT_EMAIL: 'onlyOnline' },
  telephone: calls,
  visit: {},
};

/** The ways each term leaves, any of which would do. A term that is not here leaves every way open. */
export const waysLeft: Readonly<Partial<Record<Exclude<TermCode, 'ONE_MEDIUM_ONLY'>, readonly Medium[]>>> = {
  SPOC_GENERIC_INBOX: ['email'],
  WRITTEN_ONLY: ['email', 'letter', 'webForm'],
  CALL_TIME_WINDOW: ['telephone'],
  RETURN_DOCUMENTS: ['letter'],
};
