import type { UseQueryResult } from '@tanstack/react-query';
import type { Claim } from '../../domain/incident.ts';
import { isAboutSignIn } from '../signIn/isAboutSignIn.ts';
import { problemOf } from '../../ui/query/problemThrown.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';

/** Says that nobody knows whether the message was logged: silence would read as "nobody logged it". */
export function ClaimUnknown({ query, sentence }: { readonly query: UseQueryResult<Claim | null>; readonly sentence: string }) {
  const wording = useWording();
  const { data, error, isFetching, refetch } = query;
  // An earlier answer stands: who logged a message then has logged it still.
  if (!error || isFetching || data) return null;
  const problem = problemOf(error);
  if (isAboutSignIn(problem)) return null;
  return (
    <Notice tone="caution" icon={<WarningRegular />} announce actions={<Button onClick={() => void refetch()}>{wording.tryAgain}</Button>}>
      <span>{`${sentence} ${wording.problem[problem.kind].happened}`}</span>
    </Notice>
  );
}
