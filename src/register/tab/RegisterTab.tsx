import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { settingsWith } from '../../policy/pack/lettersWith.ts';
import type { CouncilPack } from '../../policy/pack/suppliedPack.ts';
import { today } from '../../ports/clock.ts';
import type { RegisterOutside } from '../../ports/registerOutside.ts';
import { createQueryClient } from '../../ui/query/createQueryClient.ts';
import { Register } from '../Register.tsx';
import { RegisterContext } from '../registerContext.ts';
import { RegisterBoundary } from './RegisterBoundary.tsx';
import { RolesUnknown } from './RolesUnknown.tsx';
import { Starting } from './TabStarting.tsx';
import { TabFrame } from './TabFrame.tsx';
import { useWhoIsThere } from './useWhoIsThere.ts';

interface RegisterTabProps {
  readonly outside: RegisterOutside;
  readonly pack: CouncilPack;
}

/** The register as Teams shows it. Brings its own theme and its own memory. */
export function RegisterTab(props: RegisterTabProps) {
  const [client] = useState(createQueryClient);
  return (
    <TabFrame host={props.outside.host}>
      <RegisterBoundary>
        <QueryClientProvider client={client}>
          <Entrance {...props} />
        </QueryClientProvider>
      </RegisterBoundary>
    </TabFrame>
  );
}

/** Who is there comes first: what the register offers depends on it. */
function Entrance({ outside, pack }: RegisterTabProps) {
  const { configuration, clock } = outside;
  const { council } = configuration;
  const who = useWhoIsThere(outside);
  if (who.kind === 'asking') return <Starting />;
  const { staff, roles } = who;
  const note = who.kind === 'rolesUnknown' ? <RolesUnknown alone={staff === undefined} problem={who.problem} busy={who.busy} onTryAgain={who.tryAgain} onSignIn={who.signIn} /> : undefined;
  if (staff === undefined) return note;
  const parts = { outside, staff, roles, settings: settingsWith(council.nation, pack), pack, today: () => today(clock, council.timeZone) };
  return (
    <RegisterContext value={parts}>
      <Register key={roles.join(' ')} note={note} />
    </RegisterContext>
  );
}
