import { Component, type ReactNode } from 'react';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useRegisterWording } from '../../ui/wording/register/registerWordingContext.ts';
import { TabPage } from './TabPage.tsx';

interface Props {
  readonly children: ReactNode;
}

/** A bug leaves a sentence, never a blank tab. */
export class RegisterBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken onTryAgain={() => this.setState({ failed: false })} /> : this.props.children;
  }
}

function Broken({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { shell } = useRegisterWording();
  return (
    <TabPage heading={shell.name}>
      <ProblemNote sentence={shell.startProblem.unexpected} onTryAgain={onTryAgain} />
    </TabPage>
  );
}
