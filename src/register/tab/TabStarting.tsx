import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { TabFrame } from './TabFrame.tsx';
import { TabPage } from './TabPage.tsx';

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
  const { shell } = useRegisterWording();
  return (
    <TabPage heading={shell.name}>
      <p role="status">{shell.starting}</p>
      <SkeletonLines lines={4} />
    </TabPage>
  );
}
