import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { HeadingFocusContext } from '../ui/headingFocus.ts';
import { useWording } from '../ui/wording/wordingContext.ts';
import { useWorkspace } from './workspaceContext.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  heading: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outlineStyle: 'none' } },
});

/** Something a person went to do, with the way back. Its heading takes the focus, but only where they asked to come here. */
export function TaskPage({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const wording = useWording();
  const { show, takeFocus } = useWorkspace();
  const title = useRef<HTMLHeadingElement>(null);
  const toTitle = useCallback(() => title.current?.focus(), []);
  useEffect(() => {
    if (takeFocus()) title.current?.focus();
  }, [takeFocus]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={wording.back}
          onClick={() => {
            show({ kind: 'record' });
          }}
        />
        <h2 ref={title} className={styles.heading} tabIndex={-1}>
          {heading}
        </h2>
      </div>
      <HeadingFocusContext.Provider value={toTitle}>{children}</HeadingFocusContext.Provider>
    </div>
  );
}
