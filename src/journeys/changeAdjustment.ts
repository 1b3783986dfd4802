import type { Adjustment } from '../domain/adjustment.ts';
import { adjustmentAfter, type AdjustmentStep } from '../policy/adjustment/adjustmentSteps.ts';
import { checkAdjustment, type AdjustmentProblem } from '../policy/adjustment/checkAdjustment.ts';
import type { OpenRequest } from '../ports/customerDesk.ts';
import type { CustomerFile } from '../ports/customers.ts';
import type { Stored } from '../ports/stored.ts';
import { saved, type Action, type Changer, type CustomerChange } from './customerChange.ts';

/** Agrees, declines or ends an adjustment. */
export function stepAdjustment(changer: Changer, from: Stored<Adjustment>, step: AdjustmentStep): Promise<CustomerChange<AdjustmentProblem>> {
  return changeAdjustment(changer, from, adjustmentAfter(from.value, step));
}

/** Changes an adjustment. Problem `changed`: somebody else did, since it was read. */
export async function changeAdjustment(changer: Changer, from: Stored<Adjustment>, to: Adjustment): Promise<CustomerChange<AdjustmentProblem>> {
  const { customers } = changer.outside;
  const problems = checkAdjustment(to);
  if (problems.length > 0) return { kind: 'incomplete', problems };
  const changed = await customers.changeAdjustment(from, to);
  if (!changed.ok) return { kind: 'failed', problem: changed.problem };
  return saved(changer, to.customer, [() => customers.changeAdjustment(changed.value, from.value)]);
}

export interface NewAdjustment {
  readonly adjustment: Adjustment;
  /** The same adjustment sent twice carries it twice. */
  readonly clientReference: string;
  /** The colleague's request that it answers. */
  readonly request?: OpenRequest;
}

/** Adds an adjustment, agreed or declined as it comes, and answers the request for it. */
export async function addAdjustment(changer: Changer, file: CustomerFile, wanted: NewAdjustment): Promise<CustomerChange<AdjustmentProblem>> {
  const { customers, customerDesk } = changer.outside;
  const { adjustment, clientReference, request } = wanted;
  const problems = checkAdjustment(adjustment);
  if (problems.length > 0) return { kind: 'incomplete', problems };
  const added = await customers.addAdjustment(adjustment, file.customer.value.displayName, clientReference);
  if (!added.ok) return { kind: 'failed', problem: added.problem };
  const undo: Action[] = [() => customerDesk.takeBack('adjustments', added.value.row)];
  if (request) {
    // Last, since the adjustment can be asked for again and the answer cannot.
    const answered = await customerDesk.answer(request, true);
    if (!answered.ok) {
      // Somebody else answered it: what they decided stands alone.
      if (answered.problem.kind === 'changed') await customerDesk.takeBack('adjustments', added.value.row);
      return { kind: 'failed', problem: answered.problem };
    }
    undo.push(() => customerDesk.answer(answered.value, false));
  }
  return saved(changer, adjustment.customer, undo);
}
