import { useSyncExternalStore } from 'react';
import { bearings, type BearingArrangement } from '../../policy/arrangement/arrangementScope.ts';
import { panelStatus } from '../../policy/panelStatus.ts';
import type { SenderRecord } from '../../policy/matching/senderRecord.ts';
import type { Instant } from '../../domain/day.ts';
import type { Problem } from '../../ports/problem.ts';
import type { LineStatus } from '../../ui/status/lineStatus.ts';
import type { Answers } from '../matterAnswers.ts';
import { useOutside } from '../outsideContext.ts';
import { serviceOf } from '../serviceOf.ts';
import type { Subject } from '../subject.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { useSenderCheck } from './useSenderCheck.ts';

/** What the screen may say of a sender just now. */
export interface SenderFacts {
  readonly status: LineStatus;
  /** Absent while nothing is known. */
  readonly record: SenderRecord | undefined;
  /** Set where the record is an older answer, shown because there is none newer. */
  readonly asOf: Instant | undefined;
  readonly arrangements: readonly BearingArrangement[];
  readonly answers: Answers;
  /** What answers are remembered for: this conversation, with this customer. */
  readonly conversation: string;
  readonly problem: Problem | undefined;
  /** Nothing at all is kept about the address: what nobody needs is not asked for. */
  readonly cleared: boolean;
  /** We are asking again just now. */
  readonly busy: boolean;
  readonly again: () => void;
}

/** The check of a sender, joined with what staff said the message is about. */
export function useSenderFacts(subject: Subject, ask: boolean): SenderFacts {
  const { configuration, clock } = useOutside();
  const { answers: remembered } = useWorkspace();
  const { why } = subject;
  const { check, busy, again } = useSenderCheck(subject.address, ask && why === undefined);
  const found = check.kind === 'answered' ? check.record : check.kind === 'failed' ? check.earlier?.record : undefined;
  const conversation = conversationOf(subject, found);
  const answers = useSyncExternalStore(remembered.subscribe, () => remembered.of(conversation));
  const shared = { answers, conversation, busy, again, cleared: check.kind === 'answered' && check.cleared };
  const arrangementsOf = (record: SenderRecord) =>
    record.kind === 'customer' ? bearings(record.arrangements, serviceOf(subject, configuration), answers) : [];
  const nothing = { record: undefined, asOf: undefined, arrangements: [], problem: undefined };
  // Nobody is asked about before a person has chosen.
  if (why !== undefined) return { ...shared, ...nothing, status: { kind: why, checkedAt: clock.now() } };
  if (check.kind === 'checking') return { ...shared, ...nothing, status: { kind: 'checking' } };
  if (check.kind === 'answered') {
    const arrangements = arrangementsOf(check.record);
    const status = { ...panelStatus(check.record, arrangements), checkedAt: check.checkedAt };
    return { ...shared, status, record: check.record, asOf: undefined, arrangements, problem: undefined };
  }
  const { earlier, problem } = check;
  return {
    ...shared,
    status: { kind: 'couldNotCheck', ...(earlier ? { lastChecked: earlier.checkedAt } : {}) },
    record: earlier?.record,
    asOf: earlier?.checkedAt,
    arrangements: earlier ? arrangementsOf(earlier.record) : [],
    problem,
  };
}

/** Several customers can write in one conversation: what was said of one's message says nothing of another's. */
function conversationOf({ message }: Subject, record: SenderRecord | undefined): string {
  const conversation = message?.conversationId ?? message?.itemId ?? 'caller';
  return record?.kind === 'customer' ? `${conversation} ${record.customer}` : conversation;
}
