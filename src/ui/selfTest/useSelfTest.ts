import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Identity, Scope } from '../../ports/identity.ts';
import type { TestLine } from '../../ports/selfTest.ts';
import type { TestReportProps } from './TestReport.tsx';

/** A run of the self-test on arrival, again by a button, and after the person allowed something. */
export function useSelfTest(identity: Identity, run: () => Promise<readonly TestLine[]>): TestReportProps {
  const [allowing, setAllowing] = useState(false);
  const asked = useQuery({ queryKey: ['selfTest'], queryFn: run, staleTime: Infinity, gcTime: 0, retry: false });
  const allow = async (scope: Scope): Promise<void> => {
    setAllowing(true);
    const signedIn = await identity.signIn(scope);
    if (signedIn.ok) await asked.refetch();
    setAllowing(false);
  };
  return {
    lines: asked.data,
    busy: asked.isFetching || allowing,
    broken: asked.isError,
    onRun: () => void asked.refetch(),
    onAllow: (scope) => void allow(scope),
  };
}
