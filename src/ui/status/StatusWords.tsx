import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LineStatus } from './lineStatus.ts';
import type { StatusSentence } from './statusSentence.ts';

const needsCare: readonly LineStatus['kind'][] = ['reviewOverdue', 'contested', 'couldNotCheck'];

const useStyles = makeStyles({
  line: { ...typographyStyles.body1Strong, display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, margin: 0, minWidth: 0 },
  icon: { display: 'flex', flexShrink: 0, fontSize: tokens.fontSizeBase500, lineHeight: 1, color: tokens.colorBrandForeground1 },
  care: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { overflowWrap: 'anywhere', minWidth: 0 },
  time: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

export interface StatusWordsProps {
  readonly kind: LineStatus['kind'];
  readonly icon: ReactNode;
  readonly sentence: StatusSentence;
}

/** The one line that says what is known of an address: a shape and words, never colour alone. */
export function StatusWords({ kind, icon, sentence }: StatusWordsProps) {
  const styles = useStyles();
  const tone = needsCare.includes(kind) ? styles.care : ['inForce', 'anotherMatter'].includes(kind) ? undefined : styles.quiet;
  return (
    <p className={styles.line} data-status={kind}>
      <span className={mergeClasses(styles.icon, tone)} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.words}>
        <span>{sentence.words}</span>
        {sentence.time !== undefined && <span className={styles.time}>{sentence.time}</span>}
      </span>
    </p>
  );
}
