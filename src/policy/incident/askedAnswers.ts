import type { BehaviourCode } from '../../domain/behaviour.ts';
import type { IncidentAnswers, Injury, WebPage } from '../../domain/incidentAnswers.ts';
import { incidentQuestions, type IncidentQuestion } from '../../domain/question.ts';
import type { Behaviours } from '../pack/behaviours.ts';
import { questionsFor } from './checkIncident.ts';
import { isBlank } from './incidentProblem.ts';

/** Questions to ask for the behaviours and what was answered so far, in the order of the form. */
export function askedQuestions(codes: readonly BehaviourCode[], { hateStrands }: IncidentAnswers, table?: Behaviours): readonly IncidentQuestion[] {
  const asked = questionsFor(codes, table);
  return incidentQuestions.filter(
    (question) => asked[question] || (question === 'strandText' && asked.hateStrands && hateStrands?.includes('other') === true),
  );
}

/** Answers to what is asked: what was answered for a behaviour that is not chosen any more is left out, and so is what says nothing. */
export function askedAnswers(codes: readonly BehaviourCode[], given: IncidentAnswers, table?: Behaviours): IncidentAnswers {
  const asked = askedQuestions(codes, given, table);
  const { weaponOrAnimal, injury, hateStrands, strandText, webPage, site, meeting, allegationConsidered } = given;
  const answers = {
    weaponOrAnimal,
    injury: injury && trimmedInjury(injury),
    hateStrands: hateStrands?.length === 0 ? undefined : hateStrands,
    strandText: trimmed(strandText),
    webPage: webPage && somePage(webPage),
    site: trimmed(site),
    meeting: trimmed(meeting),
    allegationConsidered: allegationConsidered && { ...allegationConsidered, by: allegationConsidered.by.trim() },
  };
  return Object.fromEntries(
    Object.entries(answers).filter(([question, answer]) => answer !== undefined && asked.includes(question as IncidentQuestion)),
  );
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
