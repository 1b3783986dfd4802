import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface PartProps {
  readonly heading: string;
  /** How many there are. */
  readonly count?: number;
  readonly children: ReactNode;
}

/** A headed part of the page. */
export function Part({ heading, count, children }: PartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.heading}>
          {heading}
        </h3>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </div>
      {children}
    </section>
  );
}
