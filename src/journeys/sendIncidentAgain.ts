import type { OwnIncident } from '../domain/incident.ts';
import { checkAddedWords } from '../policy/incident/addWords.ts';
import { stepsFor, type IncidentStep } from '../policy/incident/incidentSteps.ts';
import type { Outside } from '../ports/outside.ts';
import type { Problem } from '../ports/problem.ts';

export type SendAgainResult =
  | { readonly kind: 'incomplete'; readonly reason: 'missing' | 'tooLong' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The step by which a reporter sends an incident again, where its state allows it. */
export function sendAgainStep({ state }: OwnIncident): IncidentStep | undefined {
  return stepsFor(state, { as: ['reporter'], involved: true }).find(({ action }) => action === 'resubmit');
}

/** Adds words to an incident a manager has a question about, and sends it to the managers again. */
export async function sendIncidentAgain(
  { incidents, clock }: Pick<Outside, 'incidents' | 'clock'>,
  incident: OwnIncident,
  words: string,
): Promise<SendAgainResult> {
  const reason = checkAddedWords(words);
  if (reason !== undefined) return { kind: 'incomplete', reason };
  if (!sendAgainStep(incident)) return { kind: 'failed', problem: { kind: 'changed' } };
  const sent = await incidents.sendAgain(incident, words, clock.now());
  return sent.ok ? { kind: 'sent' } : { kind: 'failed', problem: sent.problem };
}
