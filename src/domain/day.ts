/** A calendar day in the council's time zone, `YYYY-MM-DD`. Days compare as text. */
export type Day = string & { readonly __brand: 'Day' };

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. Instants compare as text. */
export type Instant = string & { readonly __brand: 'Instant' };

/** A real calendar day, or undefined (`2025-02-29` is none). */
export function day(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? (text as Day) : undefined;
}

/** The moment an ISO 8601 text with an offset or `Z` names, or undefined. */
export function instant(text: string): Instant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (day(match?.[1] ?? '') === undefined) return undefined;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : (date.toISOString() as Instant);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day a moment falls on in a time zone (IANA name, for instance `Europe/London`). */
export function dayOf(moment: Instant, timeZone: string): Day {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}` as Day;
}

/** The day `count` days later (earlier where negative). */
export function addDays(from: Day, count: number): Day {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10) as Day;
}

/** Whole days from one day to another; negative where `to` lies earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
