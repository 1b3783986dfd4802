import type { PatternState } from '../../domain/patternRecord.ts';

export type PatternStage = PatternState | 'draft' | 'discarded';

/** Whoever put the record together, or somebody in one of these roles. */
export const patternActors = ['compiler', 'serviceManager', 'registerOwner', 'informationGovernance'] as const;
export type PatternActor = (typeof patternActors)[number];

export type PatternAction = 'submit' | 'discard' | 'accept' | 'askForMore' | 'resubmit' | 'notAPattern' | 'close' | 'reopen' | 'contest';

/** What must be there before a step is taken, and what is said where it is not. */
export const patternRequirements = {
  complete: 'Fill in what the record asks for.',
  factsRead: 'Read the record first.',
  needsConsidered: 'Say what may make contact hard for the customer, and what was done about it.',
  ownPartConsidered: 'Say whether our own answers were late or unclear.',
  comment: 'Say what you need to know, or what you changed.',
  reason: 'Give the reason. Whoever wrote the record reads it.',
  outcome: 'Say what came of it.',
} as const;
export type PatternRequirement = keyof typeof patternRequirements;

export interface PatternStep {
  readonly from: readonly PatternStage[];
  readonly action: PatternAction;
  /** `unchanged`: the step marks the record and moves it nowhere. */
  readonly to: PatternStage | 'unchanged';
  readonly who: readonly PatternActor[];
  /** Neither who put it together, nor anybody it was directed at or accuses, may take it. */
  readonly byUninvolved: boolean;
  readonly needs: readonly PatternRequirement[];
  /** The button. */
  readonly label: string;
  /** What whoever put it together reads when it is done. */
  readonly sentence: string;
}

const byCompiler = { who: ['compiler'], byUninvolved: false } as const;
const byManager = { who: ['serviceManager'], byUninvolved: true } as const;

/** The incident’s way, for a pattern. A step that is not here is not allowed. */
export const patternSteps: readonly PatternStep[] = [
  { ...byCompiler, from: ['draft'], action: 'submit', to: 'submitted', needs: ['complete'], label: 'Send to a manager', sentence: 'Sent. A manager will read it.' },
  { ...byCompiler, from: ['draft'], action: 'discard', to: 'discarded', needs: [], label: 'Discard', sentence: 'Discarded. Nothing was kept.' },
  {
    ...byManager,
    from: ['submitted'],
    action: 'accept',
    to: 'accepted',
    needs: ['complete', 'factsRead', 'needsConsidered', 'ownPartConsidered'],
    label: 'Accept',
    sentence: 'A manager read the record and accepted it. Nothing is decided about the customer by that.',
  },
  { ...byManager, from: ['submitted'], action: 'askForMore', to: 'returned', needs: ['comment'], label: 'Ask for more', sentence: 'A manager has a question about the record.' },
  { ...byCompiler, from: ['returned'], action: 'resubmit', to: 'submitted', needs: ['complete', 'comment'], label: 'Send again', sentence: 'Sent again. A manager will read it.' },
  {
    ...byManager,
    from: ['submitted'],
    action: 'notAPattern',
    to: 'notUpheld',
    needs: ['reason'],
    label: 'Not a pattern',
    sentence: 'A manager decided that this is not an unreasonable pattern, and gave the reason.',
  },
  {
    from: ['accepted'],
    action: 'close',
    to: 'closed',
    who: ['serviceManager', 'registerOwner'],
    byUninvolved: true,
    needs: ['outcome'],
    label: 'Close',
    sentence: 'The record is closed. The outcome says what was done.',
  },
  {
    from: ['closed', 'notUpheld'],
    action: 'reopen',
    to: 'submitted',
    who: ['registerOwner'],
    byUninvolved: true,
    needs: ['reason'],
    label: 'Open again',
    sentence: 'The record was opened again. A manager will read it.',
  },
  {
    from: ['submitted', 'returned', 'accepted', 'notUpheld', 'closed'],
    action: 'contest',
    to: 'unchanged',
    who: ['informationGovernance'],
    byUninvolved: true,
    needs: ['reason'],
    label: 'Mark as contested',
    sentence: 'The customer says that something in it is wrong. It is being looked at.',
  },
];
