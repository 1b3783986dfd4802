import { useState } from 'react';
import { decideIncident, decisionFaults, type DecideResult, type DecisionFault } from '../../journeys/decideIncident.ts';
import type { Decision } from '../../journeys/incidentDecision.ts';
import type { Problem } from '../../ports/problem.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import type { Stored } from '../../ports/stored.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { usePolicyWords } from '../words.ts';
import { useIncidentChange } from './useIncidentChange.ts';

export interface DecisionForm {
  /** The incident as it was when the person began, or as they were shown it since. */
  readonly base: Stored<ManagedIncident>;
  /** As somebody else left it meanwhile. */
  readonly theirs: Stored<ManagedIncident> | undefined;
  readonly tries: number;
  readonly faults: readonly DecisionFault[];
  readonly problem: Problem | undefined;
  readonly busy: boolean;
  readonly submit: () => void;
  readonly putMineOnTop: () => void;
}

/** A decision on its way: checked whole, saved once, and compared where somebody else was first. */
export function useDecision(stored: Stored<ManagedIncident>, decision: Decision, onDone: () => void): DecisionForm {
  const { outside, staff, roles, today } = useRegister();
  const words = useRegisterWording().incidents.decision;
  const behaviours = usePolicyWords().behaviours;
  // What is read again behind the form is not what the person decides on.
  const [base, setBase] = useState(stored);
  const [theirs, setTheirs] = useState<Stored<ManagedIncident>>();
  const [tries, setTries] = useState(0);
  const [refused, setRefused] = useState<{ readonly faults: readonly DecisionFault[]; readonly of: Decision }>();
  const { run, busy, problem, result } = useIncidentChange<DecideResult>();
  const decider = { staff, roles };
  const check = (managed: ManagedIncident) => decisionFaults(managed, decider, decision, today(), behaviours);
  const fromList = refused?.of.original === decision.original ? refused.faults.filter(({ field }) => field === 'original') : [];
  const found = tries === 0 ? [] : check(base.value);
  const faults = [...found, ...fromList.filter(() => found.every(({ field }) => field !== 'original'))];
  const save = (from: Stored<ManagedIncident>) => {
    const onSettled = (settled: DecideResult) => {
      if (settled.kind === 'incomplete') {
        setRefused({ faults: settled.faults, of: decision });
        setTries((count) => count + 1);
      }
      if (settled.kind === 'changed') setTheirs(settled.now);
      if (settled.kind === 'decided') onDone();
    };
    const { reference } = from.value.incident;
    const sentence = words.done[decision.action](reference);
    run({ from, change: () => decideIncident(outside, from, decider, decision, behaviours), sentence, onSettled });
  };
  const unread: Problem | undefined = result?.kind === 'changed' && !result.now && !busy ? { kind: 'changed' } : undefined;
  return {
    base,
    theirs,
    tries,
    faults,
    problem: problem ?? unread,
    busy,
    submit: () => {
      setTries((count) => count + 1);
      if (!busy && check(base.value).length === 0) save(base);
    },
    putMineOnTop: () => {
      if (busy || !theirs) return;
      setTries((count) => count + 1);
      setBase(theirs);
      setTheirs(undefined);
      if (check(theirs.value).length === 0) save(theirs);
    },
  };
}
