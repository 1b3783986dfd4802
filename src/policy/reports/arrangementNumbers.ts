import type { BehaviourCode } from '../../domain/behaviour.ts';
import { addDays, daysBetween, type Day } from '../../domain/day.ts';
import type { ArrangementOutline, IncidentOutline } from '../../domain/outline.ts';
import type { TermCode } from '../../domain/term.ts';
import { holdsOn, lastDayOf, overdueSince } from '../arrangement/inForce.ts';
import { addMonths } from '../calendar/addMonths.ts';
import { growthMonths } from '../pack/reports.ts';
import type { Settings } from '../pack/settings.ts';
import { isWithin, quartersTo, type Quarter } from './quarters.ts';
import { countKinds, told, toldKinds, toldParts, type Told, type ToldKinds } from './smallCounts.ts';

type LapsePolicy = Pick<Settings, 'lapsePolicy'>;
/** What an arrangement rests on: behaviours in its evidence, or that none of the incidents read here is among it. */
export type Ground = BehaviourCode | 'elsewhere';

/** What is told of all arrangements together. Counts of the past are those of the quarters looked back on, to today. */
export interface ArrangementNumbers {
  /** As many as stand in the list of those in force. */
  readonly inForce: Told;
  /** Customers with one of them, in per cent of all customers on record, to one decimal; absent where that gives too few away. */
  readonly share?: number;
  /** In force on the last day of each quarter; of the one under way, today. */
  readonly byQuarter: readonly { readonly quarter: Quarter; readonly count: Told }[];
  /** That they grew in a year beyond what the council set. */
  readonly growth?: Growth;
  /** `all`: every service. */
  readonly byService: ToldKinds<string> | 'hidden';
  readonly byTerm: ToldKinds<TermCode> | 'hidden';
  /** Absent where incidents may not be read. */
  readonly byGround?: ToldKinds<Ground> | 'hidden';
  readonly started: Told;
  /** On the day they were due or before it, and later. */
  readonly reviews: { readonly onTime: Told; readonly late: Told };
  readonly overdue: Told;
  readonly endings: { readonly lapsed: Told; readonly lifted: Told; readonly quashed: Told };
  /** Days for which those that ended were in force; absent where they are too few. */
  readonly medianDays?: number;
}

export interface Growth {
  readonly before: number;
  readonly now: number;
  /** What the council set. */
  readonly perCent: number;
}

export interface NumberFacts {
  readonly today: Day;
  readonly settings: Settings;
  /** All that have not ended, and those that ended in the quarters looked back on. */
  readonly arrangements: readonly ArrangementOutline[];
  /** Customers on record. */
  readonly customers: number;
  /** Of the quarters looked back on; absent where they may not be read. */
  readonly incidents?: readonly IncidentOutline[];
}

export function arrangementNumbers({ today, settings, arrangements, customers, incidents }: NumberFacts): ArrangementNumbers {
  const now = arrangements.filter((each) => holdsOn(each, today, settings));
  const period = periodTo(today);
  const begun = arrangements.filter(cameIntoForce);
  const over = begun.filter(({ ended }) => ended !== undefined && isWithin(period, ended.on));
  const growth = growthOf(now.length, countOn(arrangements, addMonths(today, -growthMonths), settings), settings);
  const share = shareOf(now, customers);
  const medianDays = medianOf(over.map((each) => daysBetween(each.start, lastDayInForce(each, settings)) + 1));
  const reviews = begun.flatMap((each) => each.reviews).filter(({ completedOn }) => isWithin(period, completedOn));
  const onTime = reviews.filter(({ dueOn, completedOn }) => completedOn <= dueOn).length;
  const [inTime = 'hidden', late = 'hidden'] = toldParts([onTime, reviews.length - onTime]).parts;
  return {
    inForce: told(now.length),
    byQuarter: quartersTo(today).map((quarter) => ({
      quarter,
      count: told(isWithin(quarter, today) ? now.length : countOn(arrangements, quarter.last, settings)),
    })),
    byService: toldKinds(countKinds(now, ({ services }) => (services === 'all' ? ['all'] : services))),
    byTerm: toldKinds(countKinds(now, ({ terms }) => terms)),
    started: told(begun.filter(({ start }) => isWithin(period, start)).length),
    reviews: { onTime: inTime, late },
    overdue: told(now.filter((each) => overdueSince(each, today, settings) !== undefined).length),
    endings: endingsOf(over),
    ...(share === undefined ? {} : { share }),
    ...(growth === undefined ? {} : { growth }),
    ...(incidents === undefined ? {} : { byGround: toldKinds(countKinds(now, groundsIn(incidents))) }),
    ...(medianDays === undefined ? {} : { medianDays }),
  };
}

/** From the first day that is looked back on to today. */
function periodTo(today: Day): Quarter {
  return { first: quartersTo(today)[0]?.first ?? today, last: today };
}

/** Drafts and what was rejected or withdrawn never did. */
function cameIntoForce({ state, ended }: ArrangementOutline): boolean {
  return state === 'active' || state === 'suspended' || ended !== undefined;
}

/** What was lifted or quashed no longer holds on the day of that decision. */
function lastDayInForce(arrangement: ArrangementOutline, settings: LapsePolicy): Day {
  const { ended } = arrangement;
  const last = lastDayOf(arrangement, settings);
  if (ended === undefined) return last;
  const before = ended.why === 'lapsed' ? ended.on : addDays(ended.on, -1);
  return before < last ? before : last;
}

function countOn(arrangements: readonly ArrangementOutline[], on: Day, settings: LapsePolicy): number {
  return arrangements.filter((each) => cameIntoForce(each) && each.start <= on && on <= lastDayInForce(each, settings)).length;
}

/** Nothing is said where either number is too small: from two or three to five nothing follows. */
function growthOf(now: number, before: number, { growthPerCent }: Settings): Growth | undefined {
  if (before === 0 || told(before) === 'hidden' || told(now) === 'hidden') return undefined;
  return (now - before) * 100 > before * growthPerCent ? { before, now, perCent: growthPerCent } : undefined;
}

function shareOf(now: readonly ArrangementOutline[], customers: number): number | undefined {
  const held = new Set(now.map(({ customer }) => customer)).size;
  return customers === 0 || told(held) === 'hidden' ? undefined : Math.round((held * 1000) / customers) / 10;
}

function endingsOf(over: readonly ArrangementOutline[]): ArrangementNumbers['endings'] {
  const count = (why: 'lapsed' | 'lifted' | 'quashed'): number => over.filter(({ ended }) => ended?.why === why).length;
  const [lapsed = 'hidden', lifted = 'hidden', quashed = 'hidden'] = toldParts([count('lapsed'), count('lifted'), count('quashed')]).parts;
  return { lapsed, lifted, quashed };
}

function medianOf(lengths: readonly number[]): number | undefined {
  if (lengths.length === 0 || told(lengths.length) === 'hidden') return undefined;
  const sorted = [...lengths].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return Math.round(((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2);
}

function groundsIn(incidents: readonly IncidentOutline[]): (arrangement: ArrangementOutline) => readonly Ground[] {
  return ({ incidents: evidence }) => {
    const found = incidents.filter(({ reference }) => evidence.includes(reference)).flatMap(({ behaviours }) => behaviours);
    return found.length === 0 ? ['elsewhere'] : found;
  };
}
