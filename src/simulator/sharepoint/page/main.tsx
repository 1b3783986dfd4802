import { createRoot } from 'react-dom/client';
import { hostClient, watchSignedIn } from '../../page/hostClient.ts';
import { SiteApp } from './SiteApp.tsx';

async function start(): Promise<void> {
  const state = await hostClient.state();
  watchSignedIn(state);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<SiteApp state={state} />);
}

void start();
