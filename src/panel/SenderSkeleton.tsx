import { makeStyles, tokens } from '@fluentui/react-components';
import { SkeletonLines } from '../ui/SkeletonLines.tsx';

const useStyles = makeStyles({ body: { padding: `0 ${tokens.spacingHorizontalL}` } });

/** Keeps the place of a sender's facts while they are on their way. */
export function SenderSkeleton() {
  const styles = useStyles();
  return (
    <div className={styles.body}>
      <SkeletonLines lines={4} />
    </div>
  );
}
