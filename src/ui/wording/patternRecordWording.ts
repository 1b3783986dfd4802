import type { BarrierAnswer } from '../../domain/incidentRecord.ts';
import type { LatenessAnswer, NewOrSame } from '../../domain/patternRecord.ts';

/** The form of a contact-pattern record. What its questions mean is the policy's; these are their words. */
export interface PatternRecordWording {
  readonly make: string;
  /** Why no record can be made of an address that several people use or that the register has for several customers. */
  readonly severalPeople: string;
  readonly heading: string;
  readonly intro: string;
  readonly unfinished: string;
  readonly counted: string;
  readonly period: string;
  readonly days: (days: number) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly count: (source: string, received: number, sent: number, complete: boolean) => string;
  /** Where the numbers known by now are others than those in the record. */
  readonly moreKnown: string;
  /** Where the register names another customer by now, or none: it cannot be sent so. */
  readonly anothers: string;
  readonly countAgain: string;
  readonly countedAgain: string;
  readonly service: string;
  readonly chooseService: string;
  readonly matter: string;
  readonly matterHint: string;
  readonly behaviours: string;
  readonly behavioursHint: string;
  readonly earlier: string;
  readonly earlierHint: string;
  readonly answerNumber: (number: number) => string;
  readonly reference: string;
  readonly on: string;
  readonly whatWasExplained: string;
  readonly addAnswer: string;
  readonly removeAnswer: (number: number) => string;
  readonly notChecked: string;
  readonly notCheckedHint: string;
  /** What nothing here can look at: Graph reaches no online archive of a mailbox. */
  readonly notCheckedAlways: (webForms: boolean) => string;
  /** Where the address could not be checked. */
  readonly usersUnknown: string;
  readonly notReadNow: (sources: string) => string;
  readonly notReadWhole: (sources: string) => string;
  /** Of a customer's other addresses; `others` undefined: how many could not be read. `atLeast`: there may be more. */
  readonly notCheckedElsewhere: (others: number | undefined, atLeast: boolean) => string;
  readonly lateness: string;
  readonly latenessAnswer: Readonly<Record<LatenessAnswer, string>>;
  readonly latenessNote: string;
  readonly needs: string;
  readonly needsAnswer: Readonly<Record<BarrierAnswer, string>>;
  readonly needsNote: string;
  readonly needsHint: string;
  readonly urgentCheck: string;
  readonly urgentAnswer: Readonly<Record<'nothingUrgent' | 'urgent', string>>;
  readonly text: Readonly<Record<'rule' | 'body' | 'whyItWouldNotChange' | 'representedParty', string>>;
  readonly offer: string;
  readonly offerOn: string;
  readonly newOrSame: string;
  readonly newOrSameAnswer: Readonly<Record<NewOrSame, string>>;
  readonly newOrSameWhy: string;
  readonly routeStage: string;
  readonly routeDeadline: string;
  readonly consequences: string;
  readonly seen: string;
  readonly limit: (sentence: string, limit: number) => string;
  readonly advice: (sentence: string) => string;
  readonly submitting: string;
  readonly discard: string;
  readonly keptHere: string;
  readonly sent: (reference: string, sentence: string) => string;
}
