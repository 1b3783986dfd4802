import { dayOf, type Instant } from '../../domain/day.ts';
import type { IncidentDraft } from '../../domain/incident.ts';
import { incidentQuestions, type IncidentQuestion } from '../../domain/question.ts';
import { behavioursOf, type Behaviours } from '../pack/behaviours.ts';
import { answerProblems } from './checkAnswers.ts';
import type { FormField, IncidentField, IncidentProblem } from './incidentProblem.ts';

export type { FormField, IncidentField, IncidentProblem };

/** Source: the incident record of the policy. Characters. */
export const incidentLimits = { factsLeast: 10, factsMost: 4000, exactWordsMost: 1000, impactMost: 1000 } as const;
const yearsBack = 5;
/** Days after which the form asks whether the date is right. Source: the incident record of the policy. */
export const longAgoDays = 30;

/** Which questions the chosen behaviours make relevant. */
export function questionsFor(codes: IncidentDraft['behaviours'], table?: Behaviours): Readonly<Record<IncidentQuestion, boolean>> {
  const asked = behavioursOf(codes, table).flatMap((behaviour) => behaviour.asks);
  return Object.fromEntries(incidentQuestions.map((question) => [question, asked.includes(question)])) as Record<IncidentQuestion, boolean>;
}

/** Every problem of an incident at once, in the order of the form. `timeZone`: decides which day it is. */
export function checkIncident(draft: IncidentDraft, now: Instant, timeZone = 'Europe/London', table?: Behaviours): readonly IncidentProblem[] {
  return [...problemsOf(draft, now, table), ...answerProblems(draft, dayOf(now, timeZone))];
}

/** What to ask about before submitting, without holding it up: it happened more than 30 days ago. */
export function incidentWarnings(draft: Pick<IncidentDraft, 'occurredAt'>, now: Instant): readonly { readonly field: 'occurredAt'; readonly reason: 'longAgo'; readonly limit: number }[] {
  const days = (Date.parse(now) - Date.parse(draft.occurredAt)) / 86_400_000;
  return days > longAgoDays ? [{ field: 'occurredAt', reason: 'longAgo', limit: longAgoDays }] : [];
}

function* problemsOf(draft: IncidentDraft, now: Instant, table?: Behaviours): Generator<IncidentProblem<FormField>> {
  if (draft.behaviours.length === 0) yield { field: 'behaviours', reason: 'missing' };
  else if (behavioursOf(draft.behaviours).every(({ group }) => group === 'pattern')) yield { field: 'behaviours', reason: 'patternOnly' };
  if (draft.occurredAt > now) yield { field: 'occurredAt', reason: 'inFuture' };
  if (draft.occurredAt < yearsBefore(now)) yield { field: 'occurredAt', reason: 'tooOld' };
  if (draft.service.trim() === '') yield { field: 'service', reason: 'missing' };
  const facts = draft.facts.trim().length;
  if (facts === 0) yield { field: 'facts', reason: 'missing' };
  else if (facts < incidentLimits.factsLeast) yield { field: 'facts', reason: 'tooShort', limit: incidentLimits.factsLeast };
  if (facts > incidentLimits.factsMost) yield { field: 'facts', reason: 'tooLong', limit: incidentLimits.factsMost };
  if (draft.exactWords.length > incidentLimits.exactWordsMost)
    yield { field: 'exactWords', reason: 'tooLong', limit: incidentLimits.exactWordsMost };
  if (draft.impact.length > incidentLimits.impactMost) yield { field: 'impact', reason: 'tooLong', limit: incidentLimits.impactMost };
  if (draft.affected.length === 0) yield { field: 'affected', reason: 'missing' };
  const armed = draft.answers?.weaponOrAnimal === true;
  if ((armed || questionsFor(draft.behaviours, table).police) && draft.police === undefined) yield { field: 'police', reason: 'missing' };
}

/** Instants compare as text, so the same moment of an earlier year needs no calendar. */
function yearsBefore(now: Instant): string {
  return `${String(Number(now.slice(0, 4)) - yearsBack)}${now.slice(4)}`;
}
