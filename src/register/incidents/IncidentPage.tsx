import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useQuery } from '@tanstack/react-query';
import { orThrow, problemOf } from '../../ui/query/problemThrown.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import type { ManagedIncident } from '../../ports/managedIncidents.ts';
import type { Stored } from '../../ports/stored.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { usePlace } from '../place.ts';
import { useRegister } from '../registerContext.ts';
import { Account } from './Account.tsx';
import { Accused } from './Accused.tsx';
import { CustomerLink } from './CustomerLink.tsx';
import { IncidentFacts } from './IncidentFacts.tsx';
import { LateAccounts } from './LateAccounts.tsx';
import { Notices } from './Notices.tsx';
import { SameAddress } from './SameAddress.tsx';
import { Steps } from './Steps.tsx';

/** One incident with all that whoever decides on it reads, and what they may do about it. */
export function IncidentPage({ reference }: { readonly reference: string }) {
  const text = useTextStyles();
  const { shell, incidents: words } = useRegisterWording();
  const { outside } = useRegister();
  const { go } = usePlace();
  const query = useQuery({
    queryKey: ['register', 'incidents', 'one', reference],
    queryFn: async ({ signal }) => (await orThrow(outside.incidents.read(reference, signal))) ?? null,
  });
  const { data, error, isFetching, refetch } = query;
  return (
    <>
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => go({ area: 'incidents' })}>
          {shell.back}
        </Button>
      </div>
      {error && <ProblemNote sentence={shell.problem[problemOf(error).kind]} busy={isFetching} onTryAgain={() => void refetch()} />}
      {data === null && <p className={text.line}>{words.page.notThere}</p>}
      {data && <Whole stored={data} />}
      {data === undefined && !error && (
        <>
          <p className={text.small} role="status">
            {shell.loading}
          </p>
          <SkeletonLines lines={8} />
        </>
      )}
    </>
  );
}

function Whole({ stored }: { readonly stored: Stored<ManagedIncident> }) {
  const { value } = stored;
  return (
    <>
      <LateAccounts stored={stored} />
      <IncidentFacts stored={stored} />
      {value.accounts.map((account) => (
        <Account key={account.row.id} account={account} />
      ))}
      <Steps stored={stored} />
      <Notices managed={value} />
      <Accused stored={stored} />
      <CustomerLink managed={value} />
      <SameAddress managed={value} />
    </>
  );
}
