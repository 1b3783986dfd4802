import { day, instant, type Day, type Instant } from '../../src/domain/day.ts';
import { emailAddress, type EmailAddress } from '../../src/domain/emailAddress.ts';

/** A day that a test writes down; a mistyped one fails the test. */
export function theDay(text: string): Day {
  return sure(day(text), text);
}

/** A moment that a test writes down, with `Z` or an offset. */
export function theMoment(text: string): Instant {
  return sure(instant(text), text);
}

export function theAddress(text: string): EmailAddress {
  return sure(emailAddress(text), text);
}

function sure<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`the test wrote down something unreadable: ${text}`);
  return value;
}

export const london = 'Europe/London';
/** A Wednesday, mid-morning in British summer time. */
export const wednesdayMorning = theMoment('2026-06-10T10:42:00+01:00');
export const wednesday = theDay('2026-06-10');
