import type { Adjustment } from '../../domain/adjustment.ts';
import type { Arrangement } from '../../domain/arrangement.ts';
import type { CustomerPlan, KnownBy, Plan } from './plan.ts';
import type { BringOverFacts, Found, Proposal, RowFault } from './proposal.ts';
import type { ReadRow } from './readRow.ts';
import { fileFaults, groupsOf } from './rowGroups.ts';
import { registerFaults } from './registerFaults.ts';
import { cameFrom } from './sameScope.ts';
import { stepFaults } from './stepFaults.ts';

/** The rows of a file beside each other and, where it was asked, the register. Nothing of a row with a fault is planned. */
export function planRows(rows: readonly ReadRow[], facts: BringOverFacts, known: KnownBy = () => []): Plan {
  const groups = groupsOf(rows.flatMap(({ proposal }) => proposal ?? []));
  const found = new Map<number, RowFault[]>();
  const say = (faults: readonly RowFault[]) => {
    for (const fault of faults) found.set(fault.row, [...(found.get(fault.row) ?? []), fault]);
  };
  say(fileFaults(groups));
  const plans = groups.map((proposals) => planOf(proposals, known));
  for (const plan of plans) {
    const adjustments = adjustmentsOf(plan);
    say(registerFaults(plan, known));
    for (const { row, arrangement } of plan.proposals) {
      if (arrangement !== undefined && !isThere(plan, arrangement)) say(stepFaults(row, arrangement, adjustments, facts));
    }
  }
  const isRight = ({ row }: { readonly row: number }) => !found.has(row);
  return {
    rows: rows.map((row) => ({ ...row, faults: [...row.faults, ...(found.get(row.row) ?? [])] })),
    customers: plans.flatMap((plan) => {
      const proposals = plan.proposals.filter(isRight);
      return proposals.length === 0 ? [] : [{ ...plan, proposals, found: foundOf(proposals) }];
    }),
    already: plans.flatMap((plan) => plan.proposals.filter((proposal) => isRight(proposal) && isAlready(plan, proposal)).map(({ row }) => row)),
  };
}

/** The customer's own, there or coming; ones that say the same once. */
function adjustmentsOf({ known, proposals }: CustomerPlan): readonly Adjustment[] {
  const all = [...(known?.adjustments ?? []), ...proposals.flatMap(({ adjustment }) => adjustment ?? [])];
  return [...new Map(all.map((each) => [`${each.code} ${each.state} ${each.code === 'SAFE_CONTACT_RULES' ? each.unsafe.join() : ''}`, each])).values()];
}

function planOf(proposals: readonly Proposal[], known: KnownBy): CustomerPlan {
  const found = foundOf(proposals);
  const theirs = found.flatMap(({ value }) => known(value))[0];
  const caseReference = proposals.find((each) => each.caseReference !== undefined)?.caseReference;
  return {
    name: proposals[0]?.name ?? '',
    ...(caseReference === undefined ? {} : { caseReference }),
    found,
    ...(theirs === undefined ? {} : { known: theirs }),
    proposals,
  };
}

function foundOf(proposals: readonly Proposal[]): readonly Found[] {
  return [...new Map(proposals.flatMap(({ found }) => found).map((each) => [each.value, each])).values()];
}

/** The arrangement in the register that an earlier run brought over from the same row. */
export function isThere({ known }: Pick<CustomerPlan, 'known'>, arrangement: NonNullable<Proposal['arrangement']>): Omit<Arrangement, 'decisions'> | undefined {
  return known?.arrangements.find((each) => cameFrom(each, arrangement));
}

/** The same for an adjustment. */
export function adjustmentThere({ known }: Pick<CustomerPlan, 'known'>, { code, agreedOn }: Adjustment): Adjustment | undefined {
  return known?.adjustments.find((each) => each.code === code && each.agreedOn === agreedOn);
}

function isAlready(plan: CustomerPlan, { arrangement, adjustment }: Proposal): boolean {
  return (
    (arrangement === undefined || isThere(plan, arrangement) !== undefined) && (adjustment === undefined || adjustmentThere(plan, adjustment) !== undefined)
  );
}
