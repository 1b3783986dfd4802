import type { ConversationMedium } from '../../domain/medium.ts';
import type { EssentialRoute, TermCode, TermHeading, Weekday } from '../../domain/term.ts';

/** `{name}` stands for what the term was told under that name. */
export interface TermText {
  readonly label: string;
  readonly heading: TermHeading;
  /** What staff do, at most 200 characters when filled. A default: a decision words its own. */
  readonly doText: string;
  /** What staff do not do, at most 200 characters when filled. */
  readonly dontText: string;
}

/** Characters of a line that staff read, and of a name within it. Chosen so that every line stays within its limit. */
export const termLimits = { line: 200, name: 60, premises: 3, premisesName: 40, instead: 120, exceptionLeast: 10, exceptionMost: 150 } as const;

/** What each kind of term asks of staff. Emergency, safeguarding, payments, information rights and statutory services stay open under all of them. */
export const terms: Readonly<Record<TermCode, TermText>> = {
  SPOC_NAMED_OFFICER: {
    label: 'One named colleague',
    heading: 'who',
    doText: 'Pass the message to {colleague} and say that you have.',
    dontText: 'Do not answer on this matter yourself.',
  },
  SPOC_GENERIC_INBOX: {
    label: 'One mailbox',
    heading: 'who',
    doText: 'Forward the message to {mailbox} and say that you have.',
    dontText: 'Do not answer on this matter from another mailbox.',
  },
  WRITTEN_ONLY: {
    label: 'In writing only',
    heading: 'how',
    doText: 'Answer in writing.',
    dontText: 'Do not arrange telephone calls or visits on this matter.',
  },
  ONE_MEDIUM_ONLY: {
    label: 'One way of contact',
    heading: 'how',
    doText: 'Keep in touch by {medium}.',
    dontText: 'Do not move the matter to any way of contact but {medium}.',
  },
  CALL_TIME_WINDOW: {
    label: 'Calls at set times',
    heading: 'when',
    doText: 'Take calls on {windows}.',
    dontText: 'Do not take calls on this matter at other times; say when the next one is.',
  },
  CALL_MAX_DURATION: {
    label: 'Calls of a set length',
    heading: 'when',
    doText: 'Say at the start that the call can take {minutes} minutes, and sum up at the end.',
    dontText: 'Do not go on past {minutes} minutes; say how the rest can be dealt with.',
  },
  CALL_MAX_FREQUENCY: {
    label: 'Calls a set number of times',
    heading: 'when',
    doText: 'Take {count} a {per}, and note each call.',
    dontText: 'Do not arrange more calls on this matter in the same {per}.',
  },
  WRITTEN_MAX_FREQUENCY: {
    label: 'Letters a set number of times',
    heading: 'when',
    doText: 'Read every message, and answer {count} a {per}, all open points together.',
    dontText: 'Do not answer each message on this matter by itself.',
  },
  APPOINTMENT_ONLY: {
    label: 'By appointment',
    heading: 'where',
    doText: 'Offer an appointment; {bookWith} books it.',
    dontText: 'Do not see the customer on this matter without one.',
  },
  TWO_OFFICERS: {
    label: 'Two colleagues together',
    heading: 'who',
    doText: 'Meet or visit with a second colleague.',
    dontText: 'Do not meet or visit alone.',
  },
  PREMISES_EXCLUSION: {
    label: 'Not at named buildings',
    heading: 'where',
    doText: 'Offer this instead: {instead}.',
    dontText: 'Do not arrange a meeting at {premises}.',
  },
  NO_FURTHER_CORRESPONDENCE_ON_MATTER: {
    label: 'No further replies on a closed matter',
    heading: 'what',
    doText: 'Read the message for anything new, urgent or about somebody’s safety, then file it. We gave our final reply on {finalReplyOn}.',
    dontText: 'Do not reply on “{matter}”. Anything new is answered as usual.',
  },
  NO_REPEAT_COMPLAINT_REGISTRATION: {
    label: 'The same complaint is not opened again',
    heading: 'what',
    doText: 'Check what is new since our final reply on {finalReplyOn}. Not sure? Register it as new.',
    dontText: 'Do not register the same complaint about “{matter}” again.',
  },
  VIA_REPRESENTATIVE_ONLY: {
    label: 'Through a representative',
    heading: 'who',
    doText: 'Write to {representative}.',
    dontText: 'Do not write to the customer about this matter without {representative}.',
  },
  RESPONSE_TIME_LIMIT: {
    label: 'A set amount of time',
    heading: 'when',
    doText: 'Use {minutes} minutes a {per} on what matters most, and say what you could not cover.',
    dontText: 'Do not spend more than {minutes} minutes a {per} on this matter. Urgent safety matters are outside it.',
  },
  BEHAVIOUR_AGREEMENT: {
    label: 'Agreement on conduct',
    heading: 'how',
    doText: 'Keep to our side of the agreement of {agreedOn} and note what happens.',
    dontText: 'Do not decide by yourself that it was broken; tell the contact point.',
  },
  DISCRETIONARY_SERVICE_LIMIT: {
    label: 'Limit on an optional service',
    heading: 'what',
    doText: 'Give every service that the law requires.',
    dontText: 'Do not offer this optional service: {service}.',
  },
  RETURN_DOCUMENTS: {
    label: 'Documents are sent back',
    heading: 'what',
    doText: 'Read what came in about “{matter}”, then send it back with a short note.',
    dontText: 'Do not keep copies about “{matter}” unless there is something new in them.',
  },
};

/** Words for what a term was told. */
export const mediumWords: Readonly<Record<ConversationMedium, string>> = {
  email: 'e-mail',
  letter: 'letter',
  webForm: 'the web form',
  telephone: 'telephone',
  visit: 'a meeting in person',
};

export const weekdayWords: Readonly<Record<Weekday, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

/** The headings under which the form asks for terms. */
export const headingWords: Readonly<Record<TermHeading, string>> = {
  who: 'Who the customer deals with',
  what: 'What it is about',
  when: 'When and how often',
  where: 'Where',
  how: 'By which way',
};

/** What stays open, beside every arrangement. */
export const routeWords: Readonly<Record<EssentialRoute, string>> = {
  emergencies: 'Emergencies',
  safeguarding: 'Safeguarding of children and adults',
  payments: 'Payments',
  informationRights: 'Requests for information and personal data',
  statutoryServices: 'Services that the law requires',
};
