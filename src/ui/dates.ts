import { dayOf, instant, type Day, type Instant } from '../domain/day.ts';

/** Days and moments in words, in the council's time zone. */
export interface DateWords {
  /** `3 March 2026` */
  day(day: Day): string;
  /** `30 Sep 2026` */
  shortDay(day: Day): string;
  /** `Mon 8 Jun` */
  weekday(moment: Instant): string;
  /** `09:12` */
  time(moment: Instant): string;
  /** `March 2026`, of a day's month */
  month(day: Day): string;
  /** `April – June 2026`, of the months of two days */
  months(first: Day, last: Day): string;
  /** `10 June 2026, 09:12` */
  moment(moment: Instant): string;
  /** `09:12` today, else with its day. */
  checked(moment: Instant, now: Instant): string;
  /** As short as the day leaves it clear: `09:12` today, `Mon 8 Jun` in this year, else `8 Jun 2024`. */
  short(moment: Instant, now: Instant): string;
  /** The day a moment falls on. */
  dayOf(moment: Instant): Day;
}

/** `locale`: BCP 47; `timeZone`: IANA. */
export function dateWords(locale: string, timeZone: string): DateWords {
  const format = (options: Intl.DateTimeFormatOptions, zone = timeZone) => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  const formats = {
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC'),
    shortDay: format({ day: 'numeric', month: 'short', year: 'numeric' }, 'UTC'),
    month: format({ month: 'long', year: 'numeric' }, 'UTC'),
    weekday: format({ weekday: 'short', day: 'numeric', month: 'short' }),
    time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
  const noon = (day: Day) => new Date(`${day}T12:00:00Z`);
  const words: DateWords = {
    day: (day) => formats.day.format(noon(day)),
    shortDay: (day) => formats.shortDay.format(noon(day)),
    month: (day) => formats.month.format(noon(day)),
    // The thin spaces that some browsers put around the dash are searched for in vain.
    months: (first, last) => formats.month.formatRange(noon(first), noon(last)).replaceAll(/\s/gu, ' '),
    weekday: (moment) => formats.weekday.format(new Date(moment)).replace(',', ''),
    time: (moment) => formats.time.format(new Date(moment)),
    moment: (moment) => `${words.day(words.dayOf(moment))}, ${words.time(moment)}`,
    checked: (moment, now) => (words.dayOf(moment) === words.dayOf(now) ? words.time(moment) : words.moment(moment)),
    short: (moment, now) => {
      const [day, today] = [words.dayOf(moment), words.dayOf(now)];
      if (day === today) return words.time(moment);
      return day.slice(0, 4) === today.slice(0, 4) ? words.weekday(moment) : words.shortDay(day);
    },
    dayOf: (moment) => dayOf(moment, timeZone),
  };
  return words;
}

/** What a date-and-time field shows for a moment: `2026-06-10T09:12`, local time. */
export function fieldFromMoment(moment: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(new Date(moment));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The moment a date-and-time field means, or undefined. Where clocks go back, the earlier of the two. */
export function momentFromField(text: string, timeZone: string): Instant | undefined {
  const asUtc = instant(`${text.slice(0, 16)}:00Z`);
  if (asUtc === undefined) return undefined;
  const wanted = Date.parse(asUtc);
  for (const offset of offsetsAround(asUtc, timeZone)) {
    const moment = new Date(wanted - offset).toISOString() as Instant;
    if (fieldFromMoment(moment, timeZone) === text.slice(0, 16)) return moment;
  }
  return new Date(wanted - (offsetsAround(asUtc, timeZone)[1] ?? 0)).toISOString() as Instant;
}

/** Offsets from UTC, in milliseconds, half a day after and before a moment: larger ones first. */
function offsetsAround(moment: Instant, timeZone: string): readonly number[] {
  return [-12, 12]
    .map((hours) => new Date(Date.parse(moment) + hours * 3_600_000).toISOString() as Instant)
    .map((near) => Date.parse(`${fieldFromMoment(near, timeZone)}:00Z`) - Math.floor(Date.parse(near) / 60_000) * 60_000)
    .sort((one, other) => other - one);
}
