import type { AdjustmentState } from '../../../domain/adjustment.ts';
import type { Confidence } from '../../../domain/card.ts';
import type { Identifier } from '../../../domain/customer.ts';
import type { Medium } from '../../../domain/medium.ts';

export interface FindCustomerWording {
  readonly field: string;
  readonly hint: string;
  readonly button: string;
  readonly shortName: string;
  readonly none: (typed: string) => string;
  readonly found: (count: number) => string;
  readonly more: string;
  readonly add: string;
  readonly settleHeading: string;
  readonly settleIntro: string;
  readonly settleNone: string;
  readonly settleMore: string;
  readonly task: Readonly<Record<'confirmMatch' | 'settleAddress', string>>;
}

/** What is wrong with a field, as `policy/matching` names it. */
export interface CustomerFieldWording {
  readonly nameMissing: string;
  readonly tooLong: (limit: number) => string;
  readonly notALanguage: string;
  readonly inFuture: string;
  readonly addressRepeated: string;
  readonly confirmedElsewhere: (names: string) => string;
  readonly sharedElsewhere: (names: string) => string;
  readonly colleagues: string;
  readonly addressWrong: string;
}

export interface CustomerDetailsWording {
  readonly heading: string;
  readonly edit: string;
  readonly name: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'person' | 'organisation', string>>;
  readonly language: string;
  readonly welsh: string;
  readonly welshWish: Readonly<Record<'yes' | 'no' | 'notAsked', string>>;
  readonly askedOn: (day: string) => string;
  readonly caseReference: string;
  readonly deceased: string;
  readonly died: string;
  readonly merged: string;
  readonly openMerged: string;
  readonly anonymised: string;
  readonly saved: string;
  readonly otherLanguage: string;
}

export interface AddressesWording {
  readonly heading: string;
  readonly none: string;
  readonly type: Readonly<Record<Identifier['type'], string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly confirmedBy: (who: string) => string;
  readonly ended: (day: string) => string;
  readonly endsOn: (day: string) => string;
  readonly step: Readonly<Record<'confirm' | 'unconfirm' | 'share' | 'end' | 'resume', string>>;
  readonly stepOf: (step: string, value: string) => string;
  readonly done: Readonly<Record<'confirm' | 'unconfirm' | 'share' | 'end' | 'resume', (value: string) => string>>;
  readonly add: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly howSure: string;
  readonly sure: Readonly<Record<Confidence, string>>;
  readonly added: (value: string) => string;
  readonly open: (name: string) => string;
  readonly settle: string;
}

export interface AdjustmentsWording {
  readonly heading: string;
  readonly none: string;
  readonly state: Readonly<Record<AdjustmentState, string>>;
  readonly agreed: (day: string, who: string) => string;
  readonly reviewOn: (day: string) => string;
  readonly declinedBecause: (reason: string) => string;
  readonly askedHeading: string;
  readonly askedNone: string;
  readonly add: string;
  readonly agree: string;
  readonly decline: string;
  readonly end: string;
  readonly edit: string;
  readonly actOn: (action: string, adjustment: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly kind: string;
  readonly instruction: string;
  readonly instructionHint: string;
  readonly points: string;
  readonly language: string;
  readonly languageHint: string;
  readonly workingDays: string;
  readonly advocate: string;
  readonly unsafe: string;
  readonly medium: Readonly<Record<Medium, string>>;
  readonly review: string;
  readonly missing: string;
  readonly tooShort: (limit: number) => string;
  readonly tooLong: (limit: number) => string;
  readonly tooLow: (limit: number) => string;
  readonly tooHigh: (limit: number) => string;
  readonly notWhole: string;
  readonly notALanguage: string;
  readonly notADay: string;
  readonly beforeAgreed: string;
  readonly done: Readonly<Record<'agree' | 'decline' | 'end' | 'edit', string>>;
  readonly conflictsHeading: string;
  readonly conflict: (adjustment: string, term: string, reference: string) => string;
  readonly openArrangement: (reference: string) => string;
}

export interface CustomerPageWording {
  readonly back: string;
  readonly notThere: string;
  readonly arrangementsHeading: string;
  readonly noArrangements: string;
  readonly propose: string;
  readonly arrangementLine: (services: string, end: string) => string;
  readonly incidentsHeading: string;
  readonly noIncidents: string;
  readonly happened: (day: string) => string;
  readonly cardsAgain: string;
  readonly cardsHint: string;
  readonly cardsDone: string;
  readonly cardsBehind: string;
  readonly readOnly: string;
}

export interface CustomersWording {
  readonly addHeading: string;
  readonly added: (name: string) => string;
  readonly firstAddress: string;
  readonly find: FindCustomerWording;
  readonly fields: CustomerFieldWording;
  readonly details: CustomerDetailsWording;
  readonly addresses: AddressesWording;
  readonly adjustments: AdjustmentsWording;
  readonly page: CustomerPageWording;
}
