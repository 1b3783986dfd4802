import type { Instant } from '../../domain/day.ts';

/** Minutes for which a reporter may take an incident back, unless a manager deals with it first. */
export const recallMinutes = 10;

/** Whether an incident logged at that moment may still be taken back. */
export function mayRecall(loggedAt: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(loggedAt) <= recallMinutes * 60_000;
}
