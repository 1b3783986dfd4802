import { nextTask } from '../../policy/arrangement/nextTask.ts';
import { overdueSince } from '../../policy/arrangement/inForce.ts';
import { arrangementTasks, type ArrangementTask } from '../../policy/pack/arrangementTasks.ts';
import type { Day } from '../../domain/day.ts';
import type { ArrangementLine } from '../../ports/arrangements.ts';
import type { RegisterParts } from '../registerContext.ts';

/** Where an arrangement stands today, in the order in which it matters. */
export interface Standing {
  readonly task: ArrangementTask | undefined;
  readonly overdue: Day | undefined;
  readonly mine: boolean;
}

export function standingOf({ arrangement, reminders }: ArrangementLine, { settings, roles, today }: RegisterParts): Standing {
  const task = nextTask(arrangement, today(), { settings, adjustments: [] }, reminders.noticeSentOn !== undefined);
  const who = task && arrangementTasks[task].who;
  return { task, overdue: overdueSince(arrangement, today(), settings), mine: who !== undefined && roles.some((role) => role === who) };
}
