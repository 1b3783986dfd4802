import { addDays, type Day } from '../../domain/day.ts';
import { counted, isWorkingDay, unknownYear, type Calendar, type Counted } from './calendar.ts';

/**
 * The working day `count` working days after a day, which itself is not counted (before it where negative). Zero gives the
 * day itself, working or not.
 */
export function addWorkingDays(from: Day, count: number, calendar: Calendar): Counted<Day> {
  return walk(from, count, (on) => isWorkingDay(on, calendar));
}

/** As `addWorkingDays`, by any rule of which days count. */
export function walk(from: Day, count: number, counts: (on: Day) => boolean): Counted<Day> {
  const step = count < 0 ? -1 : 1;
  let on = from;
  for (let left = Math.abs(count); left > 0;) {
    on = addDays(on, step);
    const unknown = unknownYear(on);
    if (unknown) return unknown;
    if (counts(on)) left -= 1;
  }
  return unknownYear(on) ?? counted(on);
}

/** Working days after `from` up to `to`, `to` included. None where `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): Counted<number> {
  const unknown = unknownYear(from) ?? unknownYear(to);
  if (unknown) return unknown;
  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(on, calendar)) count += 1;
  return counted(count);
}
