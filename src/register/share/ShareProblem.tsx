import { Button } from '@fluentui/react-components';
import type { Problem, ProblemKind } from '../../ports/problem.ts';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import type { ProblemSentence } from '../../ui/wording/problemSentence.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';

interface ShareProblemProps {
  readonly sentences: Readonly<Record<ProblemKind, ProblemSentence>>;
  readonly problem: Problem;
  readonly busy: boolean;
  readonly onSignIn: () => void;
  /** Absent: what was tried stands on a button of its own. */
  readonly onTryAgain?: () => void;
}

/** What stood in the way, and the sign-in where that is what is missing. */
export function ShareProblem({ sentences, problem, busy, onSignIn, onTryAgain }: ShareProblemProps) {
  const { share } = useRegisterWording();
  const signIn = problem.kind === 'signInNeeded' || problem.kind === 'signInCancelled';
  const press = signIn ? onSignIn : onTryAgain;
  return (
    <ProblemNote
      sentence={sentences[problem.kind]}
      {...(press
        ? {
            actions: (
              <Button disabledFocusable={busy} onClick={press}>
                {signIn ? share.signIn : share.tryAgain}
              </Button>
            ),
          }
        : {})}
    />
  );
}
