import { createRoot } from 'react-dom/client';
import { hostClient, watchSignedIn } from '../../page/hostClient.ts';
import { rememberedScheme, type ColourScheme } from '../../page/colourScheme.ts';
import type { HostMessage, HostState } from '../../page/hostState.ts';
import { newDraft } from './draft.ts';
import { behave, release, repeat, type HostHabits } from './hostHabits.ts';
import { MailApp } from './MailApp.tsx';
import { createMailStore, type MailStore, type MailView } from './mailStore.ts';
import { keepAddress } from './pageAddress.ts';

declare global {
  interface Window {
    /** For tests: does what a person would do by mouse. */
    demo?: {
      select(messageId: string | null): void;
      setTheme(scheme: ColourScheme): void;
      /** Has Outlook tell of messages and answer as it should not. */
      behave(changed: Partial<HostHabits>): void;
      release(order: 'inOrder' | 'newestFirst'): void;
      repeat(): void;
    };
  }
}

function firstView(state: HostState, messages: readonly HostMessage[]): MailView {
  const query = new URLSearchParams(window.location.search);
  const wanted = query.get('message') ?? (query.has('mailbox') ? undefined : state.selected);
  const selected = messages.find(({ id }) => id === wanted);
  const mailbox = state.mailboxes.find(({ address }) => address === query.get('mailbox')) ?? state.mailboxes[0];
  return {
    state,
    messages,
    mailbox: selected?.mailbox ?? mailbox?.address ?? '',
    folder: selected?.folder ?? 'inbox',
    selected,
    read: new Set(selected ? [selected.id] : []),
    scheme: rememberedScheme(),
    panelOpen: true,
    pinned: true,
    draft: linkedDraft(query),
    said: '',
    notices: new Map(),
  };
}

/** What a link to a new message brings along. */
function linkedDraft(query: URLSearchParams): MailView['draft'] {
  if (!window.location.pathname.endsWith('/deeplink/compose')) return undefined;
  const html = document.createElement('p');
  html.style.whiteSpace = 'pre-wrap';
  html.textContent = query.get('body') ?? '';
  return newDraft({ to: [query.get('to') ?? ''].filter((address) => address !== ''), cc: [], subject: query.get('subject') ?? '', html: html.outerHTML });
}

function offerToTests(store: MailStore): void {
  window.demo = { select: store.select, setTheme: (scheme) => store.change({ scheme }), behave, release, repeat };
}

async function start(): Promise<void> {
  const [state, messages] = await Promise.all([hostClient.state(), hostClient.messages()]);
  const store = createMailStore(firstView(state, messages));
  document.title = `Mail - ${state.person.name} - ${state.council.name}`;
  keepAddress(store);
  watchSignedIn(state);
  offerToTests(store);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<MailApp store={store} />);
}

void start();
