import { addDays, dayOf, daysBetween, type Day, type Instant } from '../../domain/day.ts';

/** Whatever has a place on the time line. */
export interface Dated {
  readonly at: Instant;
}

/** A stretch of the time line. Older than last week: by month, named by its first day. */
export interface HistoryGroup<Entry extends Dated = Dated> {
  readonly when: 'today' | 'yesterday' | 'thisWeek' | 'lastWeek' | { readonly month: Day };
  readonly entries: readonly Entry[];
}

/** Entries in the order given, cut where a new stretch begins. Weeks begin on Monday. */
export function historyGroups<Entry extends Dated>(entries: readonly Entry[], today: Day, timeZone: string): readonly HistoryGroup<Entry>[] {
  const groups = new Map<string, { when: HistoryGroup['when']; entries: Entry[] }>();
  for (const entry of entries) {
    const when = stretchOf(dayOf(entry.at, timeZone), today);
    const key = typeof when === 'string' ? when : when.month;
    const group = groups.get(key) ?? { when, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function stretchOf(day: Day, today: Day): HistoryGroup['when'] {
  if (day >= today) return 'today';
  if (day === addDays(today, -1)) return 'yesterday';
  const monday = mondayOf(today);
  if (day >= monday) return 'thisWeek';
  if (daysBetween(day, monday) <= 7) return 'lastWeek';
  return { month: `${day.slice(0, 7)}-01` as Day };
}

function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
