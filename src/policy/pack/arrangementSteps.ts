import type { ArrangementState } from '../../domain/arrangement.ts';
import type { ArrangementAction, ArrangementActor } from '../../domain/decision.ts';
import type { Requirement, Separation } from './arrangementNeeds.ts';

export interface ArrangementStep {
  readonly from: readonly ArrangementState[];
  readonly action: ArrangementAction;
  /** `unchanged`: the step marks the arrangement and moves it nowhere. */
  readonly to: ArrangementState | 'unchanged';
  readonly who: readonly ArrangementActor[];
  readonly apart: readonly Separation[];
  readonly needs: readonly Requirement[];
  /** Makes a new version, with a new right of appeal. */
  readonly renews?: true;
  /** The button. */
  readonly label: string;
  /** What is said when it is done. */
  readonly sentence: string;
}

/** What holds of every arrangement in force, however it came to be. */
const standing = ['scope', 'routes', 'terms', 'conflicts', 'contactPoint'] as const satisfies readonly Requirement[];

const grounds = [
  'evidence', 'reason', 'circumstances', 'dueRegard', 'reflection', 'customerView', 'warning', 'consultations', 'sharedWith',
] as const satisfies readonly Requirement[];

/** What a new arrangement, or a new version, needs to come into force. */
export const activationNeeds = [...standing, ...grounds, 'period', 'told', 'appealDay'] as const satisfies readonly Requirement[];

const decider: Pick<ArrangementStep, 'who' | 'apart'> = { who: ['decisionMaker'], apart: ['notProposer', 'notInvolved'] };
const appealDecider: Pick<ArrangementStep, 'who' | 'apart'> = { who: ['appealDecider'], apart: ['notInvolved', 'notEarlierDecider'] };

