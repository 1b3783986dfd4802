import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start', minWidth: 0, position: 'relative' },
  icons: { display: 'flex', flexShrink: 0, fontSize: tokens.fontSizeBase400, lineHeight: 1, paddingTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  words: { flexGrow: 1, minWidth: 0 },
  first: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  title: { flexGrow: 1, minWidth: 0 },
  when: { flexShrink: 0, whiteSpace: 'nowrap' },
});

export interface HistoryLineProps {
  readonly icons: ReactNode;
  readonly title: ReactNode;
  /** Which way, how, with whom. */
  readonly how: string;
  /** When, as short as its group allows; empty where the group says it. */
  readonly when: string;
}

/** One line of the time line. */
export function HistoryLine({ icons, title, how, when }: HistoryLineProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.line}>
      <span className={styles.icons} aria-hidden="true">
        {icons}
      </span>
      <div className={styles.words}>
        <div className={styles.first}>
          <span className={mergeClasses(text.line, styles.title)}>{title}</span>
          {when !== '' && <span className={mergeClasses(text.small, styles.when)}>{when}</span>}
        </div>
        <p className={text.small}>
          <PlainText>{how}</PlainText>
        </p>
      </div>
    </div>
  );
}
