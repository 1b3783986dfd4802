import { createRoot } from 'react-dom/client';
import { rememberedScheme } from '../../page/colourScheme.ts';
import { hostClient, watchSignedIn } from '../../page/hostClient.ts';
import type { TeamsTheme } from '../teamsHost.ts';
import { viewIn } from './pageAddress.ts';
import { TeamsApp } from './TeamsApp.tsx';
import { createTeamsStore } from './teamsStore.ts';

async function start(): Promise<void> {
  const state = await hostClient.state();
  const store = createTeamsStore({
    state,
    view: viewIn(window.location.href, state),
    theme: rememberedScheme() === 'dark' ? 'dark' : 'default',
    said: '',
  });
  document.title = `${state.person.name} - ${state.council.name} - Microsoft Teams`;
  watchSignedIn(state);
  // For tests: does what a person would do by mouse.
  Object.assign(window, { demo: { setTheme: (theme: TeamsTheme) => store.change({ theme }) } });
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<TeamsApp store={store} />);
}

void start();
