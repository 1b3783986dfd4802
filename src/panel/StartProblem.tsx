import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PlainText } from '../ui/PlainText.tsx';
import { ProblemNote } from '../ui/ProblemNote.tsx';
import type { StartProblemKind } from '../ui/wording/firstWording.ts';
import { useFirstWording } from '../ui/wording/firstWordingContext.ts';

const useStyles = makeStyles({
  body: { padding: tokens.spacingHorizontalL },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalM}` },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export interface StartProblemProps {
  readonly kind: StartProblemKind;
  /** What exactly is wrong, in words for whoever set the app up. */
  readonly faults?: readonly string[];
  readonly onTryAgain?: () => void;
}

/** Stands in place of the panel where it cannot start. */
export function StartProblem({ kind, faults = [], onTryAgain }: StartProblemProps) {
  const styles = useStyles();
  const wording = useFirstWording();
  return (
    <main className={styles.body}>
      <h1 className={styles.heading}>{wording.title}</h1>
      <ProblemNote sentence={wording.start[kind]} {...(onTryAgain ? { onTryAgain } : {})}>
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults.map((fault) => (
              <li key={fault}>
                <PlainText>{fault}</PlainText>
              </li>
            ))}
          </ul>
        )}
      </ProblemNote>
    </main>
  );
}
