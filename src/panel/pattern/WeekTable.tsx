import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { windowStart } from '../../policy/contact/contactPattern.ts';
import { addDays } from '../../domain/day.ts';
import { today as todayOf } from '../../ports/clock.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { WeeksProps } from '../history/WeekChart.tsx';
import { useOutside } from '../outsideContext.ts';
import { useWorkspace } from '../workspaceContext.ts';

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, cursor: 'pointer' },
  table: { ...typographyStyles.body1, width: '100%', borderCollapse: 'collapse', marginTop: tokens.spacingVerticalS },
  cell: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  number: { textAlign: 'right' },
});

/** The chart's numbers, newest week first. */
export function WeekTable({ weeks, atLeast }: WeeksProps) {
  const styles = useStyles();
  const wording = useWording();
  const words = wording.pattern;
  const { dates } = useWorkspace();
  const { clock, configuration } = useOutside();
  const today = todayOf(clock, configuration.council.timeZone);
  const rows = weeks.map((count, index) => ({ count, from: addDays(windowStart(today, 7), -7 * (weeks.length - 1 - index)) })).reverse();
  return (
    <details>
      <summary className={styles.summary}>{words.asTable}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {words.weeks}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
              {words.received}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ count, from }) => (
            <tr key={from}>
              <th scope="row" className={styles.cell}>
                {words.weekOf(dates.shortDay(from))}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{wording.history.number(count, atLeast)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
