import type { Day } from './day.ts';
import type { StaffId } from './role.ts';

/** Letters about conduct, mildest first. */
export const warningKinds = ['informal', 'first', 'final'] as const;
export type WarningKind = (typeof warningKinds)[number];

/** `expired` is worked out on reading: sent, and its last day has passed. */
export const warningStates = ['draft', 'approved', 'sent', 'withdrawn'] as const;
export type WarningState = (typeof warningStates)[number];

/** A letter about what somebody did. Not an arrangement: nothing changes in how the council is reached. */
export interface Warning {
  readonly ref: string;
  readonly customer: string;
  readonly kind: WarningKind;
  readonly service: string;
  readonly matter?: string;
  /** Incidents or contact-pattern records it speaks of. */
  readonly incidents: readonly string[];
  readonly letterRef: string;
  readonly state: WarningState;
  readonly approvedBy?: StaffId;
  readonly sentOn?: Day;
  /** The last day on which it counts. */
  readonly monitorUntil?: Day;
  /** The last day on which the customer can put a fact right. */
  readonly factCorrectionBy?: Day;
}
