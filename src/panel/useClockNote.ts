import { useWording } from '../ui/wording/wordingContext.ts';
import { useOutside } from './outsideContext.ts';
import { useWorkspace } from './workspaceContext.ts';

/** What to say where somebody is asked when something was, and the clock they would look at is wrong. */
export function useClockNote(): string | undefined {
  const { clock } = useOutside();
  const { dates } = useWorkspace();
  const { deviceClock } = useWording().forms;
  return (clock.deviceAhead?.() ?? 0) === 0 ? undefined : deviceClock(dates.moment(clock.now()));
}
