import type { OutgoingKind } from '../../ports/outbox.ts';
import type { ProblemSentence } from './problemSentence.ts';

/** How many of each kind. */
export type Counts = Readonly<Record<OutgoingKind, number>>;

/** What waits on this device to be sent. */
export interface WaitingWording {
  readonly menu: (count: number) => string;
  /** While nobody knows how many. */
  readonly menuUnknown: string;
  readonly line: (counts: Counts) => string;
  /** What may have arrived. */
  readonly doubtful: (counts: Counts) => string;
  readonly onlyHere: (counts: Counts) => string;
  readonly numberFollows: (count: number) => string;
  readonly stuck: string;
  readonly unreadable: (counts: Counts) => string;
  readonly see: string;
  readonly send: string;
  readonly sending: string;
  readonly sent: (references: readonly string[], contacts: number) => string;
  readonly heading: string;
  readonly looking: string;
  readonly empty: string;
  readonly where: string;
  readonly incident: (about: string, when: string) => string;
  readonly contact: (what: string, about: string, when: string) => string;
  readonly nobody: string;
  /** What becomes of something that waits, by why it does. */
  readonly fate: Readonly<Record<'again' | 'signIn' | 'notYet' | 'onlyHere', string>>;
  readonly fateStuck: (owner: string) => string;
  /** Whether the list has it, where that is not plainly no. */
  readonly arrived: Readonly<Record<'unknown' | 'yes', string>>;
  /** What waited is neither here any more nor sent from this panel. */
  readonly gone: string;
  readonly goneTodo: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly tellOwner: (owner: string) => string;
  readonly unreadableTodo: (owner: string) => string;
  readonly removeUnreadable: string;
  readonly unknown: ProblemSentence;
}

/** What is kept on this device, and how to be rid of it. */
export interface KeptWording {
  readonly menu: string;
  readonly heading: string;
  readonly looking: string;
  readonly what: (days: number) => string;
  readonly nothing: string;
  readonly unfinished: (count: number) => string;
  readonly unfinishedUnreadable: (count: number) => string;
  /** The device index. */
  readonly index: string;
  readonly waiting: (counts: Counts) => string;
  readonly lost: string;
  readonly remove: string;
  readonly removing: string;
  readonly sure: string;
  readonly keep: string;
  readonly removed: string;
  readonly notRemoved: ProblemSentence;
  /** Said in a form before anybody types. */
  readonly notKept: ProblemSentence;
}

/** Taking back an incident, and adding to it. */
export interface OwnStepsWording {
  readonly undoFor: (minutes: number) => string;
  readonly undoing: string;
  readonly tooLate: string;
  readonly undoChanged: ProblemSentence;
  readonly takenBack: string;
  readonly added: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly wordsTooLong: (limit: number) => string;
  readonly sending: string;
  readonly againChanged: ProblemSentence;
  readonly again: string;
  readonly claimUnknown: string;
  readonly claimUnknownInForm: string;
}
