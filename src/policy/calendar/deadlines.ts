import type { Adjustment } from '../../domain/adjustment.ts';
import type { Day } from '../../domain/day.ts';
import { nations, type Nation } from '../../domain/nation.ts';
import type { Settings } from '../pack/settings.ts';
import { isBankHoliday, isWeekend, type Calendar, type Counted } from './calendar.ts';
import { addWorkingDays, walk } from './workingDays.ts';

/** The settings and adjustments that deadlines depend on. */
export interface DeadlineFacts {
  readonly settings: Settings;
  /** The customer's. Extra time that was agreed moves every day we name to them. */
  readonly adjustments: readonly Adjustment[];
}

/** Working days more than usual that were agreed with a customer; the longest where there are several. */
export function extraWorkingDays(adjustments: readonly Adjustment[]): number {
  return Math.max(0, ...adjustments.map((each) => (each.code === 'EXTRA_TIME' && each.state === 'agreed' ? each.workingDays : 0)));
}

export function calendarOf({ nation, extraClosedDays }: Settings): Calendar {
  return { nation, extraClosedDays };
}

/** The last day for the customer to do something, from the day they were told. */
export function customerDeadline(told: Day, workingDays: number, { settings, adjustments }: DeadlineFacts): Counted<Day> {
  return addWorkingDays(told, workingDays + extraWorkingDays(adjustments), calendarOf(settings));
}

/** The last day for an appeal. */
export function appealBy(told: Day, facts: DeadlineFacts): Counted<Day> {
  return customerDeadline(told, facts.settings.appealWindowWd, facts);
}

/** The day by which an appeal is decided. Extra time is the customer's, not ours, so it does not move this day. */
export function appealDecideBy(received: Day, settings: Settings): Counted<Day> {
  return addWorkingDays(received, settings.appealDecisionWd, calendarOf(settings));
}

/** The day from which notice of a review is due; earlier by the extra time that was agreed. */
export function reviewNoticeFrom(review: Day, { settings, adjustments }: DeadlineFacts): Counted<Day> {
  return addWorkingDays(review, -(settings.reviewNoticeWd + extraWorkingDays(adjustments)), calendarOf(settings));
}

const informationRequestWd = 20;

/**
 * The last day for answering a request for information. In England, Wales and Northern Ireland a bank holiday of any
 * nation stops the clock, in Scotland only its own. For the council's information governance to confirm.
 */
export function informationRequestBy(received: Day, nation: Nation): Counted<Day> {
  const closed = (on: Day) => (nation === 'scotland' ? isBankHoliday(on, nation) : nations.some((each) => isBankHoliday(on, each)));
  return walk(received, informationRequestWd, (on) => !isWeekend(on) && !closed(on));
}
