import type { TabHost } from '../../ports/tabHost.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { TabFrame } from './TabFrame.tsx';
import { TabPage } from './TabPage.tsx';

/** What somebody reads who adds the register to a channel, above the Save of Teams. */
export function TabSettings({ host }: { readonly host: TabHost }) {
  const { shell } = useRegisterWording();
  return (
    <TabFrame host={host}>
      <TabPage heading={shell.addTab}>
        <p>{shell.addTabWhat}</p>
        <p>{shell.addTabWho}</p>
      </TabPage>
    </TabFrame>
  );
}
