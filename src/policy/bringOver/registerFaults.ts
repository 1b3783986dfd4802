import type { Customer } from '../../domain/customer.ts';
import { plain } from './cellText.ts';
import type { CustomerPlan, KnownBy } from './plan.ts';
import type { Proposal, RowFault } from './proposal.ts';
import { cameFrom, overlaps, standsOrMay } from './sameScope.ts';

/** What of a customer's rows does not fit what the register holds already. */
export function registerFaults(plan: CustomerPlan, known: KnownBy): readonly RowFault[] {
  const everybody = plan.found.flatMap(({ value }) => known(value)).map(({ customer }) => customer);
  const customers = [...new Map(everybody.map((customer) => [customer.key, customer])).values()];
  if (customers.length === 0) return [];
  return plan.proposals.flatMap((proposal) => [...whoseFaults(plan, proposal, customers), ...unsureFaults(proposal, known), ...contentFaults(plan, proposal)]);
}

function* whoseFaults({ name }: CustomerPlan, { row }: Proposal, [customer, ...others]: readonly Customer[]): Generator<RowFault> {
  if (customer === undefined) return;
  if (others.length > 0) yield { row, reason: 'severalCustomers', of: [customer, ...others].map(({ displayName }) => displayName).join(', ') };
  else if (customer.deceased || customer.status.kind !== 'active') yield { row, column: 'name', reason: 'recordClosed' };
  else if (plain(customer.displayName) !== plain(name)) yield { row, column: 'name', reason: 'otherCustomer', of: customer.displayName };
}

function* unsureFaults({ row, found }: Proposal, known: KnownBy): Generator<RowFault> {
  for (const { value, type } of found) {
    const unsure = known(value).some(({ identifiers }) => identifiers.some((each) => each.value === value && each.confidence !== 'confirmed'));
    if (unsure) yield { row, column: type === 'email' ? 'emails' : 'telephones', reason: 'sharedAddress', of: value };
  }
}

function* contentFaults({ known }: CustomerPlan, { row, arrangement, adjustment }: Proposal): Generator<RowFault> {
  if (known === undefined) return;
  if (arrangement !== undefined && !known.arrangements.some((each) => cameFrom(each, arrangement))) {
    const standing = known.arrangements.find((each) => standsOrMay(each) && overlaps(each.scope, arrangement.scope));
    if (standing !== undefined) yield { row, column: 'services', reason: 'hasArrangement', of: standing.ref };
  }
  if (adjustment === undefined) return;
  const same = known.adjustments.find(({ code, state }) => code === adjustment.code && (state === 'agreed' || state === 'requested'));
  if (same !== undefined && same.agreedOn !== adjustment.agreedOn) yield { row, column: 'adjustment', reason: 'hasAdjustment', of: same.ref };
}
