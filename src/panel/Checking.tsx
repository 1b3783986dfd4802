import { ArrowSyncCircleRegular } from '@fluentui/react-icons/svg/arrow-sync-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { useFirstWording } from '../ui/wording/firstWordingContext.ts';
import { Frame } from './Frame.tsx';
import { Head } from './head/Head.tsx';
import { StatusLine } from './head/StatusLine.tsx';
import { SenderSkeleton } from './SenderSkeleton.tsx';
import type { Subject } from './subject.ts';

export interface CheckingProps {
  readonly subject: Subject | undefined;
  /** Where the rest of the panel could not be fetched, `children` say so. */
  readonly failed?: boolean;
  readonly children?: ReactNode;
}

/** The first thing to be seen: who wrote, and that we are checking. */
export function Checking({ subject, failed = false, children = <SenderSkeleton /> }: CheckingProps) {
  const words = useFirstWording().status;
  const kind = failed ? 'couldNotCheck' : 'checking';
  const status = <StatusLine kind={kind} icon={failed ? <WarningRegular /> : <ArrowSyncCircleRegular />} sentence={{ words: words[kind] }} />;
  return <Frame head={<Head subject={subject} status={status} />}>{children}</Frame>;
}
