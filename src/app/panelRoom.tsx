import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createHostClock } from '../hosts/hostClock.ts';
import type { OutlookHost } from '../hosts/outlookHost.ts';
import { fetchMsal } from '../identity/nestedClient.ts';
import { Checking } from '../panel/Checking.tsx';
import { CouncilContext, type Council } from '../panel/councilContext.ts';
import { OutsideContext } from '../panel/outsideContext.ts';
import type { PanelRoomProps } from '../panel/Panel.tsx';
import { askOnReturn } from '../panel/query/askOnReturn.ts';
import { useAskedFirst, type Askers } from '../panel/query/useAskedFirst.ts';
import { StartProblem } from '../panel/StartProblem.tsx';
import { subjectOf } from '../panel/subject.ts';
import { Workspace } from '../panel/Workspace.tsx';
import { scopes } from '../ports/identity.ts';
import { createQueryClient } from '../ui/query/createQueryClient.ts';
import { compose } from './compose.ts';
import { readConfiguration, type ConfigurationAnswer } from './configuration.ts';
import { readPackFile } from './councilPack.ts';

type Settled = (Askers & { readonly kind: 'settled'; readonly council: Council }) | Exclude<ConfigurationAnswer, { kind: 'read' }>;

// Asked for as soon as this file is there.
const settings = readConfiguration();
// Needed for the first question: fetched while Outlook gets ready. Where that fails, whoever signs in says so.
fetchMsal().catch(() => undefined);
askOnReturn();
const again = () => window.location.reload();

/** All of the panel but the first glance: the settings are read, all parts joined, and the questions asked. */
export function PanelRoom({ host, front, onReadAgain }: PanelRoomProps<OutlookHost>) {
  const [settled, setSettled] = useState<Settled>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    settle(host).then(setSettled, (error: unknown) => setFailure(error ?? new Error('the panel could not be joined')));
  }, [host]);
  const asked = useAskedFirst(settled?.kind === 'settled' ? settled : undefined, front);
  // The boundary around the panel says so.
  if (failure !== undefined) throw failure as Error;
  if (settled?.kind === 'unreachable') return <StartProblem kind="configurationMissing" onTryAgain={again} />;
  if (settled?.kind === 'wrong') return <StartProblem kind="configurationWrong" faults={settled.faults} />;
  if (settled === undefined || !asked) return <Checking subject={subjectOf(front)} />;
  return (
    <OutsideContext.Provider value={settled.outside}>
      <CouncilContext.Provider value={settled.council}>
        <QueryClientProvider client={settled.queries}>
          <Workspace front={front} onReadAgain={onReadAgain} />
        </QueryClientProvider>
      </CouncilContext.Provider>
    </OutsideContext.Provider>
  );
}

async function settle(host: OutlookHost): Promise<Settled> {
  const answer = await settings;
  if (answer.kind !== 'read') return answer;
  const { configuration, response, askedAt, answeredAt } = answer;
  const council = await readPackFile(configuration.pack);
  const clock = createHostClock();
  clock.correct(response, askedAt, answeredAt);
  const graphOrigin = document.querySelector<HTMLMetaElement>('meta[name="graph-origin"]')?.content ?? '';
  const outside = compose({ configuration, host, clock, graphOrigin });
  // The first question waits for it: the host answers while Outlook says who wrote. Whoever asks hears of a refusal.
  void outside.identity.token(scopes.lists);
  return { kind: 'settled', outside, council, queries: createQueryClient() };
}
