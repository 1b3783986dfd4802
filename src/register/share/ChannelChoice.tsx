import { Field, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Channel, Team } from '../../ports/channels.ts';
import { scopes, type Scope } from '../../ports/identity.ts';
import type { Problem } from '../../ports/problem.ts';
import { orThrow, problemOf } from '../../ui/query/problemThrown.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';
import { ShareProblem } from './ShareProblem.tsx';

/** A team and one of its channels. The permissions to read them are asked for here and nowhere earlier. */
export function ChannelChoice({ onChoose }: { readonly onChoose: (channel: Channel | undefined) => void }) {
  const { share } = useRegisterWording();
  const { channels } = useRegister().outside;
  const [team, setTeam] = useState('');
  const teams = useQuery({ queryKey: ['teams'], queryFn: ({ signal }) => orThrow(channels.teams(signal)) });
  const inTeam = useQuery({ queryKey: ['channels', team], enabled: team !== '', queryFn: ({ signal }) => orThrow(channels.channelsOf(team, signal)) });
  const chooseTeam = (id: string): void => {
    setTeam(id);
    onChoose(undefined);
  };
  if (teams.error) return <Unread problem={problemOf(teams.error)} scope={scopes.teams} onAgain={teams.refetch} />;
  if (!teams.data) return <p role="status">{share.loadingTeams}</p>;
  if (teams.data.length === 0) return <p>{share.noTeams}</p>;
  return (
    <>
      <Choice label={share.team} options={teams.data} value={team} onChange={chooseTeam} />
      {inTeam.error && <Unread problem={problemOf(inTeam.error)} scope={scopes.channels} onAgain={inTeam.refetch} />}
      {inTeam.isLoading && <p role="status">{share.loadingChannels}</p>}
      {inTeam.data && <ChannelOf key={team} channels={inTeam.data} onChoose={onChoose} />}
    </>
  );
}

function ChannelOf({ channels, onChoose }: { readonly channels: readonly Channel[]; readonly onChoose: (channel: Channel | undefined) => void }) {
  const { share } = useRegisterWording();
  const [id, setId] = useState('');
  const choose = (next: string): void => {
    setId(next);
    onChoose(channels.find((channel) => channel.id === next));
  };
  return <Choice label={share.channel} options={channels} value={id} onChange={choose} />;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Pick<Team, 'id' | 'name'>[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  const { share } = useRegisterWording();
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{share.choose}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Unread({ problem, scope, onAgain }: { readonly problem: Problem; readonly scope: Scope; readonly onAgain: () => Promise<unknown> }) {
  const { share } = useRegisterWording();
  const { identity } = useRegister().outside;
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const ask = async (signInFirst: boolean): Promise<void> => {
    setBusy(true);
    const signedIn = signInFirst ? await identity.signIn(scope) : undefined;
    setRefused(signedIn && !signedIn.ok ? signedIn.problem : undefined);
    if (signedIn?.ok !== false) await onAgain();
    setBusy(false);
  };
  return (
    <ShareProblem
      sentences={share.teamsProblem}
      problem={refused ?? problem}
      busy={busy}
      onSignIn={() => void ask(true)}
      onTryAgain={() => void ask(false)}
    />
  );
}
