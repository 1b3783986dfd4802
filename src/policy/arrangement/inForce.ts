import type { Arrangement } from '../../domain/arrangement.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { Settings } from '../pack/settings.ts';

type LapsePolicy = Pick<Settings, 'lapsePolicy'>;

/** Days for which an arrangement stands on after a missed review, where the council chose so. */
export const daysAfterMissedReview = 30;

/** Its last day: the end that was decided, or earlier where the council lets an arrangement that nobody reviewed lapse. */
export function lastDayOf({ end, review }: Pick<Arrangement, 'end' | 'review'>, { lapsePolicy }: LapsePolicy): Day {
  const afterReview = addDays(review, daysAfterMissedReview);
  return lapsePolicy === 'monthAfterReview' && afterReview < end ? afterReview : end;
}

/**
 * Whether an arrangement is in force on the council's day: active, from its start to its last day, both included. Worked
 * out whenever it is read, so that none outlives its end because nobody tidied up. An open appeal changes nothing.
 */
export function inForceOn(arrangement: Pick<Arrangement, 'state' | 'start' | 'end' | 'review'>, on: Day, settings: LapsePolicy): boolean {
  return arrangement.state === 'active' && arrangement.start <= on && on <= lastDayOf(arrangement, settings);
}

/** The review day that has passed without a review. The terms still stand. */
export function overdueSince(arrangement: Pick<Arrangement, 'state' | 'start' | 'end' | 'review'>, on: Day, settings: LapsePolicy): Day | undefined {
  return inForceOn(arrangement, on, settings) && arrangement.review < on ? arrangement.review : undefined;
}

/** Whether its days have passed, though nobody may have closed it yet. */
export function isOver({ state, ...days }: Pick<Arrangement, 'state' | 'end' | 'review'>, on: Day, settings: LapsePolicy): boolean {
  return (state === 'active' || state === 'suspended') && lastDayOf(days, settings) < on;
}

/** Whether it stands in the list of those in force: suspended ones too, for they come back, and those that begin on a later day. */
export function holdsOn(arrangement: Pick<Arrangement, 'state' | 'end' | 'review'>, on: Day, settings: LapsePolicy): boolean {
  return (arrangement.state === 'active' || arrangement.state === 'suspended') && !isOver(arrangement, on, settings);
}
