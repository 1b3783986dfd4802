import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} 0` },
  line: {
    height: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThin} solid GrayText` },
  },
  short: { width: '60%' },
});

/**
 * Keeps the place of text that is on its way. Says nothing to screen readers: the status line does. It does not move: part of
 * the first glance, it costs as little as it can.
 */
export function SkeletonLines({ lines }: { readonly lines: number }) {
  const styles = useStyles();
  return (
    <div aria-hidden="true" className={styles.lines}>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={mergeClasses(styles.line, index % 2 === 1 && styles.short)} />
      ))}
    </div>
  );
}
