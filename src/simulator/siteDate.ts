import { day, dayOf, instant, type Day } from '../domain/day.ts';

/**
 * SharePoint's date columns: a row holds the day, the wire tells its midnight in the site's time zone as UTC. In summer 31
 * August is `2026-08-30T23:00:00Z` on a site in the United Kingdom.
 */
export function midnightOf(on: Day, timeZone: string): string {
  const key = `${timeZone} ${on}`;
  const known = midnights.get(key);
  if (known !== undefined) return known;
  const utc = Date.parse(`${on}T00:00:00Z`);
  const midnight = utc - offsetAt(utc - offsetAt(utc, timeZone), timeZone);
  const found = `${new Date(midnight).toISOString().slice(0, 19)}Z`;
  midnights.set(key, found);
  return found;
}

const midnights = new Map<string, string>();

/** Milliseconds by which a time zone is before UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment);
  return Date.parse(`${clock.replace(' ', 'T')}Z`) - moment;
}

/** The day that a written date or moment falls on in the site's time zone. A date alone is its midnight in UTC. */
export function dayInSite(text: string, timeZone: string): Day | undefined {
  const moment = instant(day(text) === undefined ? text : `${text}T00:00:00Z`);
  return moment && dayOf(moment, timeZone);
}
