import { createRoot, type Root } from 'react-dom/client';
import { createHostClock } from '../hosts/hostClock.ts';
import { startOutlook } from '../hosts/outlookHost.ts';
import { Panel } from '../panel/Panel.tsx';
import { Starting } from '../panel/Starting.tsx';
import { StartProblem } from '../panel/StartProblem.tsx';
import { readConfiguration } from './configuration.ts';
import { compose } from './compose.ts';
import { readPackFile } from './councilPack.ts';

/** Milliseconds Outlook has to say that it is ready. */
const outlookWait = 20_000;
const again = () => window.location.reload();

/** The side panel from nothing to drawn: settings and Outlook at once, then all parts joined. */
async function start(root: Root): Promise<void> {
  const [settings, outlook] = await Promise.all([readConfiguration(), startOutlook(outlookWait)]);
  if (!outlook.ok) return root.render(<StartProblem kind={outlook.problem.kind === 'notSupported' ? 'hostMissing' : 'hostSilent'} onTryAgain={again} />);
  if (settings.kind === 'unreachable') return root.render(<StartProblem kind="configurationMissing" onTryAgain={again} />);
  if (settings.kind === 'wrong') return root.render(<StartProblem kind="configurationWrong" faults={settings.faults} />);
  const council = await readPackFile(settings.configuration.pack);
  const clock = createHostClock();
  clock.correct(settings.response, settings.askedAt, settings.answeredAt);
  const graphOrigin = document.querySelector<HTMLMetaElement>('meta[name="graph-origin"]')?.content ?? '';
  root.render(<Panel council={council} outside={compose({ configuration: settings.configuration, host: outlook.value, clock, graphOrigin })} />);
}

const container = document.getElementById('root');
if (container) {
  const root = createRoot(container);
  root.render(<Starting />);
  start(root).catch((error: unknown) => {
    root.render(<StartProblem kind="unexpected" onTryAgain={again} />);
    reportError(error);
  });
}
