import type { IncidentDraft } from '../../domain/incident.ts';
import type { IncidentAnswers, Injury, WebPage } from '../../domain/incidentAnswers.ts';
import { formQuestions, type FormQuestion, type IncidentQuestion } from '../../domain/question.ts';
import type { Behaviours } from '../pack/behaviours.ts';
import { incidentQuestionTexts, type QuestionText } from '../pack/incidentQuestions.ts';
import { methodQuestions } from '../pack/methodQuestions.ts';
import { questionsFor } from './checkIncident.ts';
import { isBlank } from './incidentProblem.ts';

/** What tells which questions are asked. */
export type Answering = Pick<IncidentDraft, 'behaviours' | 'method'> & { readonly answers: IncidentAnswers };

export interface AskedQuestion extends QuestionText {
  readonly question: FormQuestion;
  /** What calls for it. Both: the behaviour. */
  readonly by: 'behaviour' | 'method';
}

/** Questions to ask for the behaviours, the way of contact and what was answered so far, in the order of the form. */
export function askedQuestions({ behaviours, method, answers }: Answering, table?: Behaviours): readonly AskedQuestion[] {
  const asked = questionsFor(behaviours, table);
  const calledFor = (question: FormQuestion): question is IncidentQuestion =>
    question !== 'teamsLink' && (asked[question] || (question === 'strandText' && asked.hateStrands && answers.hateStrands?.includes('other') === true));
  const byMethod = methodQuestions[method];
  return formQuestions.flatMap((question): readonly AskedQuestion[] => {
    if (calledFor(question)) return [{ question, by: 'behaviour', ...incidentQuestionTexts[question] }];
    return byMethod?.question === question ? [{ by: 'method', ...byMethod }] : [];
  });
}

/** Answers to what is asked: what was answered for a behaviour or a way of contact that is not chosen any more is left out, and so is what says nothing. */
export function askedAnswers(answering: Answering, table?: Behaviours): IncidentAnswers {
  const asked: readonly string[] = askedQuestions(answering, table).map(({ question }) => question);
  const { weaponOrAnimal, injury, hateStrands, strandText, webPage, teamsLink, site, meeting, allegationConsidered } = answering.answers;
  const answers = {
    weaponOrAnimal,
    injury: injury && trimmedInjury(injury),
    hateStrands: hateStrands?.length === 0 ? undefined : hateStrands,
    strandText: trimmed(strandText),
    webPage: webPage && somePage(webPage),
    teamsLink: trimmed(teamsLink),
    site: trimmed(site),
    meeting: trimmed(meeting),
    allegationConsidered: allegationConsidered && { ...allegationConsidered, by: allegationConsidered.by.trim() },
  };
  return Object.fromEntries(Object.entries(answers).filter(([question, answer]) => answer !== undefined && asked.includes(question)));
}

function trimmed(text: string | undefined): string | undefined {
  return isBlank(text) ? undefined : text?.trim();
}

function trimmedInjury(injury: Injury | 'none'): Injury | 'none' {
  return injury === 'none' ? injury : { ...injury, description: injury.description.trim() };
}

function somePage({ url, ...page }: WebPage): WebPage | undefined {
  return isBlank(url) && page.capturedOn === undefined ? undefined : { ...page, url: url.trim() };
}
