import type { BehaviourCode } from '../../domain/behaviour.ts';
import type { TemplateId } from '../template/template.ts';

/** Why a template is suggested, or why it is not, in a few words that staff read. */
export const reasonLabels = {
  firstReply: 'first reply',
  adjustmentAgreed: 'an adjustment is agreed',
  contactedOften: 'several messages this week',
  conductNoted: 'you logged what happened',
  neverTolerated: 'what was logged is never accepted',
  threatened: 'a threat or violence was logged',
  repeatedQuestion: 'the same question again',
  quickAnswerAsked: 'an answer at once was asked for',
  decisionNotAccepted: 'a decision is not accepted',
  limitToExplain: 'a limit has to be explained',
  anotherBody: 'another body decides',
  newOrSame: 'new or the same is not clear',
  routeToExplain: 'a route has to be explained',
  mayNeedHelp: 'help may be needed',
  authorityUnknown: 'we do not know that they may speak for others',
  stuck: 'talking it through may help',
  anotherMatter: 'this is not the matter of the arrangement',
  nothingMoreToSay: 'the arrangement says that we read and may not reply',
  stated: 'you said what the reply is about',
  letterAlreadySent: 'a conduct letter is out already',
  firstLetterFirst: 'no first letter has gone out',
  managerAnswers: 'a threat was logged: a manager answers',
} as const satisfies Readonly<Record<string, string>>;
export type Reason = keyof typeof reasonLabels;

export interface Suggestion {
  readonly template: TemplateId;
  readonly reason: Reason;
}

const suggest = (reason: Reason, ...ids: readonly TemplateId[]): readonly Suggestion[] => ids.map((template) => ({ template, reason }));

/** An informal word by an adviser, or a first letter where it happened again. */
const wordAboutIt = suggest('conductNoted', 'T10', 'T11');
/** Too grave for an informal word: a first letter, which those who keep the register send. */
const letterAboutIt = suggest('conductNoted', 'T11');
const complaintFirst = suggest('routeToExplain', 'T07');
/** A decision maker answers these; no template an adviser sends by themselves is fit for it. */
const decisionMakerAnswers = suggest('threatened', 'T14');
const neverTolerated = suggest('neverTolerated', 'T26');

export type Suggestions = Readonly<Record<BehaviourCode, readonly Suggestion[]>>;

/** Which templates speak of a behaviour that a colleague chose. */
export const suggestionsFor: Suggestions = {
  'A-ABUSIVE': wordAboutIt,
  'A-OFFENSIVE': wordAboutIt,
  'A-DISCRIM-LANG': neverTolerated,
  'A-THREAT-LANG': decisionMakerAnswers,
  'A-THREAT': decisionMakerAnswers,
  'A-THREAT-IMPLIED': decisionMakerAnswers,
  'A-INTIMIDATION': wordAboutIt,
  'A-HARASS': letterAboutIt,
  'A-PHYSICAL': decisionMakerAnswers,
  'A-INFLAMM': wordAboutIt,
  'A-ALLEG': complaintFirst,
  'A-SEXUAL': letterAboutIt,
  'A-AGGRESSION': wordAboutIt,
  'A-MICRO': wordAboutIt,
  'A-VICTIM': letterAboutIt,
  'A-BULLY': wordAboutIt,
  'A-CORR': wordAboutIt,
  'A-CAPABILITY': complaintFirst,
  'A-PUBLISH': letterAboutIt,
  'A-SITE': wordAboutIt,
  'A-MEETING': wordAboutIt,
  'A-ANIMAL': decisionMakerAnswers,
  'Z-RACIST': neverTolerated,
  'Z-SEXIST': neverTolerated,
  'Z-HOMOPHOBIC': neverTolerated,
  'Z-TRANS': neverTolerated,
  'Z-OTHER': neverTolerated,
  'B-LENGTHY': [...suggest('contactedOften', 'T04'), ...suggest('repeatedQuestion', 'T05')],
  'B-REPEATQ': suggest('repeatedQuestion', 'T05'),
  'B-IMMEDIATE': suggest('quickAnswerAsked', 'T04'),
  'B-REFUSEDECISION': suggest('decisionNotAccepted', 'T05', 'T07'),
  'B-INSIST': suggest('limitToExplain', 'T02'),
  'B-NOCOOP': [...suggest('mayNeedHelp', 'T01'), ...suggest('stuck', 'T08')],
  'B-REMIT': suggest('anotherBody', 'T03'),
  'B-MINOR': suggest('decisionNotAccepted', 'T05'),
  'B-NOMEDIATE': [...suggest('mayNeedHelp', 'T01'), ...suggest('stuck', 'T08')],
  'B-VARIATION': suggest('newOrSame', 'T06'),
  'B-ESCALATION': suggest('routeToExplain', 'T07'),
  'B-NOAUTHORITY': suggest('authorityUnknown', 'T09'),
  'B-DURESS': suggest('routeToExplain', 'T07'),
};