/** Source: the states of an arrangement in the policy's domain model. A step that is not here is not allowed. */
export const arrangementSteps: readonly ArrangementStep[] = [
  {
    from: ['new'], action: 'propose', to: 'draft',
    who: ['serviceManager'], apart: [],
    needs: [],
    label: 'Propose arrangement',
    sentence: 'Saved as a draft. Nothing has changed for the customer.',
  },
  {
    from: ['new'], action: 'bringOver', to: 'active',
    who: ['registerOwner'], apart: [],
    needs: [...standing, 'attestation', 'broughtOverPeriod'],
    label: 'Bring over',
    sentence: 'Brought over. It is reviewed within three months.',
  },
  {
    from: ['draft'], action: 'submit', to: 'consultation',
    who: ['serviceManager'], apart: [],
    needs: ['scope', 'routes', 'terms', 'evidence'],
    label: 'Send for decision',
    sentence: 'Sent. A decision maker will read it. Nothing has changed for the customer.',
  },
  {
    from: ['consultation'], action: 'approve', to: 'approved',
    ...decider,
    needs: [...standing, ...grounds, 'period'],
    label: 'Approve',
    sentence: 'Approved. It comes into force when the customer has been told.',
  },
  {
    from: ['consultation'], action: 'reject', to: 'rejected',
    ...decider,
    needs: ['note'],
    label: 'Reject',
    sentence: 'Rejected. The proposer reads the reason.',
  },
  {
    from: ['approved'], action: 'notify', to: 'active',
    who: ['registerOwner'], apart: [],
    needs: ['approval', ...activationNeeds],
    label: 'Record that the customer was told',
    sentence: 'Active. Staff see it from its start day.',
  },
  {
    from: ['active', 'suspended'], action: 'notify', to: 'unchanged',
    who: ['registerOwner'], apart: [],
    needs: ['withheld', 'told', 'appealDay'],
    label: 'Record that the customer was told after all',
    sentence: 'Recorded. The time to appeal begins.',
  },
  {
    from: ['approved'], action: 'withdraw', to: 'withdrawn',
    ...decider,
    needs: ['note'],
    label: 'Withdraw',
    sentence: 'Withdrawn. It never came into force.',
  },
  {
    from: ['active'], action: 'continue', to: 'active',
    ...decider,
    needs: ['review', 'newPeriod', 'sameTerms', 'noOpenAppeal', ...activationNeeds],
    renews: true,
    label: 'Continue after review',
    sentence: 'Continued. The customer is told why, and can appeal again.',
  },
  {
    from: ['active'], action: 'amend', to: 'active',
    ...decider,
    needs: ['review', 'changes', 'newPeriod', 'noOpenAppeal', ...activationNeeds],
    renews: true,
    label: 'Change after review',
    sentence: 'Changed. The customer is told how and why, and can appeal again.',
  },
  {
    from: ['active', 'suspended'], action: 'lift', to: 'ended',
    who: ['decisionMaker'], apart: ['notInvolved'],
    needs: ['review'],
    label: 'Lift after review',
    sentence: 'Lifted. Staff answer as usual. Tell the customer.',
  },
  {
    from: ['active'], action: 'lodgeAppeal', to: 'unchanged',
    who: ['registerOwner'], apart: [],
    needs: ['noOpenAppeal', 'appealDetails'],
    label: 'Record appeal',
    sentence: 'Recorded. The arrangement stays in force unless a decision maker suspends it.',
  },
  {
    from: ['active', 'suspended', 'ended'], action: 'withdrawAppeal', to: 'unchanged',
    who: ['registerOwner'], apart: [],
    needs: ['openAppeal', 'note'],
    label: 'Customer withdrew the appeal',
    sentence: 'The appeal is closed without a decision.',
  },
  {
    from: ['active'], action: 'suspend', to: 'suspended',
    who: ['decisionMaker'], apart: ['notInvolved'],
    needs: ['openAppeal', 'note'],
    label: 'Suspend during the appeal',
    sentence: 'Suspended. Staff answer as usual until the appeal is decided.',
  },
  {
    from: ['suspended'], action: 'resume', to: 'active',
    ...decider,
    needs: ['noOpenAppeal', 'note', ...standing],
    label: 'Resume',
    sentence: 'In force again until its end day.',
  },
  {
    from: ['active', 'suspended'], action: 'appealStands', to: 'active',
    ...appealDecider,
    needs: ['openAppeal', 'note', ...standing],
    label: 'Appeal: the arrangement stays',
    sentence: 'It stays as it was. The customer is told why, and about the ombudsman.',
  },
  {
    from: ['active', 'suspended'], action: 'appealVaried', to: 'active',
    ...appealDecider,
    needs: ['openAppeal', 'note', 'changes', ...activationNeeds],
    renews: true,
    label: 'Appeal: change the arrangement',
    sentence: 'Changed on appeal. The customer is told how and why.',
  },
  {
    from: ['active', 'suspended', 'ended'], action: 'appealQuashed', to: 'ended',
    ...appealDecider,
    needs: ['openAppeal', 'note'],
    label: 'Appeal: end the arrangement',
    sentence: 'Quashed. Staff answer as usual. Past incidents stay for as long as they are kept anyway.',
  },
  {
    from: ['ended'], action: 'appealStands', to: 'unchanged',
    ...appealDecider,
    needs: ['openAppeal', 'note'],
    label: 'Appeal: it was right',
    sentence: 'The arrangement had ended; it was right while it lasted. The customer is told why.',
  },
  {
    from: ['active', 'suspended'], action: 'contest', to: 'unchanged',
    who: ['informationGovernance'], apart: [],
    needs: ['note'],
    label: 'Mark as contested',
    sentence: 'Staff see that the customer says something in it is wrong.',
  },
  {
    from: ['active', 'suspended', 'ended'], action: 'settleContest', to: 'unchanged',
    who: ['informationGovernance'], apart: ['notInvolved'],
    needs: ['isContested', 'note'],
    label: 'Settle what was contested',
    sentence: 'Settled. The answer stays on the record.',
  },
  {
    from: ['active', 'suspended'], action: 'lapse', to: 'ended',
    who: ['system'], apart: [],
    needs: ['endPassed'],
    label: 'Lapse',
    sentence: 'It ended on its end day. Tell the customer.',
  },
  {
    from: ['ended', 'rejected', 'withdrawn'], action: 'archive', to: 'archived',
    who: ['system', 'registerOwner'], apart: [],
    needs: ['noOpenAppeal'],
    label: 'Archive',
    sentence: 'Archived. It is kept only as long as the council’s retention says.',
  },
];
