import type { Day } from './day.ts';

/** What hostility was about, where it was hate. */
export const hateStrands = ['race', 'religion', 'disability', 'sex', 'sexualOrientation', 'genderIdentity', 'age', 'other'] as const;
export type HateStrand = (typeof hateStrands)[number];

export const harms = ['none', 'emotional', 'physical', 'both'] as const;
export type Harm = (typeof harms)[number];

export interface Injury {
  /** At most 500 characters. */
  readonly description: string;
  /** Whole days off work in a row, 0 to 365, the day itself not counted. */
  readonly daysOff: number;
  readonly firstAid: boolean;
  /** One that health and safety rules name, such as a broken bone. */
  readonly specified?: boolean;
}

/** A page that was published, noted down and never fetched. */
export interface WebPage {
  /** `http` or `https`, at most 2,000 characters. */
  readonly url: string;
  /** The day somebody saw it and kept a copy. */
  readonly capturedOn?: Day;
}

/** Whether somebody else has looked into what the customer alleges. */
export interface AllegationConsidered {
  readonly answer: 'yes' | 'no';
  /** Who did, or the reference of the complaint. */
  readonly by: string;
}

export const safeguardingKinds = ['none', 'child', 'adult'] as const;
export type SafeguardingKind = (typeof safeguardingKinds)[number];

/** Answers to what the chosen behaviours made the form ask, and what else a reporter may add. Absent: not answered yet. */
export interface IncidentAnswers {
  readonly weaponOrAnimal?: boolean;
  /** `none`: nobody was hurt. */
  readonly injury?: Injury | 'none';
  readonly harm?: Harm;
  /** Empty: not a hate incident, as the reporter sees it. */
  readonly hateStrands?: readonly HateStrand[];
  /** What it was about in own words, at most 200 characters. */
  readonly strandText?: string;
  readonly webPage?: WebPage;
  /** Leads to the message or meeting in Teams: `https`, at most 2,000 characters. */
  readonly teamsLink?: string;
  /** The council building, at most 120 characters. */
  readonly site?: string;
  /** The council or committee meeting, at most 120 characters. */
  readonly meeting?: string;
  readonly allegationConsidered?: AllegationConsidered;
  /** At most 40 characters. */
  readonly policeReference?: string;
  readonly safeguarding?: SafeguardingKind;
  /** At most 40 characters. */
  readonly referralReference?: string;
  /** What was done at once, at most 500 characters. */
  readonly immediateAction?: string;
  readonly supportOfferedOn?: Day;
}
