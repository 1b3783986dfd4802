import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { goesOn } from '../../journeys/contactHistory.ts';
import { windows } from '../../policy/contact/contactPattern.ts';
import { leftOut } from '../../policy/contact/leftOut.ts';
import { today as todayOf } from '../../ports/clock.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useOutside } from '../outsideContext.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { OtherAddresses } from './OtherAddresses.tsx';
import { sourceName } from './sourceName.ts';
import type { CountedHistory, WholeHistory } from './useWholeHistory.ts';

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  counts: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: tokens.spacingHorizontalXS, margin: 0 },
  count: { display: 'flex', flexDirection: 'column-reverse', minWidth: 0 },
  number: { ...typographyStyles.body1Strong, margin: 0 },
  window: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface CountsProps {
  readonly history: CountedHistory;
  readonly read: WholeHistory;
  /** Whether the heading above says already what the numbers count. */
  readonly headed?: boolean;
}

/** How often the customer was in touch: facts without a verdict, with the names of the sources they cover and what was left out. */
export function Counts({ history, read: { atLeast, elsewhere }, headed = false }: CountsProps) {
  const { contacts, pattern, sources } = history;
  const styles = useStyles();
  const text = useTextStyles();
  const wording = useWording();
  const { clock, configuration } = useOutside();
  const { relayAddresses, council } = configuration;
  const { dates } = useWorkspace();
  const words = wording.history;
  const read = sources.filter(({ readAt }) => readAt !== undefined);
  const today = todayOf(clock, council.timeZone);
  const { automatic, meetingAnswers, copies } = useMemo(() => leftOut(contacts, today, council.timeZone), [contacts, today, council.timeZone]);
  const left = [
    ...(automatic > 0 ? [words.automatic(automatic, atLeast)] : []),
    ...(meetingAnswers > 0 ? [words.meetingAnswers(meetingAnswers, atLeast)] : []),
    ...(copies > 0 ? [words.copies(copies, atLeast)] : []),
  ];
  const namesOf = (some: typeof sources): string => new Intl.ListFormat(wording.locale).format(some.map((source) => sourceName(source, words)));
  const pending = sources.filter((source) => source.pending === true);
  // Those that could not be read anew say themselves as of when.
  const [readAt] = read.flatMap((source) => (source.problem ? [] : (source.readAt ?? []))).sort();
  const reading = goesOn(history);
  return (
    <div className={text.stack}>
      {!headed && <p className={styles.caption}>{words.countsHeading}</p>}
      <dl className={styles.counts}>
        {windows.map((days) => (
          <div key={days} className={styles.count}>
            <dt className={styles.window}>{words.window[days]}</dt>
            <dd className={styles.number}>{words.number(pattern.counts[days], atLeast)}</dd>
          </div>
        ))}
      </dl>
      <p className={text.small}>
        {[
          words.covers(namesOf(read), readAt && dates.checked(readAt, clock.now())),
          ...(left.length > 0 ? [words.leftOut(new Intl.ListFormat(wording.locale, { type: 'unit' }).format(left))] : []),
          ...(relayAddresses.length > 0 ? [words.webForms] : []),
        ].join(' ')}
      </p>
      <OtherAddresses elsewhere={elsewhere} />
      {pending.length > 0 && <p className={text.small}>{words.stillReading(namesOf(pending))}</p>}
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
