import { askedAgainBefore } from '../../src/ports/cards.ts';
import { contactsReliedOnMs, incidentsReliedOnMs } from '../../src/records/indexed.ts';

/** What was measured, in SharePoint's resource units. */
export interface Costs {
  /** Reading what changed in one list since the last time. */
  readonly sync: number;
  /** Opening somebody who is in the register: safety answer, history and whether the message was logged. */
  readonly registered: number;
  /** A minute in which a message of somebody the index clears lies open in a panel on the screen, where answers are relied on for a minute. */
  readonly clearedAMinute: number;
  /** The same for somebody in the register. */
  readonly registeredAMinute: number;
}

/** Seconds of a setting that says nothing else. */
export const supplied = 60;

/** Shares of the budget of an application, 1 being all of it. */
export interface Shares {
  /** Messages of those in the register. */
  readonly registered: number;
  /** Syncs of the cards' index that an opened message needs, no message being looked at again. */
  readonly safety: number;
  /** Syncs of the indexes of contacts and of own incidents. */
  readonly notes: number;
  /** What comes on top where each message lies open in a panel on the screen until the next is opened. */
  readonly leftOpen: number;
}

export const staff = 2000;
const mailsADay = 200;
const busiestHour = 0.2;
const inRegister = 0.05;
/** Of an application, where there are 1,000 to 5,000 licences. */
const unitsAMinute = 2400;
const hour = 3_600_000;

/** Messages a person opens in the busiest hour. */
export const openedAnHour = mailsADay * busiestHour;

/**
 * How often an hour something older than `age` milliseconds is needed, where it is asked for `asked` times an hour at random: after
 * each reading it is young for a while, and the next to ask after that reads it again.
 */
export function readingsAnHour(asked: number, age: number): number {
  return hour / (age + hour / asked);
}

/** Milliseconds after which what was read is read again: a little before it runs out. */
const readAgainAfter = (checkedForSeconds: number): number => checkedForSeconds * 1000 - askedAgainBefore;

/**
 * The busiest hour of a council that relies on an answer for some seconds. Three in ten messages are from senders new to the person that day; the others are from senders seen
 * longer ago than an answer may be relied on, so that each is checked like the first.
 */
export function budgetShares({ sync, registered, clearedAMinute, registeredAMinute }: Costs, checkedForSeconds = supplied): Shares {
  const share = (unitsAnHour: number): number => (staff * unitsAnHour) / 60 / unitsAMinute;
  const cleared = openedAnHour * (1 - inRegister);
  const safety = readingsAnHour(cleared, readAgainAfter(checkedForSeconds)) * sync;
  // Incidents stand in two lists: those logged in private have their own.
  const notes = (readingsAnHour(openedAnHour, contactsReliedOnMs) + 2 * readingsAnHour(openedAnHour, incidentsReliedOnMs)) * sync;
  const lyingOpen = 60 * (readAgainAfter(supplied) / readAgainAfter(checkedForSeconds)) * ((1 - inRegister) * clearedAMinute + inRegister * registeredAMinute);
  return {
    registered: share(openedAnHour * inRegister * registered),
    safety: share(safety),
    notes: share(notes),
    // A message that lies open keeps the index young: the next one opened needs no sync of its own.
    leftOpen: share(Math.max(0, lyingOpen - safety)),
  };
}

/** All shares together. */
export function wholeShare({ registered, safety, notes, leftOpen }: Shares): number {
  return registered + safety + notes + leftOpen;
}
