import { dayOf, type Day, type Instant } from '../domain/day.ts';

/** The one source of time. Production corrects the device's clock by its own host's `Date` header. */
export interface Clock {
  now(): Instant;
  /** Milliseconds by which the device's own clock is ahead of it; 0 where it is right enough. Absent where nobody compared the two. */
  deviceAhead?(): number;
}

/** Today in the council's time zone. */
export function today(clock: Clock, timeZone: string): Day {
  return dayOf(clock.now(), timeZone);
}
