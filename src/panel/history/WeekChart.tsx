import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useWording } from '../../ui/wording/wordingContext.ts';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  bars: { width: '100%', height: '32px', display: 'block' },
  bar: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  ground: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  caption: { ...typographyStyles.caption2, color: tokens.colorNeutralForeground2 },
});
const height = 32;
const step = 10;

export interface WeeksProps {
  readonly weeks: readonly number[];
  /** Whether there may be more than was read. */
  readonly atLeast: boolean;
}

/** How many contacts came in each week. The numbers stand in the text alternative. */
export function WeekChart({ weeks, atLeast }: WeeksProps) {
  const styles = useStyles();
  const words = useWording().history;
  const most = Math.max(...weeks, 1);
  const width = weeks.length * step;
  return (
    <figure className={styles.figure}>
      <svg className={styles.bars} viewBox={`0 0 ${String(width)} ${String(height)}`} preserveAspectRatio="none" role="img" aria-label={words.chart(weeks, atLeast)}>
        {weeks.map((count, index) => {
          const tall = Math.round((count / most) * (height - 2));
          return <rect key={index} className={styles.bar} x={index * step + 1} width={step - 2} y={height - 1 - tall} height={tall} />;
        })}
        <line className={styles.ground} x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
      </svg>
      <figcaption className={styles.caption}>{words.chartCaption(atLeast)}</figcaption>
    </figure>
  );
}
