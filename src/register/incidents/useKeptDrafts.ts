import { useState } from 'react';
import type { Decision, DecisionAction } from '../../journeys/incidentDecision.ts';
import { useRegister } from '../registerContext.ts';

/** What somebody began to write for each step of an incident. */
export type StepDrafts = Readonly<Partial<Record<DecisionAction, Decision>>>;

/** In memory alone, for as long as the register is open before one person. */
const kept = new WeakMap<object, Map<string, StepDrafts>>();

/** The drafts of one incident. They outlast the page on which they are written. */
export function useKeptDrafts(incident: string): readonly [StepDrafts, (drafts: StepDrafts) => void] {
  const { outside } = useRegister();
  const [drafts, setDrafts] = useState<StepDrafts>(() => kept.get(outside)?.get(incident) ?? {});
  const keep = (next: StepDrafts): void => {
    const all = kept.get(outside) ?? new Map<string, StepDrafts>();
    kept.set(outside, all.set(incident, next));
    setDrafts(next);
  };
  return [drafts, keep];
}
