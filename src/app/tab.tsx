import { createRoot, type Root } from 'react-dom/client';
import { createHostClock } from '../hosts/hostClock.ts';
import { startTeams, type TeamsHost } from '../hosts/teamsHost.ts';
import type { Result } from '../ports/problem.ts';
import { registerTab } from '../ports/tabHost.ts';
import { TabSettings } from '../register/tab/TabSettings.tsx';
import { TabStarting } from '../register/tab/TabStarting.tsx';
import { TabStartProblem } from '../register/tab/TabStartProblem.tsx';
import { enRegister } from '../ui/wording/register/enRegister.ts';
import { readConfiguration, type ConfigurationAnswer } from './configuration.ts';
import { readPackFile } from './councilPack.ts';

/** Milliseconds Teams has to say that it is ready. */
const teamsWait = 20_000;
/** What a channel tab is called and told by; its content is this page again. */
const channelTab = { name: enRegister.shell.tabName, entityId: registerTab };
const again = () => window.location.reload();

/** The register from nothing to drawn: settings, Teams and our own code at once, then all parts joined. */
async function start(root: Root): Promise<void> {
  // Without a connection our own code can be missing: no fault of it, and worth another try.
  const register = import('./registerScreen.tsx').catch(() => undefined);
  const [settings, teams] = await Promise.all([readConfiguration(), startTeams(teamsWait, { teams: named('teams-origin'), newMail: named('new-mail') })]);
  const host = started(root, settings, teams);
  if (!host || settings.kind !== 'read') return;
  if (host.addsTab) {
    host.offerTab({ ...channelTab, contentUrl: `${window.location.origin}${window.location.pathname}` });
    return root.render(<TabSettings host={host} />);
  }
  const council = await readPackFile(settings.configuration.pack);
  const clock = createHostClock();
  clock.correct(settings.response, settings.askedAt, settings.answeredAt);
  const fetched = await register;
  if (!fetched) return root.render(<TabStartProblem kind="unexpected" host={host} onTryAgain={again} />);
  root.render(fetched.registerScreen({ configuration: settings.configuration, host, clock, graphOrigin: named('graph-origin'), microsoftCdn: named('microsoft-cdn') }, council.pack));
}

/** Teams, where nothing stands in the way; else says what does. */
function started(root: Root, settings: ConfigurationAnswer, teams: Result<TeamsHost>): TeamsHost | undefined {
  if (!teams.ok) root.render(<TabStartProblem kind={teams.problem.kind === 'notSupported' ? 'hostMissing' : 'hostSilent'} onTryAgain={again} />);
  else if (settings.kind === 'unreachable') root.render(<TabStartProblem kind="configurationMissing" host={teams.value} onTryAgain={again} />);
  else if (settings.kind === 'wrong') root.render(<TabStartProblem kind="configurationWrong" host={teams.value} faults={settings.faults} />);
  else return teams.value;
  return undefined;
}

/** What the page itself says under a name. */
function named(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}

const container = document.getElementById('root');
if (container) {
  const root = createRoot(container);
  root.render(<TabStarting />);
  start(root).catch((error: unknown) => {
    root.render(<TabStartProblem kind="unexpected" onTryAgain={again} />);
    reportError(error);
  });
}
