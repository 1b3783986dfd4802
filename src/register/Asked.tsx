import { Button, Spinner } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { problemOf } from '../ui/query/problemThrown.ts';
import { useRegisterWording } from '../ui/wording/register/registerWordingContext.ts';
import { scopes } from '../ports/identity.ts';
import { useRegister } from './registerContext.ts';

export interface AskedProps<T> {
  readonly asked: UseQueryResult<T>;
  readonly children: (answer: T) => ReactNode;
}

/** An answer, the wait for it, or why there is none. An earlier answer stays beside a failed check. */
export function Asked<T>({ asked, children }: AskedProps<T>) {
  const { shell } = useRegisterWording();
  const { identity } = useRegister().outside;
  const { data, error, isFetching, refetch } = asked;
  const problem = error && problemOf(error);
  const signIn = async (): Promise<void> => {
    await identity.signIn(scopes.lists);
    await refetch();
  };
  const needsPerson = problem?.kind === 'signInNeeded' || problem?.kind === 'signInCancelled';
  return (
    <>
      {problem && (
        <ProblemNote
          sentence={shell.problem[problem.kind]}
          busy={isFetching}
          onTryAgain={() => void refetch()}
          {...(needsPerson ? { actions: <Button appearance="primary" onClick={() => void signIn()}>{shell.signIn}</Button> } : {})}
        />
      )}
      {data === undefined ? !problem && <Spinner size="small" label={shell.loading} /> : children(data)}
    </>
  );
}
