import type { Day } from '../../domain/day.ts';
import type { IncidentDraft, Target } from '../../domain/incident.ts';
import type { IncidentAnswers, WebPage } from '../../domain/incidentAnswers.ts';
import { isBlank, type AnswerField, type IncidentProblem } from './incidentProblem.ts';
import { teamsLink } from './teamsLink.ts';

type AnswerProblem = IncidentProblem<AnswerField>;

/** Source: the incident record of the policy where it names them; site, meeting and strand are defaults of ours. Characters; days for `daysOffMost`. */
export const answerLimits = {
  url: 2000,
  site: 120,
  meeting: 120,
  strandText: 200,
  injury: 500,
  policeReference: 40,
  referralReference: 40,
  immediateAction: 500,
  initials: 4,
  daysOffMost: 365,
} as const;

const texts = ['site', 'meeting', 'strandText', 'immediateAction', 'policeReference', 'referralReference'] as const;

/** Problems of what was answered besides. What is not answered yet is no problem here: a manager's step asks for it. */
export function* answerProblems(draft: Pick<IncidentDraft, 'answers' | 'targets'>, today: Day): Generator<AnswerProblem> {
  const answers = draft.answers ?? {};
  if (draft.targets) yield* targetProblems(draft.targets);
  if (answers.webPage) yield* pageProblems(answers.webPage, today);
  if (!isBlank(answers.teamsLink)) yield* linkProblems(answers.teamsLink ?? '');
  for (const field of texts) {
    if ((answers[field]?.trim().length ?? 0) > answerLimits[field]) yield { field, reason: 'tooLong', limit: answerLimits[field] };
  }
  if (answers.hateStrands?.includes('other') && isBlank(answers.strandText)) yield { field: 'strandText', reason: 'missing' };
  if (answers.injury && answers.injury !== 'none') yield* injuryProblems(answers.injury);
}

function* targetProblems(targets: readonly Target[]): Generator<AnswerProblem> {
  if (targets.length === 0) yield { field: 'targets', reason: 'missing' };
  if (targets.some((target) => target.type === 'otherCustomer' && !isInitials(target.initials)))
    yield { field: 'targets', reason: 'moreThanInitials', limit: answerLimits.initials };
}

function isInitials(text: string): boolean {
  return /^\p{Lu}\p{M}*(?:[. ]*\p{Lu}\p{M}*){0,3}\.?$/u.test(text.trim());
}

function* pageProblems({ url, capturedOn }: WebPage, today: Day): Generator<AnswerProblem> {
  if (url.trim().length > answerLimits.url) yield { field: 'webPage', reason: 'tooLong', limit: answerLimits.url };
  if (!/^https?:\/\/[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d{1,5})?([/?#]\S*)?$/iu.test(url.trim())) yield { field: 'webPage', reason: 'malformed' };
  if (capturedOn === undefined) yield { field: 'capturedOn', reason: 'missing' };
  else if (capturedOn > today) yield { field: 'capturedOn', reason: 'inFuture' };
}

function* linkProblems(link: string): Generator<AnswerProblem> {
  if (link.trim().length > answerLimits.url) yield { field: 'teamsLink', reason: 'tooLong', limit: answerLimits.url };
  if (teamsLink(link) === undefined) yield { field: 'teamsLink', reason: 'malformed' };
}

function* injuryProblems({ description, daysOff }: Exclude<IncidentAnswers['injury'], undefined | 'none'>): Generator<AnswerProblem> {
  if (isBlank(description)) yield { field: 'injury', reason: 'missing' };
  if (description.trim().length > answerLimits.injury) yield { field: 'injury', reason: 'tooLong', limit: answerLimits.injury };
  if (!Number.isInteger(daysOff) || daysOff < 0 || daysOff > answerLimits.daysOffMost)
    yield { field: 'daysOff', reason: 'outOfRange', limit: answerLimits.daysOffMost };
}
