import type { TemplateId } from '../template/template.ts';

/** What a person says that a reply is about. Never read out of a mail's text. */
export interface ReplySituationText {
  readonly label: string;
  /** When it fits, in one sentence. */
  readonly sentence: string;
  readonly suggests: readonly TemplateId[];
  /** Whatever is arranged does not bear on it: no letter about an arrangement is suggested beside it. */
  readonly setsArrangementAside?: true;
  /** It is about conduct, so that a letter about conduct may be listed even on a first reply. */
  readonly aboutConduct?: true;
  /** Said by those who keep the register: an adviser is not asked it. */
  readonly byRegister?: true;
}

const situation = (label: string, sentence: string, ...suggests: readonly TemplateId[]): ReplySituationText => ({ label, sentence, suggests });

/** Each situation with the letters that speak to it. */
export const replySituations = {
  firstReply: situation('First reply', 'Nothing has gone out to this customer yet.', 'T01'),
  cannotDo: situation('We cannot do it', 'A law, a rule or a limit stops us.', 'T02'),
  notOurs: situation('Not ours', 'Another body is responsible.', 'T03'),
  timescale: situation('When we answer', 'Somebody needs to know when the answer comes.', 'T04'),
  alreadyAnswered: situation('Already answered', 'The same question came again after a full answer.', 'T05'),
  newOrSame: { ...situation('New or the same?', 'We are not sure; until we know we treat it as new.', 'T06'), setsArrangementAside: true },
  escalation: situation('The next stage', 'Somebody disagrees and needs the right route.', 'T07'),
  impasse: situation('Stuck', 'We and the customer do not get on with it together.', 'T08'),
  noAuthority: situation('Speaks for others', 'We do not know that they may.', 'T09'),
  rudeMessage: { ...situation('A rude message', 'The first one: an informal word.', 'T10'), aboutConduct: true },
  firstWarning: { ...situation('First letter about conduct', 'It happened again, or it was more serious.', 'T11'), aboutConduct: true, byRegister: true },
  finalWarning: { ...situation('Final letter about conduct', 'It went on after a first letter.', 'T12'), aboutConduct: true, byRegister: true },
  discriminatory: { ...situation('Discriminatory words', 'The contact was ended because of them.', 'T26'), aboutConduct: true },
  arrangementDecided: { ...situation('An arrangement is decided', 'The customer has to be told.', 'T13'), byRegister: true },
  immediateArrangement: { ...situation('An arrangement at once', 'A threat or violence; no letter came first.', 'T14'), aboutConduct: true, byRegister: true },
  reviewDue: { ...situation('A review is near', 'The customer is asked for their view.', 'T15'), byRegister: true },
  reviewContinued: { ...situation('Reviewed: it goes on', 'It goes on as it is, or changed.', 'T16'), byRegister: true },
  reviewLifted: { ...situation('It has ended', 'A review lifted it, or its last day has passed.', 'T17'), byRegister: true },
  appealReceived: { ...situation('An appeal came in', 'The customer is told who decides and when.', 'T18'), byRegister: true },
  appealDecided: { ...situation('An appeal is decided', 'The customer is told the outcome.', 'T19'), byRegister: true },
  noFurtherReplies: { ...situation('We have said all we can', 'The matter is at its end and that was decided.', 'T20'), byRegister: true },
  outsideTerms: situation('Outside what was arranged', 'A message came by another way than agreed.', 'T21'),
  newMatter: { ...situation('A new matter', 'It is not what the arrangement is about, or we are not sure.', 'T22'), setsArrangementAside: true },
  representative: situation('Conduct of a representative', 'It is about them, not about the person they speak for.', 'T23'),
  electedMember: { ...situation('Councillor or member of a parliament', 'They ask for a constituent.', 'T24'), setsArrangementAside: true },
  informationRequest: { ...situation('Asks for information', 'A request for information or personal data.', 'T25'), setsArrangementAside: true },
} as const satisfies Readonly<Record<string, ReplySituationText>>;
export type StatedSituation = keyof typeof replySituations;
export const statedSituations = Object.keys(replySituations) as readonly StatedSituation[];

/** What an adviser may say that a reply is about. */
export const adviserSituations = statedSituations.filter((stated) => situationText(stated).byRegister !== true);

/** The text of a situation, with all that a row may hold. */
export function situationText(stated: StatedSituation): ReplySituationText {
  return replySituations[stated];
}
