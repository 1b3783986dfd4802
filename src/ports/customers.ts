import type { Adjustment } from '../domain/adjustment.ts';
import type { Customer, Identifier, MatchKey } from '../domain/customer.ts';
import type { Result } from './problem.ts';
import type { Stored } from './stored.ts';

/** All that owners hold about one customer, incidents and arrangements aside. */
export interface CustomerFile {
  readonly customer: Stored<Customer>;
  readonly identifiers: readonly Stored<Identifier>[];
  readonly adjustments: readonly Stored<Adjustment>[];
}

/** Customers, their addresses and their adjustments, as owners keep them. Nobody else can read them. */
export interface Customers {
  /** Everything about the customers an address or a number leads to, whatever its confidence. */
  withKey(key: MatchKey, signal?: AbortSignal): Promise<Result<readonly CustomerFile[]>>;
  /** Customers whose name begins with this, at most 50, by name. `complete` is false where there are more. */
  named(start: string, signal?: AbortSignal): Promise<Result<{ readonly customers: readonly Stored<Customer>[]; readonly complete: boolean }>>;
  /** One customer by key, with everything; undefined where there is none. */
  file(customer: string, signal?: AbortSignal): Promise<Result<CustomerFile | undefined>>;
  /** Every address that leads to a customer, for the register's checks. */
  identifiersOf(key: MatchKey, signal?: AbortSignal): Promise<Result<readonly Stored<Identifier>[]>>;

  /** How many customers are on record, without those merged into others or made anonymous. */
  count(signal?: AbortSignal): Promise<Result<number>>;

  /** Adds a customer; the key is the caller's and unique: asked again it is the same customer. */
  add(customer: Customer): Promise<Result<Stored<Customer>>>;
  /** Problem `changed`: somebody changed it since it was read. So for all changes below. */
  change(from: Stored<Customer>, to: Customer): Promise<Result<Stored<Customer>>>;
  /** `id` is the client reference: asked again it is the same identifier. */
  addIdentifier(identifier: Identifier, customerName: string): Promise<Result<Stored<Identifier>>>;
  changeIdentifier(from: Stored<Identifier>, to: Identifier): Promise<Result<Stored<Identifier>>>;
  /** The reference is given by the list; the one in `adjustment` is not looked at. */
  addAdjustment(adjustment: Adjustment, customerName: string, clientReference: string): Promise<Result<Stored<Adjustment>>>;
  changeAdjustment(from: Stored<Adjustment>, to: Adjustment): Promise<Result<Stored<Adjustment>>>;
}
