import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Scope } from '../../ports/identity.ts';
import type { Problem } from '../../ports/problem.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { useOutside } from '../outsideContext.ts';

export interface SignIn {
  readonly working: boolean;
  /** Why the last try did not succeed. */
  readonly problem: Problem | undefined;
  readonly start: (scope: Scope) => Promise<void>;
}

/** Lets the person sign in, only ever after they pressed a button; then everything is asked for afresh. */
export function useSignIn(): SignIn {
  const { identity } = useOutside();
  const queries = useQueryClient();
  const { waiting } = useWorkspace();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const start = async (scope: Scope) => {
    if (working) return;
    setWorking(true);
    setProblem(undefined);
    const answer = await identity.signIn(scope);
    setWorking(false);
    if (!answer.ok) return setProblem(answer.problem);
    if (waiting.waiting?.items.length !== 0) waiting.send();
    await queries.invalidateQueries();
  };
  return { working, problem, start };
}
