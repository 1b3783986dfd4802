import { useMutation, useQueryClient } from '@tanstack/react-query';
import { undoDecision, type DecideResult } from '../../journeys/decideIncident.ts';
import type { Problem } from '../../ports/problem.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import type { Stored } from '../../ports/stored.ts';
import { useDone } from '../done.ts';
import { useRegister } from '../registerContext.ts';

/** One change of an incident, as a screen asks for it. */
export interface IncidentChange<R> {
  readonly from: Stored<ManagedIncident>;
  readonly change: () => Promise<R>;
  /** Said when it is done. */
  readonly sentence: string;
  readonly onSettled?: (result: R) => void;
}

/** Runs changes of incidents: says what was done, with its undo, and shows how the incident stands then. */
export function useIncidentChange<R extends DecideResult | { readonly kind: string }>() {
  const { outside } = useRegister();
  const queries = useQueryClient();
  const done = useDone();
  const refresh = () => queries.invalidateQueries({ queryKey: ['register', 'incidents'] });
  const running = useMutation({
    networkMode: 'always',
    onError: reportError,
    mutationFn: async ({ from, change, sentence, onSettled }: IncidentChange<R>): Promise<R> => {
      const result = await change();
      if (isDecided(result)) {
        const { after } = result;
        const undo = async (): Promise<Problem | undefined> => {
          const problem = await undoDecision(outside, from, after);
          await refresh();
          return problem;
        };
        done({ sentence, undo });
      }
      // Somebody was first: the person has to see how it stands now.
      if (result.kind === 'changed') await refresh();
      onSettled?.(result);
      return result;
    },
  });
  const { data } = running;
  const failed: Problem | undefined = running.isError ? { kind: 'malformed' } : data && 'problem' in data ? data.problem : undefined;
  return { run: running.mutate, busy: running.isPending, result: data, problem: running.isPending ? undefined : failed };
}

function isDecided(result: { readonly kind: string }): result is Extract<DecideResult, { readonly kind: 'decided' }> {
  return result.kind === 'decided';
}
