import type { Outside } from '../ports/outside.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { ThemeRoot } from '../ui/ThemeRoot.tsx';
import { UnexpectedBoundary } from '../ui/UnexpectedBoundary.tsx';
import { useWording } from '../ui/wording/wordingContext.ts';
import { Checking } from './Checking.tsx';
import { Announcer } from './head/Announcer.tsx';
import { CouncilContext, type Council } from './councilContext.ts';
import { OutsideContext } from './outsideContext.ts';
import { messageSubject } from './subject.ts';
import { useHostItem } from './useHostItem.ts';
import type { WorkspaceProps } from './Workspace.tsx';

const fetchWorkspace = () => import('./Workspace.tsx').then(({ Workspace }) => Workspace);
// Fetched at once and not only when it is first drawn: who wrote is on the screen meanwhile.
const early = fetchWorkspace();
const LazyWorkspace = lazyPart<WorkspaceProps>(() => early.catch(fetchWorkspace));

/** The side panel. Brings its own theme and its own memory; needs nothing around it but a place to stand. */
export function Panel({ outside, council }: { readonly outside: Outside; readonly council: Council }) {
  return (
    <OutsideContext.Provider value={outside}>
     <CouncilContext.Provider value={council}>
      <ThemeRoot host={outside.host} lang={useWording().locale}>
        <UnexpectedBoundary>
          <Announcer>
            <Selection outside={outside} />
          </Announcer>
        </UnexpectedBoundary>
      </ThemeRoot>
     </CouncilContext.Provider>
    </OutsideContext.Provider>
  );
}

function Selection({ outside }: { readonly outside: Outside }) {
  const { front, readAgain } = useHostItem(outside.host);
  const wording = useWording();
  const subject = front.kind === 'message' ? messageSubject(front.message) : undefined;
  return (
    <LazyWorkspace
      with={{ front, onReadAgain: readAgain }}
      fallback={<Checking subject={subject} />}
      failed={(tryAgain) => (
        <Checking subject={subject} failed>
          <ProblemNote sentence={wording.partMissing} onTryAgain={tryAgain} />
        </Checking>
      )}
    />
  );
}
