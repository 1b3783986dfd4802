import { addDays, type Day } from '../../domain/day.ts';
import { addMonths } from '../calendar/addMonths.ts';
import { quartersBack } from '../pack/reports.ts';

/** Three months of the calendar, both days included. */
export interface Quarter {
  readonly first: Day;
  readonly last: Day;
}

export function quarterOf(on: Day): Quarter {
  const month = Number(on.slice(5, 7));
  const start = String(month - ((month - 1) % 3)).padStart(2, '0');
  const first = `${on.slice(0, 4)}-${start}-01` as Day;
  return { first, last: addDays(addMonths(first, 3), -1) };
}

/** The quarters that the reports look back on, oldest first; the last one is under way. */
export function quartersTo(today: Day): readonly Quarter[] {
  const { first } = quarterOf(today);
  return Array.from({ length: quartersBack + 1 }, (_, index) => quarterOf(addMonths(first, 3 * (index - quartersBack))));
}

export function isWithin({ first, last }: Quarter, on: Day): boolean {
  return first <= on && on <= last;
}
