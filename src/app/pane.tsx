import { createRoot, type Root } from 'react-dom/client';
import { startOutlook, type OutlookHost } from '../hosts/outlookHost.ts';
import { Panel, type PanelRoomProps } from '../panel/Panel.tsx';
import { StartProblem } from '../panel/StartProblem.tsx';
import { ThemeRoot } from '../ui/ThemeRoot.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { enFirst } from '../ui/wording/enFirst.ts';
import type { StartProblemKind } from '../ui/wording/firstWording.ts';

/** Milliseconds Outlook has to say that it is ready. */
const outlookWait = 20_000;
const again = () => window.location.reload();

const fetchRoom = () => import(/* webpackChunkName: 'room' */ './panelRoom.tsx').then(({ PanelRoom }) => PanelRoom);
// Fetched at once and not only when it is first drawn: who wrote is on the screen meanwhile.
const early = fetchRoom();
// Asked for again by whoever waits for it: until then its failure is nobody's.
early.catch(() => undefined);
const LazyRoom = lazyPart<PanelRoomProps<OutlookHost>>(() => early.catch(fetchRoom));

/** The side panel from nothing to drawn. This file holds what the first glance needs, and no more. */
async function start(root: Root): Promise<void> {
  const outlook = await startOutlook(outlookWait);
  if (outlook.ok) return root.render(<Panel host={outlook.value} Room={LazyRoom} />);
  drawProblem(root, outlook.problem.kind === 'notSupported' ? 'hostMissing' : 'hostSilent');
}

function drawProblem(root: Root, kind: StartProblemKind): void {
  root.render(
    <ThemeRoot lang={enFirst.locale}>
      <StartProblem kind={kind} onTryAgain={again} />
    </ThemeRoot>,
  );
}

const container = document.getElementById('root');
if (container) {
  const root = createRoot(container);
  root.render(<Panel host={undefined} Room={LazyRoom} />);
  start(root).catch((error: unknown) => {
    drawProblem(root, 'unexpected');
    reportError(error);
  });
}
