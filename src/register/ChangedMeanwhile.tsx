import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare';
import { useEffect, useId, useRef } from 'react';
import type { Stored } from '../ports/stored.ts';
import { Notice } from '../ui/Notice.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { useRegisterWording } from '../ui/wording/register/registerWordingContext.ts';
import { useDates } from './useDates.ts';

const useStyles = makeStyles({
  around: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0, ':focus': { outlineStyle: 'none' } },
  by: { ...typographyStyles.caption1, margin: 0 },
  label: { ...typographyStyles.body1Strong, margin: 0 },
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  // Beside each other where both are wide enough to be read, else one below the other.
  versions: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))', gap: tokens.spacingHorizontalM, margin: 0 },
  version: {
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One field as somebody wrote it and as it stands, in words. */
export interface ChangedField {
  readonly label: string;
  readonly yours: string;
  readonly theirs: string;
}

export interface ChangedMeanwhileProps {
  /** Who changed it meanwhile, and when. */
  readonly now: Pick<Stored<unknown>, 'changedBy' | 'changedAt'>;
  /** Every field that can be written here. Only those that differ are shown. */
  readonly fields: readonly ChangedField[];
  readonly busy?: boolean;
  readonly onKeepTheirs: () => void;
  readonly onPutMineOnTop: () => void;
}

/** Two versions of one thing, side by side, and the choice between them. Neither is offered as the better one. */
export function ChangedMeanwhile({ now, fields, busy = false, onKeepTheirs, onPutMineOnTop }: ChangedMeanwhileProps) {
  const styles = useStyles();
  const { shell } = useRegisterWording();
  const dates = useDates();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [now.changedAt]);
  const differing = fields.filter(({ yours, theirs }) => yours !== theirs);
  return (
    <section aria-labelledby={id}>
      <Notice tone="caution" icon={<BranchCompareRegular />}>
        <div className={styles.around}>
          <h2 ref={heading} id={id} className={styles.heading} tabIndex={-1}>
            {shell.changedHeading}
          </h2>
          <p className={styles.by}>{shell.changedBy(now.changedBy, dates.moment(now.changedAt))}</p>
          {differing.length === 0 && <p className={styles.text}>{shell.nothingDiffers}</p>}
          {differing.map((field) => (
            <div key={field.label} className={styles.field}>
              <h3 className={styles.label}>{field.label}</h3>
              <Versions field={field} />
            </div>
          ))}
          <div className={styles.actions}>
            <Button disabledFocusable={busy} onClick={onKeepTheirs}>
              {shell.keepTheirs}
            </Button>
            {differing.length > 0 && (
              <Button disabledFocusable={busy} onClick={onPutMineOnTop}>
                {shell.putMineOnTop}
              </Button>
            )}
          </div>
        </div>
      </Notice>
    </section>
  );
}

function Versions({ field: { yours, theirs } }: { readonly field: ChangedField }) {
  const styles = useStyles();
  const { shell } = useRegisterWording();
  const versions = [
    { whose: shell.yours, words: yours },
    { whose: shell.theirs, words: theirs },
  ];
  return (
    <dl className={styles.versions}>
      {versions.map(({ whose, words }) => (
        <div key={whose} className={styles.version}>
          <dt className={styles.term}>{whose}</dt>
          <dd className={styles.text}>{words.trim() === '' ? shell.empty : <PlainText>{words}</PlainText>}</dd>
        </div>
      ))}
    </dl>
  );
}
