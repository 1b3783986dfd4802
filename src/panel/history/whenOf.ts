import type { TimelineEntry } from '../../policy/contact/timeline.ts';
import type { DateWords } from '../../ui/dates.ts';
import type { HistoryGroup } from './historyGroups.ts';

/** When an entry was, as short as the stretch it stands in allows. What has a day and no time says nothing under its own day. */
export function whenOf(entry: TimelineEntry, stretch: HistoryGroup['when'], dates: DateWords): string {
  const withinADay = stretch === 'today' || stretch === 'yesterday';
  if (!withinADay) return dates.weekday(entry.at);
  return entry.kind === 'arrangement' ? '' : dates.time(entry.at);
}
