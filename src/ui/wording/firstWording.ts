import type { ProblemSentence } from './problemSentence.ts';

/** What can stop the panel from starting. */
export const startProblemKinds = ['configurationMissing', 'configurationWrong', 'hostMissing', 'hostSilent', 'unexpected'] as const;
export type StartProblemKind = (typeof startProblemKinds)[number];

/** One sentence for each status of the status line. Times come formatted. */
export interface StatusWording {
  readonly checking: string;
  readonly none: string;
  readonly noneChecked: (time: string) => string;
  readonly inForce: string;
  readonly reviewOverdue: (since: string) => string;
  readonly contested: string;
  readonly anotherMatter: (scope: string) => string;
  readonly mayMatch: string;
  readonly sharedAddress: string;
  readonly severalCustomers: string;
  readonly colleague: string;
  readonly relay: string;
  readonly ownMailbox: string;
  readonly couldNotCheck: string;
  readonly lastChecked: (time: string) => string;
  readonly noMessage: string;
  readonly notSupported: string;
}

export interface SenderWording {
  readonly unnamed: string;
  readonly sentBy: (who: string, onBehalfOf: string) => string;
  readonly caller: string;
  readonly about: (address: string) => string;
  readonly changeAbout: string;
  readonly colleagueConduct: string;
  readonly more: string;
  readonly refresh: string;
  readonly aboutPanel: string;
  readonly lookUpCaller: string;
}

/** What the first glance says, while the rest of the panel and its words are on their way. */
export interface FirstWording {
  /** BCP 47, for dates and `lang`. */
  readonly locale: string;
  readonly title: string;
  readonly status: StatusWording;
  readonly sender: SenderWording;
  readonly start: Readonly<Record<StartProblemKind, ProblemSentence>>;
  /** A bug: nothing we expected. */
  readonly unexpected: ProblemSentence;
  /** A part of the panel could not be fetched. */
  readonly partMissing: ProblemSentence;
  readonly tryAgain: string;
}
