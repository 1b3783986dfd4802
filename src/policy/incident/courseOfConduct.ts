import type { Incident } from '../../domain/incidentRecord.ts';
import { countsAsEvidence } from './incidentSteps.ts';

/** From how many incidents of harassment that a person linked the number is shown. A default of ours, not of the policy. */
export const linkedLeast = 2;

/** How many accepted incidents of harassment were linked, where there are enough to show it. A number: what it means is for a person to decide. */
export function courseOfConduct(linked: readonly Pick<Incident, 'reference' | 'state' | 'behaviours'>[]): { readonly count: number } | undefined {
  const counted = linked.filter(({ state, behaviours }) => countsAsEvidence(state) && behaviours.includes('A-HARASS'));
  const count = new Set(counted.map(({ reference }) => reference)).size;
  return count >= linkedLeast ? { count } : undefined;
}
