import type { TabHost } from '../../ports/tabHost.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import type { TabProblemKind } from '../../ui/wording/register/shellWording.ts';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { TabFrame } from './TabFrame.tsx';
import { TabPage } from './TabPage.tsx';

export interface TabStartProblemProps {
  readonly kind: TabProblemKind;
  readonly host?: TabHost;
  /** What exactly is wrong, in words for whoever set the app up. */
  readonly faults?: readonly string[];
  readonly onTryAgain?: () => void;
}

/** Stands in place of the register where it cannot start. */
export function TabStartProblem({ kind, host, faults = [], onTryAgain }: TabStartProblemProps) {
  const { shell } = useRegisterWording();
  return (
    <TabFrame host={host}>
      <TabPage heading={shell.name}>
        <ProblemNote sentence={shell.startProblem[kind]} {...(onTryAgain ? { onTryAgain } : {})}>
          {faults.length > 0 && (
            <ul>
              {faults.map((fault) => (
                <li key={fault}>
                  <PlainText>{fault}</PlainText>
                </li>
              ))}
            </ul>
          )}
        </ProblemNote>
      </TabPage>
    </TabFrame>
  );
}
