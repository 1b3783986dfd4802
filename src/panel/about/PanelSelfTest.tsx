import { runSelfTest } from '../../journeys/selfTest.ts';
import { TestReport } from '../../ui/selfTest/TestReport.tsx';
import { useSelfTest } from '../../ui/selfTest/useSelfTest.ts';
import { useSelfTestWording } from '../../ui/wording/selfTestWordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { TaskPage } from '../TaskPage.tsx';

/** Whether everything works that the panel needs, tried as whoever is there. */
export function PanelSelfTest() {
  const outside = useOutside();
  const { identity, probe, configuration, host } = outside;
  const report = useSelfTest(identity, () => runSelfTest({ identity, probe, configuration, host, roles: undefined, door: 'outlook', files: outside.neededFiles }));
  return (
    <TaskPage heading={useSelfTestWording().heading}>
      <TestReport {...report} />
    </TaskPage>
  );
}
