import { Button } from '@fluentui/react-components';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { scopes } from '../../ports/identity.ts';
import type { Problem } from '../../ports/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useSignIn } from './useSignIn.ts';

/** Why nothing can be checked before somebody signs in, and the button to do so where the host allows it. */
export function SignIn({ problem: first, onTryAgain }: { readonly problem: Problem; readonly onTryAgain: () => void }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.signIn;
  const { working, problem = first, start } = useSignIn();
  const button = (
    <Button appearance="primary" disabledFocusable={working} onClick={() => void start(scopes.lists)}>
      {working ? words.working : words.button}
    </Button>
  );
  if (problem.kind === 'signInNeeded') {
    return (
      <section className={text.padded} aria-label={words.heading}>
        <Notice icon={<KeyRegular />} actions={button}>
          <h2 className={text.strong}>{words.heading}</h2>
          <span>{words.text}</span>
        </Notice>
      </section>
    );
  }
  const canSignIn = problem.kind !== 'signInUnavailable';
  return (
    <section className={text.padded} aria-label={words.heading}>
      <ProblemNote sentence={wording.problem[problem.kind]} {...(canSignIn ? { actions: button } : { onTryAgain })} />
    </section>
  );
}
