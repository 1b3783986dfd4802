import type { BehaviourCode } from '../../domain/behaviour.ts';
import type { TemplateId } from '../template/template.ts';

/** Why a template is suggested, or why it is not. The wording file has a few words for each. */
export const reasons = [
  /** Nothing went out to this customer yet. */
  'firstReply',
  'adjustmentAgreed',
  /** The customer wrote several times within a week. */
  'contactedOften',
  /** A colleague chose a behaviour of which this template speaks. */
  'conductNoted',
  'repeatedQuestion',
  'quickAnswerAsked',
  'decisionNotAccepted',
  'limitToExplain',
  'anotherBody',
  'newOrSame',
  'routeToExplain',
  'mayNeedHelp',
  /** A letter about conduct is out already, so that no second one goes. */
  'letterAlreadySent',
] as const;
export type Reason = (typeof reasons)[number];

export interface Suggestion {
  readonly template: TemplateId;
  readonly reason: Reason;
}

/** Contacts from the customer within seven days from which a day for the answer is offered. A default of ours, not of the policy. */
export const oftenInAWeek = 3;

const informalWord: readonly Suggestion[] = [{ template: 'T10', reason: 'conductNoted' }];
const complaintFirst: readonly Suggestion[] = [{ template: 'T07', reason: 'routeToExplain' }];
/** A manager answers these; no template an adviser sends by themselves is fit for it. */
const managerAnswers: readonly Suggestion[] = [];

/** Which templates speak of a behaviour that a colleague chose. */
export const suggestionsFor: Readonly<Record<BehaviourCode, readonly Suggestion[]>> = {
  'A-ABUSIVE': informalWord,
  'A-OFFENSIVE': informalWord,
  'A-DISCRIM-LANG': managerAnswers,
  'A-THREAT-LANG': managerAnswers,
  'A-THREAT': managerAnswers,
  'A-THREAT-IMPLIED': managerAnswers,
  'A-INTIMIDATION': informalWord,
  'A-HARASS': managerAnswers,
  'A-PHYSICAL': managerAnswers,
  'A-INFLAMM': informalWord,
  'A-ALLEG': complaintFirst,
  'A-SEXUAL': managerAnswers,
  'A-AGGRESSION': informalWord,
  'A-MICRO': informalWord,
  'A-VICTIM': managerAnswers,
  'A-BULLY': informalWord,
  'A-CORR': informalWord,
  'A-CAPABILITY': complaintFirst,
  'A-PUBLISH': managerAnswers,
  'A-SITE': informalWord,
  'A-MEETING': informalWord,
  'A-ANIMAL': managerAnswers,
  'Z-RACIST': managerAnswers,
  'Z-SEXIST': managerAnswers,
  'Z-HOMOPHOBIC': managerAnswers,
  'Z-TRANS': managerAnswers,
  'Z-OTHER': managerAnswers,
  'B-LENGTHY': [
    { template: 'T04', reason: 'contactedOften' },
    { template: 'T05', reason: 'repeatedQuestion' },
  ],
  'B-REPEATQ': [{ template: 'T05', reason: 'repeatedQuestion' }],
  'B-IMMEDIATE': [{ template: 'T04', reason: 'quickAnswerAsked' }],
  'B-REFUSEDECISION': [
    { template: 'T05', reason: 'decisionNotAccepted' },
    { template: 'T07', reason: 'decisionNotAccepted' },
  ],
  'B-INSIST': [{ template: 'T02', reason: 'limitToExplain' }],
  'B-NOCOOP': [{ template: 'T01', reason: 'mayNeedHelp' }],
  'B-REMIT': [{ template: 'T03', reason: 'anotherBody' }],
  'B-MINOR': [{ template: 'T05', reason: 'decisionNotAccepted' }],
  'B-NOMEDIATE': [{ template: 'T01', reason: 'mayNeedHelp' }],
  'B-VARIATION': [{ template: 'T06', reason: 'newOrSame' }],
  'B-ESCALATION': [{ template: 'T07', reason: 'routeToExplain' }],
  'B-NOAUTHORITY': managerAnswers,
  'B-DURESS': [{ template: 'T07', reason: 'routeToExplain' }],
};
