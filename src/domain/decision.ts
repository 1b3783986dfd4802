import type { Day } from './day.ts';
import type { Role, StaffId } from './role.ts';

/** What can be done with an arrangement. `undo`: whoever took the last step took it back. */
export const arrangementActions = [
  'propose', 'bringOver', 'submit', 'approve', 'reject', 'notify', 'withdraw', 'continue', 'amend', 'lift', 'lodgeAppeal',
  'withdrawAppeal', 'suspend', 'resume', 'appealStands', 'appealVaried', 'appealQuashed', 'contest', 'settleContest', 'lapse', 'archive', 'undo',
] as const;
export type ArrangementAction = (typeof arrangementActions)[number];

/** Who acts: somebody in a role, or the passing of time. */
export type ArrangementActor = Role | 'system';

/** A signed entry of what somebody decided and when. Entries are added and never edited. */
export interface Decision {
  readonly action: ArrangementAction;
  readonly by: StaffId;
  readonly as: ArrangementActor;
  readonly on: Day;
  /** Of the arrangement as it was after this entry. */
  readonly version: number;
  /** The reason, in the decider's words. */
  readonly note?: string;
}
