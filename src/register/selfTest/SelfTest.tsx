import { runSelfTest } from '../../journeys/selfTest.ts';
import { TestReport } from '../../ui/selfTest/TestReport.tsx';
import { useSelfTest } from '../../ui/selfTest/useSelfTest.ts';
import { useRegister } from '../registerContext.ts';

/** Whether everything works that the register needs, tried as whoever is there. */
export function SelfTest() {
  const { outside, roles } = useRegister();
  const { identity, probe, configuration, host } = outside;
  const report = useSelfTest(identity, () =>
    runSelfTest({ identity, probe, configuration, host, roles, door: host.place.kind === 'channel' ? 'channel' : 'teams', files: outside.neededFiles }),
  );
  return <TestReport {...report} />;
}
