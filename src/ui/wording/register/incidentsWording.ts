import type { BarrierAnswer, Severity } from '../../../domain/incidentRecord.ts';

/** In the order in which they are shown. */
export const incidentGroups = ['toAccept', 'late', 'withReporter', 'accepted'] as const;
export type IncidentGroup = (typeof incidentGroups)[number];

export interface IncidentListWording {
  readonly intro: string;
  readonly none: string;
  readonly noneMatch: string;
  readonly notAll: string;
  readonly group: Readonly<Record<IncidentGroup, string>>;
  readonly filter: string;
  readonly stateFilter: string;
  readonly everyState: string;
  readonly serviceFilter: string;
  readonly number: string;
  readonly today: string;
  readonly private: string;
  readonly happened: (day: string) => string;
  readonly customer: (name: string) => string;
  readonly reporter: (name: string) => string;
  /** Whole days since it was logged. */
  readonly waits: (days: number) => string;
  readonly asked: (who: string, day: string) => string;
  readonly acceptedBy: (who: string, day: string) => string;
}

export interface IncidentPageWording {
  readonly notThere: string;
  readonly facts: string;
  readonly state: string;
  readonly stateBy: (state: string, who: string, moment: string) => string;
  readonly contested: string;
  readonly private: string;
  readonly behaviours: string;
  readonly happened: string;
  readonly method: string;
  readonly service: string;
  readonly customer: string;
  readonly nobodyKnown: string;
  readonly subject: string;
  readonly directedAt: string;
  readonly police: string;
  readonly severity: string;
  readonly severityLevel: Readonly<Record<Severity, string>>;
  readonly barriers: string;
  readonly barrierAnswer: Readonly<Record<BarrierAnswer, string>>;
  readonly duplicateOf: string;
  readonly evidence: string;
  readonly messageId: (id: string) => string;
  readonly supportChecked: string;
  readonly supportDone: string;
  readonly reporterReads: string;
  readonly accountOf: (name: string) => string;
  readonly accountAside: (moment: string) => string;
  readonly accountFacts: string;
  readonly exactWords: string;
  readonly impact: string;
  readonly addenda: string;
  readonly late: (names: string) => string;
  readonly answerLate: string;
  readonly lateAnswered: string;
  readonly colleagueAffected: string;
}

export interface AccusedWording {
  readonly heading: string;
  readonly nobody: string;
  readonly explain: string;
  readonly unread: (text: string) => string;
  readonly field: string;
  readonly hint: string;
  readonly add: string;
  readonly notAnAddress: string;
  readonly known: string;
  readonly added: (address: string) => string;
}

export interface AroundWording {
  readonly customerHeading: string;
  readonly inRegister: (name: string) => string;
  readonly notInRegister: string;
  readonly noAddress: string;
  readonly others: string;
  readonly noOthers: string;
  readonly harassment: (count: number) => string;
  readonly notices: string;
  readonly sameDay: string;
  readonly riddor: string;
}

export interface DecisionWording {
  readonly heading: string;
  readonly more: string;
  readonly nothingForRole: string;
  readonly nothingLeft: string;
  readonly factsRead: string;
  readonly barriers: string;
  readonly barriersHint: string;
  readonly barriersNote: string;
  readonly severity: string;
  readonly severityHint: (suggested: string) => string;
  readonly notSet: string;
  readonly asked: string;
  readonly askedHint: string;
  readonly question: string;
  readonly reason: string;
  readonly outcome: string;
  readonly reply: string;
  readonly wordsHint: string;
  readonly original: string;
  readonly originalHint: string;
  readonly supportChecked: string;
  readonly preview: string;
  readonly saving: string;
  readonly faults: (count: number) => string;
  readonly changedAway: string;
  readonly fieldFault: Readonly<Record<'unknown' | 'alsoDuplicate', string>>;
  readonly wordsTooLong: (limit: number) => string;
  readonly done: Readonly<Record<'accept' | 'askForMore' | 'markDuplicate' | 'notAnIncident' | 'close' | 'reopen' | 'contest', (reference: string) => string>>;
  readonly stepField: string;
  readonly repliedField: string;
}

/** Words of the incidents that managers decide on. */
export interface IncidentsWording {
  readonly list: IncidentListWording;
  readonly page: IncidentPageWording;
  readonly accused: AccusedWording;
  readonly around: AroundWording;
  readonly decision: DecisionWording;
  /** Beside a question that has to be answered first. */
  readonly answerMissing: string;
}
