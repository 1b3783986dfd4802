import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

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
  heading: { ...typographyStyles.body1Strong, margin: 0 },
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
  const Heading = within ? 'h3' : 'h2';
  return (
    <section className={mergeClasses(styles.section, within && styles.within)} aria-labelledby={aside === undefined ? id : `${id} ${asideId}`}>
      <div className={styles.head}>
        <Heading id={id} className={styles.heading}>
          {heading}
        </Heading>
        {aside !== undefined && <span id={asideId} className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
