import { ThemeRoot } from '../ui/ThemeRoot.tsx';
import { useWording } from '../ui/wording/wordingContext.ts';
import { Checking } from './Checking.tsx';

/** Stands in place of the panel until Outlook and the settings have answered, so that it is never blank. */
export function Starting() {
  return (
    <ThemeRoot lang={useWording().locale}>
      <Checking subject={undefined} />
    </ThemeRoot>
  );
}
