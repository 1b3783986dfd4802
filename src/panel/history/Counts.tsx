import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { goesOn, type ContactHistory } from '../../journeys/contactHistory.ts';
import { windows } from '../../policy/contact/contactPattern.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { OtherAddresses } from './OtherAddresses.tsx';
import { sourceName } from './sourceName.ts';
import type { WholeHistory } from './useWholeHistory.ts';

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: tokens.spacingHorizontalXS, margin: 0 },
  count: { display: 'flex', flexDirection: 'column-reverse', minWidth: 0 },
  number: { ...typographyStyles.body1Strong, margin: 0 },
  window: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** How often the customer was in touch: facts without a verdict, with the names of the sources they cover and what was left out. */
export function Counts({ history, read: { atLeast, elsewhere } }: { readonly history: ContactHistory; readonly read: WholeHistory }) {
  const { contacts, pattern, sources } = history;
  const styles = useStyles();
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.history;
  const read = sources.filter(({ readAt }) => readAt !== undefined);
  const automatic = contacts.filter((contact) => contact.automatic === true).length;
  const names = new Intl.ListFormat(wording.locale).format(read.map((source) => sourceName(source, words)));
  const reading = goesOn(history);
  return (
    <div className={text.stack}>
      <dl className={styles.counts} aria-label={words.countsHeading}>
        {windows.map((days) => (
          <div key={days} className={styles.count}>
            <dt className={styles.window}>{words.window[days]}</dt>
            <dd className={styles.number}>{words.number(pattern.counts[days], atLeast)}</dd>
          </div>
        ))}
      </dl>
      <p className={text.small}>{[words.covers(names), ...(automatic > 0 ? [words.automatic(automatic, atLeast)] : [])].join(' ')}</p>
      <OtherAddresses elsewhere={elsewhere} />
      {reading && <p className={text.small}>{words.readingOn}</p>}
      {read
        .filter(({ complete, older, problem }) => !complete && older === undefined && problem === undefined)
        .map((source) => (
          <p key={source.source} className={text.small}>
            {words.partlyRead(sourceName(source, words))}
          </p>
        ))}
    </div>
  );
}
