import type { TermCode } from '../../domain/term.ts';

export interface TermText {
  readonly label: string;
  /** What staff do, at most 200 characters. A default: a decision words its own. */
  readonly doText: string;
  /** What staff do not do, at most 200 characters. */
  readonly dontText: string;
}

/** What each kind of term asks of staff. Emergency, safeguarding, payments, information rights and statutory services stay open under all of them. */
export const terms: Readonly<Record<TermCode, TermText>> = {
  SPOC_NAMED_OFFICER: {
    label: 'One named colleague',
    doText: 'Pass the message to the named contact point and say that you have.',
    dontText: 'Do not answer on this matter yourself.',
  },
  SPOC_GENERIC_INBOX: {
    label: 'One mailbox',
    doText: 'Forward the message to the agreed mailbox and say that you have.',
    dontText: 'Do not answer on this matter from another mailbox.',
  },
  WRITTEN_ONLY: {
    label: 'In writing only',
    doText: 'Answer in writing.',
    dontText: 'Do not arrange telephone calls or visits on this matter.',
  },
  ONE_MEDIUM_ONLY: {
    label: 'One way of contact',
    doText: 'Use the way of contact that was agreed.',
    dontText: 'Do not move the matter to another way of contact.',
  },
  CALL_TIME_WINDOW: {
    label: 'Calls at set times',
    doText: 'Take calls at the agreed days and times.',
    dontText: 'Do not take calls on this matter at other times; say when the next one is.',
  },
  CALL_MAX_DURATION: {
    label: 'Calls of a set length',
    doText: 'Say at the start how long the call can be, and sum up at the end.',
    dontText: 'Do not go on past the agreed time.',
  },
  CALL_MAX_FREQUENCY: {
    label: 'Calls a set number of times',
    doText: 'Take the agreed number of calls and note each one.',
    dontText: 'Do not arrange more calls on this matter in the same period.',
  },
  WRITTEN_MAX_FREQUENCY: {
    label: 'Letters a set number of times',
    doText: 'Read every message and answer together at the agreed times.',
    dontText: 'Do not answer each message on this matter by itself.',
  },
  APPOINTMENT_ONLY: {
    label: 'By appointment',
    doText: 'Offer an appointment.',
    dontText: 'Do not see the customer on this matter without one.',
  },
  TWO_OFFICERS: {
    label: 'Two colleagues together',
    doText: 'Meet or visit with a second colleague.',
    dontText: 'Do not meet or visit alone.',
  },
  PREMISES_EXCLUSION: {
    label: 'Not at named buildings',
    doText: 'Offer telephone, writing or another place.',
    dontText: 'Do not arrange a meeting at the named buildings.',
  },
  NO_FURTHER_CORRESPONDENCE_ON_MATTER: {
    label: 'No further replies on a closed matter',
    doText: 'Read the message for anything new, urgent or about somebody’s safety, then file it.',
    dontText: 'Do not reply on the closed matter. Anything new is answered as usual.',
  },
  NO_REPEAT_COMPLAINT_REGISTRATION: {
    label: 'The same complaint is not opened again',
    doText: 'Check what is new in the complaint. Not sure? Register it as new.',
    dontText: 'Do not register the same complaint again.',
  },
  VIA_REPRESENTATIVE_ONLY: {
    label: 'Through a representative',
    doText: 'Write to the agreed representative.',
    dontText: 'Do not write to the customer about this matter without the representative.',
  },
  RESPONSE_TIME_LIMIT: {
    label: 'A set amount of time',
    doText: 'Use the agreed time on what matters most, and say what you could not cover.',
    dontText: 'Do not spend more than the agreed time on this matter.',
  },
  BEHAVIOUR_AGREEMENT: {
    label: 'Agreement on conduct',
    doText: 'Keep to our side of the agreement and note what happens.',
    dontText: 'Do not decide by yourself that it was broken; tell the contact point.',
  },
  DISCRETIONARY_SERVICE_LIMIT: {
    label: 'Limit on an optional service',
    doText: 'Give every service that the law requires.',
    dontText: 'Do not offer the optional service that is named.',
  },
  RETURN_DOCUMENTS: {
    label: 'Documents are sent back',
    doText: 'Read what came in, then send it back with a short note.',
    dontText: 'Do not keep copies on this matter unless there is something new in them.',
  },
};
