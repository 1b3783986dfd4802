import { ThemeRoot } from '../ui/ThemeRoot.tsx';
import { useFirstWording } from '../ui/wording/firstWordingContext.ts';
import { Checking } from './Checking.tsx';

/** Stands in place of the panel until Outlook and the settings have answered, so that it is never blank. */
export function Starting() {
  return (
    <ThemeRoot lang={useFirstWording().locale}>
      <Checking subject={undefined} />
    </ThemeRoot>
  );
}
