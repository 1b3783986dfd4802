import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
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
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  aside: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface SectionProps {
  readonly heading: string;
  /** Short text at the other end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A headed part of the panel. */
export function Section({ heading, aside, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const asideId = `${id}-aside`;
  return (
    <section className={styles.section} aria-labelledby={aside === undefined ? id : `${id} ${asideId}`}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        {aside !== undefined && <span id={asideId} className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
