import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback, useId, useRef, type ReactNode } from 'react';
import { HeadingFocusContext } from './headingFocus.ts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  within: { paddingLeft: 0, paddingRight: 0, paddingBottom: 0 },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  // It takes the focus only from what was in the section and is gone.
  heading: { ...typographyStyles.body1Strong, margin: 0, ':focus': { outlineStyle: 'none' } },
  aside: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface SectionProps {
  readonly heading: string;
  /** Short text at the other end of the heading's line. */
  readonly aside?: ReactNode;
  /** On a page with a heading and margins of its own. */
  readonly within?: boolean;
  readonly children: ReactNode;
}

/** A headed part of the panel. */
export function Section({ heading, aside, within = false, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const asideId = `${id}-aside`;
  const title = useRef<HTMLHeadingElement>(null);
  const toTitle = useCallback(() => title.current?.focus(), []);
  const Heading = within ? 'h3' : 'h2';
  return (
    <section className={mergeClasses(styles.section, within && styles.within)} aria-labelledby={aside === undefined ? id : `${id} ${asideId}`}>
      <div className={styles.head}>
        <Heading ref={title} id={id} className={styles.heading} tabIndex={-1}>
          {heading}
        </Heading>
        {aside !== undefined && <span id={asideId} className={styles.aside}>{aside}</span>}
      </div>
      <HeadingFocusContext.Provider value={toTitle}>{children}</HeadingFocusContext.Provider>
    </section>
  );
}
