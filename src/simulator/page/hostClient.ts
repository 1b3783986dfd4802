import type { OutgoingMessage } from '../world/types.ts';
import type { HostMessage, HostPost, HostState } from './hostState.ts';

async function ask<Answer>(name: string, body?: unknown): Promise<Answer> {
  const sending = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/host/${name}`, body === undefined ? {} : sending);
  if (!response.ok) throw new Error(`The simulator refused "${name}": ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** The world behind the pretend pages. */
export const hostClient = {
  state: () => ask<HostState>('state'),
  messages: () => ask<HostMessage[]>('messages'),
  posts: () => ask<HostPost[]>('posts'),
  saveTab: (tab: { readonly channel: string; readonly name: string; readonly entityId: string; readonly contentUrl: string }) => ask<unknown>('tab', tab),
  token: async () => (await ask<{ readonly token: string }>('token')).token,
  signIn: (id: string) => ask<unknown>('person', { id }),
  send: (message: OutgoingMessage) => ask<HostMessage>('send', message),
  bridge: (request: unknown) => ask<unknown>('bridge', request),
  saveSettings: (settings: Readonly<Record<string, string>>) => ask<unknown>('settings', settings),
  reportUnknown: (message: unknown) => ask<unknown>('unknown', message),
};

/** Whether a request broke off on its way, as all do when their page is left: then nobody waits for the answer. */
export function brokeOff(problem: unknown): boolean {
  return problem instanceof TypeError;
}

/** Starts the page afresh where somebody else has signed in meanwhile, in another tab. */
export function watchSignedIn(state: HostState): void {
  const check = (): void => {
    if (document.visibilityState !== 'visible') return;
    void hostClient.state().then((now) => {
      if (now.person.id !== state.person.id) window.location.reload();
    });
  };
  document.addEventListener('visibilitychange', check);
  window.addEventListener('focus', check);
}
