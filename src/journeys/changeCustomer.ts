import type { Customer, Identifier } from '../domain/customer.ts';
import { checkCustomer, type CustomerProblem } from '../policy/matching/checkCustomer.ts';
import { today } from '../ports/clock.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { Stored } from '../ports/stored.ts';
import { problemsOf, type AddressProblem } from './changeIdentifier.ts';
import { inOrder, saved, type Changer, type CustomerChange } from './customerChange.ts';

/** Changes what is known of a customer. Problem `changed`: somebody else did, since it was read. */
export async function changeCustomer(changer: Changer, from: Stored<Customer>, to: Customer): Promise<CustomerChange<CustomerProblem>> {
  const { customers, clock, configuration } = changer.outside;
  const problems = checkCustomer(to, today(clock, configuration.council.timeZone));
  if (problems.length > 0) return { kind: 'incomplete', problems };
  const changed = await customers.change(from, to);
  if (!changed.ok) return { kind: 'failed', problem: changed.problem };
  return saved(changer, to.key, [() => customers.change(changed.value, from.value)]);
}

export interface NewCustomer {
  readonly customer: Customer;
  /** The first address or number. */
  readonly identifier: Identifier;
}

/** What can be wrong with a new customer: with the record, or with the address. */
export type NewCustomerProblem = CustomerProblem | (AddressProblem & { readonly of: 'address' });

/** Adds a customer with a first address. Asked again with the same keys it finishes what an earlier try began. */
export async function addCustomer(changer: Changer, { customer, identifier }: NewCustomer): Promise<CustomerChange<NewCustomerProblem>> {
  const { customers, customerDesk, cardKeeper, clock, configuration } = changer.outside;
  const wrong = checkCustomer(customer, today(clock, configuration.council.timeZone));
  const clashes = await problemsOf(changer, { customer, identifiers: [] }, identifier);
  if (!clashes.ok) return { kind: 'failed', problem: clashes.problem };
  const problems: readonly NewCustomerProblem[] = [...wrong, ...clashes.value.map((each) => ({ ...each, of: 'address' as const }))];
  if (problems.length > 0) return { kind: 'incomplete', problems };
  const added = await customers.add(customer);
  if (!added.ok) return { kind: 'failed', problem: added.problem };
  const address = await customers.addIdentifier(identifier, customer.displayName);
  if (!address.ok) return { kind: 'failed', problem: address.problem };
  const change = await saved(changer, customer.key, []);
  const undo = inOrder([
    () => stillBare(changer, customer.key, identifier.id),
    () => customerDesk.takeBack('identifiers', address.value.row),
    () => cardKeeper.keep(customer.key, []),
    () => customerDesk.takeBack('customers', added.value.row),
  ]);
  return { ...change, undo };
}

/** Whether a customer has nothing yet but the address they were added with. */
async function stillBare({ outside }: Changer, customer: string, identifier: string): Promise<Result<void>> {
  const [file, arrangements] = await Promise.all([outside.customers.file(customer), outside.arrangements.ofCustomer(customer)]);
  if (!file.ok) return file;
  if (!arrangements.ok) return arrangements;
  const { identifiers = [], adjustments = [] } = file.value ?? {};
  const more = identifiers.some(({ value }) => value.id !== identifier) || adjustments.length > 0 || arrangements.value.length > 0;
  return more ? failure('changed', 'there is more about this customer by now') : success(undefined);
}
