import { useEffect, useRef, useState } from 'react';
import { bringOver, type RowOutcome } from '../../journeys/bringOver.ts';
import type { Plan } from '../../policy/bringOver/plan.ts';
import { useDone } from '../done.ts';
import { useRegister } from '../registerContext.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { countsOf } from './outcomeCounts.ts';
import { useFacts } from './useFacts.ts';

export type RunState =
  | { readonly kind: 'before' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly stopping: boolean }
  | { readonly kind: 'done'; readonly outcomes: readonly RowOutcome[] };

export interface Run {
  readonly state: RunState;
  readonly start: (plan: Plan, checked: string) => void;
  readonly stop: () => void;
}

/** Carries a plan out. Whoever leaves lets what was begun be finished. */
export function useRun(): Run {
  const { outside, staff } = useRegister();
  const { outcome } = useRegisterWording().bringOver;
  const facts = useFacts();
  const say = useDone();
  const [state, setState] = useState<RunState>({ kind: 'before' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = (plan: Plan, checked: string): void => {
    if (state.kind === 'running') return;
    const { signal } = (running.current = new AbortController());
    const total = plan.customers.length;
    const progress = (done: number) => setState({ kind: 'running', done, total, stopping: signal.aborted });
    progress(0);
    bringOver(outside, plan, { facts, name: staff.name, checked }, { signal, onProgress: progress }).then(
      (outcomes) => {
        setState({ kind: 'done', outcomes });
        say({ sentence: outcome.summary(countsOf(outcomes)) });
      },
      (error: unknown) => {
        reportError(error);
        setState({
          kind: 'done',
          outcomes: plan.customers.flatMap(({ name, proposals }) => proposals.map(({ row }) => ({ row, name, kind: 'failed', problem: { kind: 'malformed' } }) as const)),
        });
      },
    );
  };
  return {
    state,
    start,
    stop: () => {
      running.current?.abort();
      setState((now) => (now.kind === 'running' ? { ...now, stopping: true } : now));
    },
  };
}
