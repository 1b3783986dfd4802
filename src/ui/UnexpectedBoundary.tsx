import { Component, type ReactNode } from 'react';
import { ProblemNote } from './ProblemNote.tsx';
import { useFirstWording } from './wording/firstWordingContext.ts';

interface Props {
  readonly children: ReactNode;
}

/** A bug in one part leaves a sentence in its place, never a blank panel. Give it a `key` to start afresh with something else. */
export class UnexpectedBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <UnexpectedNote onTryAgain={() => this.setState({ failed: false })} /> : this.props.children;
  }
}

function UnexpectedNote({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return <ProblemNote sentence={useFirstWording().unexpected} onTryAgain={onTryAgain} />;
}
