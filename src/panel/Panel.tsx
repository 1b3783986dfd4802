import type { ComponentType } from 'react';
import type { Host } from '../ports/host.ts';
import type { LazyPartProps } from '../ui/lazyPart.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { ThemeRoot } from '../ui/ThemeRoot.tsx';
import { UnexpectedBoundary } from '../ui/UnexpectedBoundary.tsx';
import { useFirstWording } from '../ui/wording/firstWordingContext.ts';
import { Checking } from './Checking.tsx';
import { Announcer } from './head/Announcer.tsx';
import { subjectOf } from './subject.ts';
import { useHostItem, type Front } from './useHostItem.ts';

/** What the rest of the panel is given. */
export interface PanelRoomProps<H extends Host = Host> {
  readonly host: H;
  readonly front: Front;
  readonly onReadAgain: () => void;
}

export interface PanelProps<H extends Host> {
  /** Undefined until Outlook has answered. */
  readonly host: H | undefined;
  /** Everything but the first glance, fetched apart. */
  readonly Room: ComponentType<LazyPartProps<PanelRoomProps<H>>>;
}

/** The side panel, never blank: until Outlook has answered it says that it checks. Who wrote is drawn at once; what takes longer to fetch stands below it when it is there. */
export function Panel<H extends Host>({ host, Room }: PanelProps<H>) {
  return (
    <ThemeRoot {...(host ? { host } : {})} lang={useFirstWording().locale}>
      <UnexpectedBoundary>
        <Announcer>
          {host ? <Selection host={host} Room={Room} /> : <Checking subject={undefined} />}
        </Announcer>
      </UnexpectedBoundary>
    </ThemeRoot>
  );
}

function Selection<H extends Host>({ host, Room }: PanelProps<H> & { readonly host: H }) {
  const { front, readAgain } = useHostItem(host);
  const wording = useFirstWording();
  const subject = subjectOf(front);
  return (
    <Room
      with={{ host, front, onReadAgain: readAgain }}
      fallback={<Checking subject={subject} />}
      failed={(tryAgain) => (
        <Checking subject={subject} failed>
          <ProblemNote sentence={wording.partMissing} onTryAgain={tryAgain} />
        </Checking>
      )}
    />
  );
}
