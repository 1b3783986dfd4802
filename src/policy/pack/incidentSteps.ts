import type { IncidentState } from '../../domain/incident.ts';

/** An incident's states and the two it has only on its reporter's device. */
export type IncidentStage = IncidentState | 'draft' | 'discarded';

/** Who takes a step: the reporter, or somebody in one of these roles. */
export const incidentActors = ['reporter', 'serviceManager', 'registerOwner', 'informationGovernance'] as const;
export type IncidentActor = (typeof incidentActors)[number];

export type IncidentAction =
  | 'submit'
  | 'discard'
  | 'recall'
  | 'accept'
  | 'askForMore'
  | 'resubmit'
  | 'markDuplicate'
  | 'notAnIncident'
  | 'close'
  | 'reopen'
  | 'contest';

/** What must be there before a step is taken, and what is said where it is not. */
export const requirements = {
  complete: 'Fill in what the form asks for.',
  factsRead: 'Read the facts first.',
  barriersConsidered: 'Say whether you considered what may make contact hard for the customer.',
  comment: 'Say what you need to know, or what you changed.',
  reason: 'Give the reason. The reporter reads it.',
  original: 'Give the reference of the incident it repeats.',
  outcome: 'Say what came of it. The reporter reads it.',
  supportChecked: 'Say that somebody asked the reporter how they are.',
} as const;
export type Requirement = keyof typeof requirements;

export interface IncidentStep {
  readonly from: readonly IncidentStage[];
  readonly action: IncidentAction;
  /** `unchanged`: the step marks the incident and moves it nowhere. */
  readonly to: IncidentStage | 'unchanged';
  readonly who: readonly IncidentActor[];
  /** Nobody it was directed at, and nobody it accuses, may take it. */
  readonly byUninvolved: boolean;
  readonly needs: readonly Requirement[];
  /** The button. */
  readonly label: string;
  /** What the reporter reads when it is done. */
  readonly sentence: string;
}

/** Source: the incident states of the policy. A step that is not here is not allowed. */
export const incidentSteps: readonly IncidentStep[] = [
  {
    from: ['draft'],
    action: 'submit',
    to: 'submitted',
    who: ['reporter'],
    byUninvolved: false,
    needs: ['complete'],
    label: 'Log incident',
    sentence: 'Logged. A manager will read it.',
  },
  {
    from: ['draft'],
    action: 'discard',
    to: 'discarded',
    who: ['reporter'],
    byUninvolved: false,
    needs: [],
    label: 'Discard',
    sentence: 'Discarded. Nothing was logged.',
  },
  {
    from: ['submitted'],
    action: 'recall',
    to: 'draft',
    who: ['reporter'],
    byUninvolved: false,
    needs: [],
    label: 'Undo',
    sentence: 'Taken back. Nobody had read it.',
  },
  {
    from: ['submitted'],
    action: 'accept',
    to: 'accepted',
    who: ['serviceManager'],
    byUninvolved: true,
    needs: ['factsRead', 'barriersConsidered'],
    label: 'Accept',
    sentence: 'A manager read your incident and accepted it.',
  },
  {
    from: ['submitted'],
    action: 'askForMore',
    to: 'returned',
    who: ['serviceManager'],
    byUninvolved: true,
    needs: ['comment'],
    label: 'Ask for more',
    sentence: 'A manager has a question about your incident.',
  },
  {
    from: ['returned'],
    action: 'resubmit',
    to: 'submitted',
    who: ['reporter'],
    byUninvolved: false,
    needs: ['comment'],
    label: 'Send again',
    sentence: 'Sent again. A manager will read it.',
  },
  {
    from: ['submitted', 'accepted'],
    action: 'markDuplicate',
    to: 'duplicate',
    who: ['serviceManager', 'registerOwner'],
    byUninvolved: true,
    needs: ['original'],
    label: 'Mark as duplicate',
    sentence: 'The same incident had been logged already. Yours was joined to it.',
  },
  {
    from: ['submitted'],
    action: 'notAnIncident',
    to: 'notUpheld',
    who: ['serviceManager'],
    byUninvolved: true,
    needs: ['reason'],
    label: 'Not an incident',
    sentence: 'A manager decided that this is not an incident under the policy, and gave the reason.',
  },
  {
    from: ['accepted'],
    action: 'close',
    to: 'closed',
    who: ['serviceManager', 'registerOwner'],
    byUninvolved: true,
    needs: ['outcome', 'supportChecked'],
    label: 'Close',
    sentence: 'Your incident is closed. The outcome says what was done.',
  },
  {
    from: ['closed', 'notUpheld', 'duplicate'],
    action: 'reopen',
    to: 'submitted',
    who: ['registerOwner'],
    byUninvolved: true,
    needs: ['reason'],
    label: 'Open again',
    sentence: 'Your incident was opened again. A manager will read it.',
  },
  {
    from: ['submitted', 'returned', 'accepted', 'notUpheld', 'duplicate', 'closed'],
    action: 'contest',
    to: 'unchanged',
    who: ['informationGovernance'],
    byUninvolved: true,
    needs: ['reason'],
    label: 'Mark as contested',
    sentence: 'The customer says that something in it is wrong. It is being looked at.',
  },
];

/** What the reporter reads about where an incident stands and what comes next. */
export const nextSentences: Readonly<Record<IncidentState, { readonly label: string; readonly next: string }>> = {
  submitted: { label: 'Waiting for a manager', next: 'A manager reads it, decides whether it counts, and you will see the answer here.' },
  returned: { label: 'A question for you', next: 'A manager needs to know more. Add it, and send the incident again.' },
  accepted: { label: 'Accepted', next: 'It counts as evidence. What is done about it is decided by a person, and you will see it here.' },
  notUpheld: {
    label: 'Not an incident',
    next: 'It counts for nothing about the customer. The reason is given here. You can ask the register owner to look again.',
  },
  duplicate: { label: 'Joined to another incident', next: 'Your account stays with the incident that was logged first.' },
  closed: { label: 'Closed', next: 'Nothing more is to do. You can still ask for support.' },
};

/** Besides what comes next: after a threat, violence or behaviour the council does not tolerate at all. */
export const sameDaySentence = 'Tell your manager today. You are offered support, and somebody will ask whether it was a hate incident.';
