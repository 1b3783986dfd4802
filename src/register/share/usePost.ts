import { useState } from 'react';
import { shareToChannel, type SharedItem } from '../../journeys/shareToChannel.ts';
import type { Channel } from '../../ports/channels.ts';
import { scopes } from '../../ports/identity.ts';
import type { Problem } from '../../ports/problem.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useRegister } from '../registerContext.ts';

interface Posting {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly post: (channel: Channel) => void;
  readonly signInAndPost: (channel: Channel) => void;
}

/** Posts once for each press. The permission to post is asked for here and nowhere earlier. */
export function usePost(item: SharedItem, onPosted: (channel: string) => void): Posting {
  const { outside } = useRegister();
  const { share } = useRegisterWording();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = async (channel: Channel, signInFirst: boolean): Promise<void> => {
    setBusy(true);
    const signedIn = signInFirst ? await outside.identity.signIn(scopes.channelPosts) : undefined;
    const posted = signedIn && !signedIn.ok ? signedIn : await shareToChannel(outside, channel, item, share);
    setBusy(false);
    setProblem(posted.ok ? undefined : posted.problem);
    if (posted.ok) onPosted(channel.name);
  };
  return {
    busy,
    problem,
    post: (channel) => {
      if (!busy) void run(channel, false);
    },
    signInAndPost: (channel) => {
      if (!busy) void run(channel, true);
    },
  };
}
