import type { Contact } from '../../domain/contact.ts';
import { addDays, dayOf, daysBetween, type Day } from '../../domain/day.ts';

/** A stretch of the time line. Older than last week: by month, named by its first day. */
export interface HistoryGroup {
  readonly when: 'today' | 'yesterday' | 'thisWeek' | 'lastWeek' | { readonly month: Day };
  readonly contacts: readonly Contact[];
}

/** Contacts in the order given, cut where a new stretch begins. Weeks begin on Monday. */
export function historyGroups(contacts: readonly Contact[], today: Day, timeZone: string): readonly HistoryGroup[] {
  const groups = new Map<string, { when: HistoryGroup['when']; contacts: Contact[] }>();
  for (const contact of contacts) {
    const when = stretchOf(dayOf(contact.at, timeZone), today);
    const key = typeof when === 'string' ? when : when.month;
    const group = groups.get(key) ?? { when, contacts: [] };
    group.contacts.push(contact);
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
