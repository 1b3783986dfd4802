import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { Notice } from './Notice.tsx';
import { useFirstWording } from './wording/firstWordingContext.ts';
import type { ProblemSentence } from './wording/problemSentence.ts';

export interface ProblemNoteProps {
  readonly sentence: ProblemSentence;
  readonly onTryAgain?: () => void;
  /** It is being tried just now: the button keeps its place and the focus. */
  readonly busy?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** What happened, what is safe, what to do. */
export function ProblemNote({ sentence, onTryAgain, busy = false, actions, children }: ProblemNoteProps) {
  const wording = useFirstWording();
  const tryAgain = onTryAgain && (
    <Button disabledFocusable={busy} onClick={onTryAgain}>
      {wording.tryAgain}
    </Button>
  );
  const offered = actions ?? tryAgain;
  return (
    <Notice tone="caution" icon={<WarningRegular />} announce {...(offered ? { actions: offered } : {})}>
      <span>{`${sentence.happened} ${sentence.safe} ${sentence.todo}`}</span>
      {children}
    </Notice>
  );
}
