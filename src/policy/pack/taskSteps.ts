import type { ArrangementAction } from '../../domain/decision.ts';
import type { ArrangementTask } from './arrangementTasks.ts';

/** The steps that answer a task, the one that is offered first. `notice` is a letter and moves nothing. */
export const taskSteps: Readonly<Record<ArrangementTask, readonly ArrangementAction[]>> = {
  propose: ['propose'],
  submit: ['submit'],
  decide: ['approve', 'reject'],
  tell: ['notify'],
  recheckTelling: ['notify'],
  decideAppeal: ['appealStands', 'appealVaried', 'appealQuashed'],
  resume: ['resume', 'lift'],
  settleContest: ['settleContest'],
  notice: [],
  review: ['continue', 'amend', 'lift'],
  lapse: ['lapse'],
  archive: ['archive'],
};
