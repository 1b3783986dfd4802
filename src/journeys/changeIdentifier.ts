import type { Customer, Identifier } from '../domain/customer.ts';
import { checkIdentifiers, type IdentifierProblem } from '../policy/matching/checkIdentifiers.ts';
import { identifierAfter, type IdentifierStep } from '../policy/matching/identifierSteps.ts';
import { isMatchable } from '../policy/matching/register.ts';
import { today } from '../ports/clock.ts';
import type { CustomerFile } from '../ports/customers.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import type { Stored } from '../ports/stored.ts';
import { saved, type Changer, type CustomerChange } from './customerChange.ts';

/** Something wrong with an address, and whose records the reason lies in. */
export interface AddressProblem extends Pick<IdentifierProblem, 'field' | 'reason' | 'limit'> {
  readonly others: readonly { readonly customer: string; readonly name: string }[];
}

/** Confirms an address, says that nobody has, that several people use it, or ends it. Refused where it would then be two customers'. */
export async function changeIdentifier(
  changer: Changer,
  file: CustomerFile,
  from: Stored<Identifier>,
  step: IdentifierStep,
): Promise<CustomerChange<AddressProblem>> {
  const { customers, clock, configuration } = changer.outside;
  const to = identifierAfter(from.value, step, changer.name, today(clock, configuration.council.timeZone));
  const problems = await problemsOf(changer, ownOf(file), to);
  if (!problems.ok) return { kind: 'failed', problem: problems.problem };
  if (problems.value.length > 0) return { kind: 'incomplete', problems: problems.value };
  const changed = await customers.changeIdentifier(from, to);
  if (!changed.ok) return { kind: 'failed', problem: changed.problem };
  return saved(changer, to.customer, [
    async () => {
      // Somebody else may have got it meanwhile.
      const now = await problemsOf(changer, ownOf(file), from.value);
      if (!now.ok) return now;
      return now.value.length > 0 ? failure('changed', 'it would be two customers’') : customers.changeIdentifier(changed.value, from.value);
    },
  ]);
}

/** Adds an address or a number to a customer. */
export async function addIdentifier(changer: Changer, file: CustomerFile, identifier: Identifier): Promise<CustomerChange<AddressProblem>> {
  const { customers, customerDesk } = changer.outside;
  const problems = await problemsOf(changer, ownOf(file), identifier);
  if (!problems.ok) return { kind: 'failed', problem: problems.problem };
  if (problems.value.length > 0) return { kind: 'incomplete', problems: problems.value };
  const added = await customers.addIdentifier(identifier, file.customer.value.displayName);
  if (!added.ok) return { kind: 'failed', problem: added.problem };
  return saved(changer, identifier.customer, [() => customerDesk.takeBack('identifiers', added.value.row)]);
}

/** A customer with all that leads to them. */
interface Own {
  readonly customer: Customer;
  readonly identifiers: readonly Identifier[];
}

function ownOf({ customer, identifiers }: CustomerFile): Own {
  return { customer: customer.value, identifiers: identifiers.map(({ value }) => value) };
}

/** What would be wrong in the register with an address as it is wanted: with it, and with whatever leads from it to somebody else. */
export async function problemsOf({ outside }: Changer, own: Own, wanted: Identifier): Promise<Result<readonly AddressProblem[]>> {
  const found = isMatchable(wanted) ? await outside.customers.withKey(wanted.value) : success([]);
  if (!found.ok) return found;
  const files = [own, ...found.value.map(ownOf).filter(({ customer }) => customer.key !== own.customer.key)];
  const customers = files.map(({ customer }) => customer);
  const standing = files.flatMap(({ identifiers }) => identifiers).filter(({ value }) => value === wanted.value);
  const others = standing.filter(({ id }) => id !== wanted.id);
  const before = checkIdentifiers({ customers, identifiers: standing });
  const isNew = (problem: IdentifierProblem) => !before.some((each) => each.identifier === problem.identifier && each.reason === problem.reason);
  const after = checkIdentifiers({ customers, identifiers: [...others, wanted] }).filter((problem) => problem.identifier === wanted.id || isNew(problem));
  const elsewhere = customers.filter(({ key }) => key !== wanted.customer && others.some(({ customer }) => customer === key));
  const named = elsewhere.map(({ key, displayName }) => ({ customer: key, name: displayName }));
  return success(
    after.map(({ identifier, field, reason, limit }) => ({
      field,
      // What somebody else's record would complain of is, from here, that it is confirmed there.
      reason: identifier === wanted.id ? reason : 'confirmedElsewhere',
      ...(limit === undefined ? {} : { limit }),
      others: named,
    })),
  );
}
