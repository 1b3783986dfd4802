import { makeStyles, tokens } from '@fluentui/react-components';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { TabFrame } from './TabFrame.tsx';

const useStyles = makeStyles({
  body: { padding: tokens.spacingHorizontalL },
});

/** Stands in place of the register until Teams and the settings have answered, so that it is never blank. */
export function TabStarting() {
  return (
    <TabFrame>
      <Starting />
    </TabFrame>
  );
}

/** The place of the register while something is awaited. */
export function Starting() {
  const styles = useStyles();
  const { shell } = useRegisterWording();
  return (
    <main className={styles.body}>
      <p role="status">{shell.starting}</p>
      <SkeletonLines lines={4} />
    </main>
  );
}
