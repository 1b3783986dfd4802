import type { Day } from '../../domain/day.ts';

/** The same day of a later month (earlier where negative), or that month's last day where it has no such day. */
export function addMonths(from: Day, count: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = from.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(dayOfMonth, last));
  return target.toISOString().slice(0, 10) as Day;
}
