import { Button } from '@fluentui/react-components';
import type { Problem } from '../../ports/problem.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { TabPage } from './TabPage.tsx';

interface RolesUnknownProps {
  /** Nobody is signed in: there is nothing else to show. */
  readonly alone: boolean;
  readonly problem: Problem;
  readonly busy: boolean;
  readonly onTryAgain: () => void;
  readonly onSignIn: () => void;
}

/** Says why more is not offered, and lets the person sign in or ask again. */
export function RolesUnknown({ alone, problem, busy, onTryAgain, onSignIn }: RolesUnknownProps) {
  const { shell } = useRegisterWording();
  const signIn = problem.kind === 'signInNeeded' || problem.kind === 'signInCancelled';
  const note = (
    <ProblemNote
      sentence={shell.problem[problem.kind]}
      actions={
        <Button disabledFocusable={busy} onClick={signIn ? onSignIn : onTryAgain}>
          {signIn ? shell.signIn : shell.tryAgain}
        </Button>
      }
    >
      {!alone && <span>{shell.rolesUnknown}</span>}
    </ProblemNote>
  );
  return alone ? <TabPage heading={shell.name}>{note}</TabPage> : note;
}
