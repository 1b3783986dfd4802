import type { AffectedParty, PoliceAnswer } from '../../domain/incident.ts';
import type { ProblemKind } from '../../ports/problem.ts';
import type { KeptWording, OwnStepsWording, WaitingWording } from './deviceWording.ts';
import type { EvidenceWording } from './evidenceWording.ts';
import type { FirstWording } from './firstWording.ts';
import type { FormWording } from './formWording.ts';
import type { HistoryWording, PatternWording } from './historyWording.ts';
import type { PatternRecordWording } from './patternRecordWording.ts';
import type { ProblemSentence } from './problemSentence.ts';

export interface LookUpWording {
  readonly heading: string;
  readonly field: string;
  readonly hint: string;
  readonly button: string;
  readonly notAnAddress: string;
  readonly notACustomer: string;
  readonly close: string;
}

/** Choosing whom a message is about. */
export interface ChoiceWording {
  readonly heading: string;
  readonly named: Readonly<Record<'replyTo' | 'forwarded' | 'recipient', string>>;
  readonly somebodyElse: string;
  readonly amongColleagues: string;
  readonly nobodyNamed: string;
  readonly notAll: ProblemSentence;
}

export interface AdjustmentWording {
  readonly heading: string;
  readonly agreed: (day: string) => string;
  readonly asked: (day: string) => string;
  readonly askedBy: (day: string, colleague: string) => string;
}

export interface ArrangementWording {
  readonly heading: string;
  readonly allServices: string;
  readonly scope: (services: string, matter: string | undefined) => string;
  readonly does: string;
  readonly doesNot: string;
  readonly contactPoint: string;
  readonly copyAddress: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly until: (end: string, review: string) => string;
  readonly overdue: (since: string) => string;
  readonly askOwner: (owner: string) => string;
  readonly contested: string;
  readonly asOf: (time: string) => string;
  readonly question: string;
  readonly about: (scope: string) => string;
  readonly somethingElse: string;
  readonly answeredAbout: (scope: string) => string;
  readonly answeredSomethingElse: string;
  readonly otherMatter: (scope: string) => string;
  readonly change: string;
  readonly itIsAbout: (scope: string) => string;
  readonly itIsSomethingElse: string;
  readonly staysOpen: (what: readonly string[]) => string;
  readonly lettersHeading: string;
  readonly letter: Readonly<Record<'informal' | 'first' | 'final', string>>;
  readonly letterSent: (letter: string, sentOn: string, service: string, until: string) => string;
}

export interface IncidentListWording {
  readonly alreadyLogged: (reference: string, who: string, when: string) => string;
  readonly alreadyLoggedByYou: (reference: string, when: string) => string;
  readonly youJoined: (reference: string) => string;
  readonly addAccount: string;
  readonly heading: string;
  readonly happened: (day: string) => string;
  readonly decided: (who: string, day: string) => string;
  readonly joined: string;
  readonly outcome: string;
  readonly duplicateOf: (reference: string) => string;
  readonly private: string;
}

export interface SignInWording {
  readonly who: string;
  readonly otherAccount: (name: string, address: string) => string;
  readonly heading: string;
  readonly text: string;
  readonly button: string;
  readonly working: string;
}

export interface AboutWording {
  readonly packFaults: string;
  readonly packFault: (file: string, field: string, expected: string) => string;
  readonly heading: string;
  readonly what: string;
  readonly signedIn: (name: string, address: string) => string;
  readonly covers: (sources: string) => string;
  readonly owner: (name: string) => string;
  readonly links: string;
  readonly selfTest: string;
}

/** Every sentence people read in the panel. A second language is one more object of this type. */
export interface Wording extends FirstWording {
  readonly lookUp: LookUpWording;
  readonly choice: ChoiceWording;
  readonly adjustments: AdjustmentWording;
  readonly arrangements: ArrangementWording;
  readonly history: HistoryWording;
  readonly pattern: PatternWording;
  readonly patternRecord: PatternRecordWording;
  /** The same where an address is not known to be one person's: nothing is said of “the customer”. */
  readonly ofAddress: Pick<Wording, 'history' | 'pattern' | 'patternRecord'>;
  readonly incidents: IncidentListWording;
  readonly signIn: SignInWording;
  readonly waiting: WaitingWording;
  readonly kept: KeptWording;
  readonly ownSteps: OwnStepsWording;
  readonly evidence: EvidenceWording;
  readonly about: AboutWording;
  readonly forms: FormWording;
  readonly affected: Readonly<Record<AffectedParty, string>>;
  readonly police: Readonly<Record<PoliceAnswer, string>>;
  readonly problem: Readonly<Record<ProblemKind, ProblemSentence>>;
  /** The host does not say what is selected. */
  readonly unreadable: ProblemSentence;
  readonly back: string;
  readonly footer: string;
}
