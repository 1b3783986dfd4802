/** Dates as a mail client writes them, in the council's time zone. */
export interface DateWriter {
  /** Heading under which a message stands: Today, Yesterday, This week, June 2026. */
  heading(at: string): string;
  /** 09:42 today, otherwise Mon 8 Jun. */
  short(at: string): string;
  /** Wednesday, 10 June 2026 at 09:42 */
  long(at: string): string;
}

const dayLength = 86_400_000;

export function dateWriter(now: string, timeZone: string): DateWriter {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  const time = format({ hour: '2-digit', minute: '2-digit' });
  const recent = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const older = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  const full = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const today = day.format(new Date(now));
  const daysAgo = (at: string): number => Math.round((Date.parse(today) - Date.parse(day.format(new Date(at)))) / dayLength);
  return {
    heading: (at) => {
      const days = daysAgo(at);
      if (days <= 0) return 'Today';
      if (days === 1) return 'Yesterday';
      if (days < 7) return 'Last seven days';
      return month.format(new Date(at));
    },
    short: (at) => {
      const days = daysAgo(at);
      const date = new Date(at);
      if (days <= 0) return time.format(date);
      return (days < 180 ? recent : older).format(date);
    },
    long: (at) => full.format(new Date(at)),
  };
}
