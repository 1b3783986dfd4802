import { daysCounted, type Contact } from '../../domain/contact.ts';
import { dayOf, daysBetween, type Day } from '../../domain/day.ts';
import { forwardedCopies } from './contactGroups.ts';

/** What the numbers of a history leave out, in the days that they cover. */
export interface LeftOut {
  /** What no person wrote, but for answers to invitations. */
  readonly automatic: number;
  readonly meetingAnswers: number;
  readonly copies: number;
}

export function leftOut(contacts: readonly Contact[], today: Day, timeZone: string): LeftOut {
  // Of what was passed on the first may lie before those days.
  const copies = forwardedCopies(contacts);
  const within = contacts.filter(({ at }) => {
    const age = daysBetween(dayOf(at, timeZone), today);
    return age >= 0 && age < daysCounted;
  });
  const automatic = within.filter((contact) => contact.automatic === true);
  const meetingAnswers = automatic.filter(({ method }) => method === 'meeting').length;
  return { automatic: automatic.length - meetingAnswers, meetingAnswers, copies: within.filter(({ id }) => copies.has(id)).length };
}
