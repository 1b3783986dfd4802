import type { Day } from './day.ts';

/** By what right somebody speaks for a customer. `none`: they say so, and nothing supports it. */
export const representationBases = [
  'consent', 'powerOfAttorney', 'deputy', 'parent', 'advocate', 'councillor', 'memberOfParliament', 'solicitor', 'none',
] as const;
export type RepresentationBasis = (typeof representationBases)[number];

/** That one customer speaks for another. */
export interface Representation {
  /** Keys of two customers. */
  readonly representative: string;
  readonly represented: string;
  readonly basis: RepresentationBasis;
  /** Where the consent form, the order or the letter lies. Never its content. */
  readonly evidenceReference?: string;
  /** First and last day, both included. */
  readonly from: Day;
  readonly to?: Day;
  /** The one matter it is for. Absent: all matters, which an elected member never has. */
  readonly matter?: string;
}
