import { behavioursOf } from '../pack/behaviours.ts';
import type { Instant } from '../../domain/day.ts';
import type { IncidentDraft } from '../../domain/incident.ts';

export type IncidentField = 'behaviours' | 'occurredAt' | 'service' | 'facts' | 'exactWords' | 'impact' | 'affected' | 'police';

/** What is wrong with one field. The wording file has a sentence for each reason. */
export interface IncidentProblem {
  readonly field: IncidentField;
  readonly reason: 'missing' | 'tooShort' | 'tooLong' | 'inFuture' | 'tooOld';
  /** Characters, where the reason is a length. */
  readonly limit?: number;
}

/** Source: the incident record of the policy. Characters. */
export const incidentLimits = { factsLeast: 10, factsMost: 4000, exactWordsMost: 1000, impactMost: 1000 } as const;
const yearsBack = 5;

/** Which questions the chosen behaviours make relevant. */
export function questionsFor(codes: IncidentDraft['behaviours']): { readonly police: boolean } {
  return { police: behavioursOf(codes).some((behaviour) => behaviour.threat) };
}

/** Every problem of an incident at once, in the order of the form. */
export function checkIncident(draft: IncidentDraft, now: Instant): readonly IncidentProblem[] {
  return [...problemsOf(draft, now)];
}

function* problemsOf(draft: IncidentDraft, now: Instant): Generator<IncidentProblem> {
  if (draft.behaviours.length === 0) yield { field: 'behaviours', reason: 'missing' };
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
  if (questionsFor(draft.behaviours).police && draft.police === undefined) yield { field: 'police', reason: 'missing' };
}

/** Instants compare as text, so the same moment of an earlier year needs no calendar. */
function yearsBefore(now: Instant): string {
  return `${String(Number(now.slice(0, 4)) - yearsBack)}${now.slice(4)}`;
}
