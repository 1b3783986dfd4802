import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} 0` },
  short: { width: '60%' },
});

/** Keeps the place of text that is on its way. Says nothing to screen readers: the status line does. */
export function SkeletonLines({ lines }: { readonly lines: number }) {
  const styles = useStyles();
  return (
    <Skeleton aria-hidden="true" className={styles.lines} aria-label="">
      {Array.from({ length: lines }, (_, index) => (
        <SkeletonItem key={index} size={12} {...(index % 2 === 1 ? { className: styles.short } : {})} />
      ))}
    </Skeleton>
  );
}
