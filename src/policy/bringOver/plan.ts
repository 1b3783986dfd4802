import type { Adjustment } from '../../domain/adjustment.ts';
import type { Arrangement } from '../../domain/arrangement.ts';
import type { Customer, Identifier, MatchKey } from '../../domain/customer.ts';
import type { Found, Proposal } from './proposal.ts';
import type { ReadRow } from './readRow.ts';

/** What the register holds of a customer whom an address of the file leads to. */
export interface KnownCustomer {
  readonly customer: Customer;
  readonly identifiers: readonly Identifier[];
  readonly adjustments: readonly Adjustment[];
  readonly arrangements: readonly Omit<Arrangement, 'decisions'>[];
}

/** Whom an address leads to in the register, whatever the confidence. */
export type KnownBy = (key: MatchKey) => readonly KnownCustomer[];

/** What is brought over for one customer. */
export interface CustomerPlan {
  readonly name: string;
  readonly caseReference?: string;
  /** All of their rows together. */
  readonly found: readonly Found[];
  /** The record in the register that it goes to. */
  readonly known?: KnownCustomer;
  readonly proposals: readonly Proposal[];
}

export interface Plan {
  /** Every row, with what was found wrong with it beside the others and the register. */
  readonly rows: readonly ReadRow[];
  /** Of rows without a fault, in the order of the file. */
  readonly customers: readonly CustomerPlan[];
  /** Rows whose arrangement and adjustment are in the register already, brought over before. */
  readonly already: readonly number[];
}
