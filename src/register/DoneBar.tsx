import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useEffect, useState } from 'react';
import type { Problem } from '../ports/problem.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import { useRegisterWording } from '../ui/wording/register/registerWordingContext.ts';
import type { Done } from './done.ts';

/** Milliseconds for which the last action can be taken back. */
const undoFor = 10 * 60_000;

/** What was just done, with its undo. */
export function DoneBar({ done, onClose }: { readonly done: Done; readonly onClose: () => void }) {
  const { shell } = useRegisterWording();
  const [state, setState] = useState<'open' | 'busy' | 'undone' | 'late'>('open');
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    const timer = setTimeout(() => setState((now) => (now === 'open' ? 'late' : now)), undoFor);
    return () => clearTimeout(timer);
  }, []);
  const { undo } = done;
  const takeBack = async (): Promise<void> => {
    setState('busy');
    const failed = await undo?.();
    setProblem(failed);
    setState(failed ? 'open' : 'undone');
  };
  return (
    <>
      <Notice
        icon={<CheckmarkCircleRegular />}
        announce
        actions={
          <>
            {undo && (state === 'open' || state === 'busy') && (
              <Button disabledFocusable={state === 'busy'} onClick={() => void takeBack()}>
                {shell.undo}
              </Button>
            )}
            <Button appearance="subtle" onClick={onClose}>
              {shell.close}
            </Button>
          </>
        }
      >
        {state === 'undone' ? shell.undone : done.sentence}
      </Notice>
      {problem && <ProblemNote sentence={shell.problem[problem.kind]} />}
    </>
  );
}
