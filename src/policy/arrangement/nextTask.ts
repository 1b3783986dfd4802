import type { Arrangement, ArrangementState } from '../../domain/arrangement.ts';
import type { Day } from '../../domain/day.ts';
import { reviewNoticeFrom, type DeadlineFacts } from '../calendar/deadlines.ts';
import type { ArrangementTask } from '../pack/arrangementTasks.ts';
import { lastDayOf } from './inForce.ts';
import { ownAdjustments } from './termConflicts.ts';

/** What the next task is does not hang on who decided what. */
export type UndecidedArrangement = Omit<Arrangement, 'decisions'>;

/**
 * The one thing to offer next, the most pressing first; none where there is nothing to do. `noticeSent`: notice of the
 * coming review went out.
 */
export function nextTask(arrangement: UndecidedArrangement, today: Day, facts: DeadlineFacts, noticeSent = false): ArrangementTask | undefined {
  return byState[arrangement.state](arrangement, today, facts, noticeSent);
}

type Next = (arrangement: UndecidedArrangement, today: Day, facts: DeadlineFacts, noticeSent: boolean) => ArrangementTask | undefined;

const appealOpen = ({ appeal }: UndecidedArrangement) => appeal?.state === 'open';

const active: Next = (arrangement, today, facts, noticeSent) => {
  if (lastDayOf(arrangement, facts.settings) < today) return 'lapse';
  if (appealOpen(arrangement)) return 'decideAppeal';
  if (arrangement.contested) return 'settleContest';
  if (arrangement.telling?.kind === 'withheld' && arrangement.telling.recheckOn <= today) return 'recheckTelling';
  if (arrangement.review <= today) return 'review';
  const notice = reviewNoticeFrom(arrangement.review, { ...facts, adjustments: ownAdjustments(arrangement, facts.adjustments) });
  return notice.ok && notice.value <= today && !noticeSent ? 'notice' : undefined;
};

const closing: Next = (arrangement) => (appealOpen(arrangement) ? 'decideAppeal' : 'archive');

const byState: Readonly<Record<ArrangementState, Next>> = {
  new: () => 'propose',
  draft: () => 'submit',
  consultation: () => 'decide',
  approved: () => 'tell',
  rejected: closing,
  withdrawn: closing,
  active,
  suspended: (arrangement, today, { settings }) => {
    if (lastDayOf(arrangement, settings) < today) return 'lapse';
    return appealOpen(arrangement) ? 'decideAppeal' : 'resume';
  },
  ended: closing,
  archived: () => undefined,
};
