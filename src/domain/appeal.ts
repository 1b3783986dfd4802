import type { Day } from './day.ts';
import type { StaffId } from './role.ts';

/** Why the customer says the arrangement is wrong. About the arrangement, not about the complaint beneath it. */
export const appealGrounds = ['wronglyIdentified', 'disproportionate', 'personalImpact', 'process'] as const;
export type AppealGround = (typeof appealGrounds)[number];

/** `stands`: the arrangement stays as it is. */
export const appealOutcomes = ['stands', 'varied', 'quashed'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

export interface Appeal {
  /** Of the arrangement it is about; each version can be appealed once. */
  readonly version: number;
  readonly receivedOn: Day;
  readonly grounds: readonly AppealGround[];
  /** Why an appeal after the last day is heard all the same. */
  readonly lateReason?: string;
  /** The day by which it is decided. */
  readonly decideBy: Day;
  readonly state: 'open' | 'decided' | 'withdrawn';
  readonly decider?: StaffId;
  readonly outcome?: AppealOutcome;
  readonly closedOn?: Day;
}
