import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ArrangementFile } from '../../ports/arrangements.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { useDates } from '../useDates.ts';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Every decision with its author and time as SharePoint signed them, oldest first. */
export function Timeline({ file }: { readonly file: ArrangementFile }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { arrangement: words, shell } = useRegisterWording();
  const dates = useDates();
  const id = useId();
  return (
    <section className={text.stack} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {words.timeline}
      </h2>
      <ol className={styles.list}>
        {file.signed.map((entry, index) => (
          <li key={index}>
            <p className={text.line}>
              {words.timelineEntry(words.action[entry.action], entry.byName, entry.as === 'system' ? words.system : shell.role[entry.as])}
            </p>
            <p className={text.small}>{dates.moment(entry.at)}</p>
            {entry.note !== undefined && <PlainText>{entry.note}</PlainText>}
          </li>
        ))}
      </ol>
    </section>
  );
}
