import type { ProblemKind } from '../../../ports/problem.ts';
import type { ProblemSentence } from '../problemSentence.ts';

export interface ShareWording {
  readonly share: string;
  readonly heading: string;
  /** Title of the card: kind and reference. */
  readonly title: (item: { readonly kind: 'arrangement' | 'incident' | 'customer'; readonly reference: string }) => string;
  /** The one sentence of the card. */
  readonly text: string;
  readonly linkLabel: string;
  /** Above what will be posted. */
  readonly preview: string;
  readonly noNames: string;
  readonly team: string;
  readonly channel: string;
  readonly choose: string;
  readonly loadingTeams: string;
  readonly loadingChannels: string;
  readonly noTeams: string;
  readonly post: string;
  readonly postIn: (channel: string) => string;
  readonly posting: string;
  readonly posted: (channel: string) => string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly linkItself: string;
  readonly cancel: string;
  readonly signIn: string;
  readonly tryAgain: string;
  readonly teamsProblem: Readonly<Record<ProblemKind, ProblemSentence>>;
  readonly postProblem: Readonly<Record<ProblemKind, ProblemSentence>>;
}
