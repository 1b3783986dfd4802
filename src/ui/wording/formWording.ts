import type { LoggedMethod } from '../../domain/contact.ts';
import type { Visibility } from '../../domain/incident.ts';
import type { AnswersWording } from './answersWording.ts';
import type { ProblemSentence } from './problemSentence.ts';

export interface LogMenuWording {
  readonly button: string;
  readonly incident: string;
  readonly telephone: string;
  readonly visit: string;
  readonly letter: string;
  readonly other: string;
  readonly adjustment: string;
  /** Of somebody of whom there is no message and no address. */
  readonly unknown: { readonly heading: string; readonly hint: string; readonly button: string; readonly who: string };
  readonly unfinished: (what: string, who: string) => string;
  readonly carryOn: string;
  readonly discard: string;
}

/** Says about whom a form is, and from which message. */
export interface FormAboutWording {
  readonly label: string;
  readonly nobody: string;
  readonly unknown: string;
  readonly fromMessage: (subject: string, when: string) => string;
  readonly elsewhere: string;
  readonly noSubject: string;
}

export interface TemplateWording {
  readonly open: string;
  readonly heading: string;
  readonly search: string;
  readonly suggested: string;
  readonly others: string;
  readonly noneFound: string;
  readonly language: Readonly<Record<'en' | 'cy', string>>;
  readonly because: (reasons: readonly string[]) => string;
  readonly agreed: (adjustment: string) => string;
  readonly situation: string;
  readonly situationOpen: string;
  readonly toAskFor: string;
  readonly wroteIn: string;
  readonly askWish: string;
  readonly chooseOne: string;
  readonly addSignpost: string;
  readonly remaining: string;
  readonly tooManyLines: (limit: number) => string;
  readonly gapTooLong: (limit: number) => string;
  readonly unchecked: string;
  readonly copiedPlain: (instructions: string) => string;
  readonly choose: string;
  readonly text: string;
  readonly checklist: string;
  readonly present: string;
  readonly absent: string;
  readonly applied: (instructions: string) => string;
  readonly insert: string;
  readonly replyToAll: string;
  readonly replyToAllAnyway: string;
  readonly checkingAll: string;
  readonly gapsLeft: (count: number) => string;
  readonly gapsNamed: (labels: readonly string[]) => string;
  readonly inserted: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly cannotInsert: string;
  readonly plainText: string;
  /** The reply was meant for another message than the one that is open. */
  readonly anotherOpen: ProblemSentence;
  readonly noReplyOpened: ProblemSentence;
  readonly replyUncertain: ProblemSentence;
}

/** What can be wrong with a field. */
export type FieldReason =
  'missing' | 'tooShort' | 'tooLong' | 'inFuture' | 'tooOld' | 'patternOnly' | 'malformed' | 'outOfRange' | 'moreThanInitials';
export type IncidentFieldName =
  | 'behaviours' | 'occurredAt' | 'service' | 'facts' | 'exactWords' | 'impact' | 'affected' | 'police' | 'targets' | 'webPage' | 'capturedOn' | 'teamsLink'
  | 'site' | 'meeting' | 'strandText' | 'injury' | 'daysOff' | 'policeReference' | 'referralReference' | 'immediateAction';

/** An e-mail to somebody else who should hear of an incident, which a person sends. */
export interface NoticeWording {
  readonly hint: string;
  readonly writeTo: (who: string) => string;
  readonly subject: (reference: string) => string;
  /** `link`: opens the incident in the register, where it is known. */
  readonly text: (sentence: string, reference: string, link?: string) => string;
}

export interface AfterWording {
  readonly logged: (reference: string) => string;
  readonly joined: (reference: string, loggedBy: string) => string;
  readonly waiting: string;
  /** Neither sent nor kept on the device. */
  readonly onlyHere: string;
  readonly numberFollows: string;
  /** It may have arrived. */
  readonly unknown: string;
  readonly next: string;
  readonly tell: string;
  readonly tellOnceSent: string;
  readonly colleague: string;
  readonly colleagueCopy: string;
  /** Names neither the customer nor the message: only the reference goes about. */
  readonly colleagueNote: (reference: string) => string;
  /** Does not say either that anything was logged. */
  readonly colleagueNotePrivate: string;
  readonly noReference: string;
  readonly copyFailed: (text: string) => string;
  readonly support: string;
  readonly done: string;
}

export interface IncidentFormWording {
  readonly heading: string;
  readonly joinHeading: string;
  readonly behaviours: string;
  readonly behavioursHint: string;
  readonly search: string;
  readonly chosen: (count: number) => string;
  readonly noneFound: string;
  readonly group: Readonly<Record<'abusive' | 'zeroTolerance' | 'pattern', string>>;
  readonly showAll: (count: number) => string;
  readonly when: string;
  readonly how: string;
  readonly fromMessage: string;
  /** It happened more than so many days ago. */
  readonly longAgo: (days: number) => string;
  readonly service: string;
  readonly chooseService: string;
  readonly facts: string;
  readonly factsHint: string;
  readonly exactWords: string;
  readonly impact: string;
  readonly optional: (label: string) => string;
  readonly customerMaySee: string;
  readonly affected: string;
  readonly submit: string;
  readonly submitting: string;
  readonly problems: (count: number) => string;
  readonly police: string;
  readonly readers: string;
  readonly readBy: Readonly<Record<Visibility, string>>;
  /** Of a private incident. */
  readonly toldToNobody: string;
  readonly answers: AnswersWording;
  readonly masked: (words: number) => string;
  readonly showWords: string;
  readonly hideWords: string;
  readonly upsetHint: string;
  readonly notice: NoticeWording;
  readonly after: AfterWording;
  readonly fieldProblem: Readonly<Record<IncidentFieldName, Readonly<Partial<Record<FieldReason, (limit: number) => string>>>>>;
}

export interface ContactFormWording {
  readonly heading: Readonly<Record<'telephone' | 'visit' | 'letter' | 'other' | 'adjustment', string>>;
  readonly submit: Readonly<Record<'telephone' | 'visit' | 'letter' | 'other' | 'adjustment', string>>;
  readonly how: string;
  readonly method: Readonly<Record<LoggedMethod, string>>;
  readonly direction: string;
  readonly in: string;
  readonly out: string;
  readonly when: string;
  readonly note: string;
  readonly optionalNote: string;
  readonly noteHint: string;
  readonly matter: string;
  readonly matterHint: string;
  readonly adjustment: string;
  readonly adjustmentHint: string;
  readonly chooseAdjustment: string;
  readonly adjustmentMissing: string;
  readonly requestedNote: (adjustment: string) => string;
  readonly cautionary: string;
  readonly saved: string;
  readonly kept: string;
  readonly savedAdjustment: string;
  readonly fieldProblem: Readonly<Record<'title' | 'at' | 'matter', Readonly<Partial<Record<FieldReason, (limit: number) => string>>>>>;
  readonly nobody: string;
}

/** Words of what people fill in. */
export interface FormWording {
  /** Where the clock of the device is wrong. `now`: the moment it really is. */
  readonly deviceClock: (now: string) => string;
  readonly log: LogMenuWording;
  readonly about: FormAboutWording;
  readonly templates: TemplateWording;
  readonly incident: IncidentFormWording;
  readonly contact: ContactFormWording;
}
