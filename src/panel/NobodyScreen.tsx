import { useEffect, useRef, type ReactNode } from 'react';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { scrollToTop } from '../ui/scroller.ts';
import { useWording } from '../ui/wording/wordingContext.ts';
import { AboutPanel } from './about/AboutPanel.tsx';
import { Frame } from './Frame.tsx';
import { Head } from './head/Head.tsx';
import { StatusLine } from './head/StatusLine.tsx';
import { statusIcons } from '../ui/status/statusIcons.tsx';
import type { LineStatus } from '../ui/status/lineStatus.ts';
import { LookUp } from './lookUp/LookUp.tsx';
import { NoAddress } from './lookUp/NoAddress.tsx';
import { useTextStyles } from '../ui/textStyles.ts';
import { SenderSkeleton } from './SenderSkeleton.tsx';
import { IncidentPart, LogContactPart, LoggedIncidentPart, SelfTestPart } from './lazyParts.tsx';
import { Unfinished } from './Unfinished.tsx';
import type { Front } from './useHostItem.ts';
import type { CurrentSubject } from './useSubject.ts';
import type { View } from './view.ts';
import { KeptHere } from './kept/KeptHere.tsx';
import { WaitingLine } from './waiting/WaitingLine.tsx';
import { WaitingList } from './waiting/WaitingList.tsx';
import { useWorkspace } from './workspaceContext.ts';

type Nobody = Exclude<Front, { kind: 'message' }>;
const statuses = { none: 'noMessage', unsupported: 'notSupported', reading: 'checking', unreadable: 'couldNotCheck' } as const satisfies Record<
  Nobody['kind'],
  LineStatus['kind']
>;

export interface NobodyScreenProps {
  readonly front: Nobody;
  readonly current: CurrentSubject;
  readonly view: View;
  readonly menu: ReactNode;
  readonly onReadAgain: () => void;
}

/** Nobody to check: nothing is selected, or it has no sender, or we do not know yet. Nothing of an earlier sender stays. */
export function NobodyScreen({ front, current, view, menu, onReadAgain }: NobodyScreenProps) {
  const words = useWording().status;
  const { takeFocus } = useWorkspace();
  const kind = statuses[front.kind];
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (view.kind === 'record' && takeFocus()) main.current?.focus();
    scrollToTop(main.current);
  }, [view, takeFocus]);
  return (
    <Frame
      mainRef={main}
      foot={<WaitingLine />}
      head={<Head subject={undefined} menu={menu} status={<StatusLine kind={kind} icon={statusIcons[kind]} sentence={{ words: words[kind] }} />} />}
    >
      <Below front={front} current={current} view={view} onReadAgain={onReadAgain} />
    </Frame>
  );
}

function Below({ front, current, view, onReadAgain }: Omit<NobodyScreenProps, 'menu'>) {
  const text = useTextStyles();
  const wording = useWording();
  if (view.kind === 'about') return <AboutPanel />;
  if (view.kind === 'selfTest') return <SelfTestPart />;
  if (view.kind === 'waiting') return <WaitingList />;
  if (view.kind === 'kept') return <KeptHere />;
  if (view.kind === 'incident') return <IncidentPart subject={view.subject} takenBack={view.takenBack ?? false} />;
  if (view.kind === 'logged') return <LoggedIncidentPart view={view} />;
  if (view.kind === 'contact') return <LogContactPart subject={view.subject} what={view.what} />;
  if (front.kind === 'reading') return <SenderSkeleton />;
  return (
    <>
      <Unfinished />
      {front.kind === 'unreadable' && (
        <div className={text.padded}>
          <ProblemNote sentence={wording.unreadable} onTryAgain={onReadAgain} />
        </div>
      )}
      <LookUp heading={wording.lookUp.heading} onLookUp={current.lookUp} />
      <NoAddress />
    </>
  );
}
