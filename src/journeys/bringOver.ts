import type { Adjustment } from '../domain/adjustment.ts';
import type { Arrangement } from '../domain/arrangement.ts';
import { bringOverStep } from '../policy/bringOver/bringOverStep.ts';
import type { CustomerPlan, Plan } from '../policy/bringOver/plan.ts';
import { adjustmentThere, isThere } from '../policy/bringOver/planRows.ts';
import type { BringOverFacts, Proposal, ProposedArrangement } from '../policy/bringOver/proposal.ts';
import { failure, success, type Problem, type Result } from '../ports/problem.ts';
import type { RegisterOutside } from '../ports/registerOutside.ts';
import { inLanes, type LaneOptions } from './inLanes.ts';
import { keepCustomer } from './keepCustomer.ts';

type Outside = Pick<RegisterOutside, 'customers' | 'arrangements' | 'cards' | 'cardKeeper' | 'clock' | 'configuration' | 'fingerprint'>;

/** What an owner attests for all rows: each has its own decider, day and what the customer was told. */
export interface Attestation {
  readonly facts: BringOverFacts;
  /** The owner's name, as whoever confirmed the addresses. */
  readonly name: string;
  /** What the owner compared the rows with, 20 to 2,000 characters. */
  readonly checked: string;
}

/** What became of one row. */
export type RowOutcome = { readonly row: number; readonly name: string } & (
  | { readonly kind: 'added' | 'already'; readonly customer: string; readonly refs: readonly string[] }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Not begun. */
  | { readonly kind: 'left' }
);

/**
 * Brings over what was planned, customer by customer, so that staff see nothing of a customer until all of it is there: the
 * record, its addresses, what was agreed and decided, and the cards last. Each write is known again by what it is about: the
 * same plan carried out again adds nothing and finishes what was cut off.
 */
export async function bringOver(outside: Outside, plan: Plan, attestation: Attestation, options: LaneOptions = {}): Promise<readonly RowOutcome[]> {
  const worked = await inLanes(plan.customers, (customer) => carry(outside, customer, attestation), options);
  return worked
    .flatMap(({ item, result }) => item.proposals.map((proposal): RowOutcome => {
      const row = { row: proposal.row, name: item.name };
      if (result === undefined) return { ...row, kind: 'left' };
      if (!result.ok) return { ...row, kind: 'failed', problem: result.problem };
      const { customer, refs } = result.value;
      return { ...row, kind: plan.already.includes(proposal.row) ? 'already' : 'added', customer, refs: refs.get(proposal.row) ?? [] };
    }))
    .sort((one, other) => one.row - other.row);
}

interface Carried {
  readonly customer: string;
  /** By row. */
  readonly refs: ReadonlyMap<number, readonly string[]>;
}

async function carry(outside: Outside, plan: CustomerPlan, attestation: Attestation): Promise<Result<Carried>> {
  const customer = await customerFor(outside, plan, attestation);
  if (!customer.ok) return customer;
  const refs = new Map<number, readonly string[]>();
  const adjustments: Adjustment[] = [...(plan.known?.adjustments ?? [])];
  for (const { row, adjustment } of plan.proposals) {
    if (adjustment === undefined) continue;
    const added = await addAdjustment(outside, plan, adjustment, customer.value);
    if (!added.ok) return added;
    adjustments.push(added.value);
    refs.set(row, [added.value.ref]);
  }
  for (const { row, arrangement } of plan.proposals) {
    if (arrangement === undefined) continue;
    const added = await addArrangement(outside, plan, arrangement, { customer: customer.value, adjustments, attestation });
    if (!added.ok) return added;
    refs.set(row, [added.value, ...(refs.get(row) ?? [])]);
  }
  const kept = await keepCustomer(outside, customer.value, attestation.facts.settings);
  return kept.ok ? success({ customer: customer.value, refs }) : kept;
}

/** The customer's key, once their record and addresses are there. */
async function customerFor({ customers, fingerprint }: Outside, plan: CustomerPlan, { name: confirmedBy }: Attestation): Promise<Result<string>> {
  const { name, found, known, caseReference } = plan;
  const key = known?.customer.key ?? `C-${(await reference(fingerprint, 'customer', ...found.map(({ value }) => value).sort().slice(0, 1))).slice(0, 24)}`;
  if (known === undefined) {
    const added = await customers.add({
      key,
      kind: 'person',
      displayName: name,
      preferredLanguage: 'en',
      correspondenceInWelsh: { wish: 'notAsked' },
      ...(caseReference === undefined ? {} : { caseReference }),
      deceased: false,
      status: { kind: 'active' },
    });
    if (!added.ok) return added;
  }
  for (const each of found) {
    if (known?.identifiers.some(({ value }) => value === each.value) === true) continue;
    const id = await reference(fingerprint, 'identifier', key, each.value);
    const added = await customers.addIdentifier({ ...each, id, customer: key, confidence: 'confirmed', confirmedBy }, name);
    if (!added.ok) return added;
  }
  return success(key);
}

async function addAdjustment({ customers, fingerprint }: Outside, plan: CustomerPlan, adjustment: Adjustment, customer: string): Promise<Result<Adjustment>> {
  const there = adjustmentThere(plan, adjustment);
  if (there !== undefined) return success(there);
  const clientReference = await reference(fingerprint, 'adjustment', customer, adjustment.code, adjustment.agreedOn ?? '');
  const added = await customers.addAdjustment({ ...adjustment, customer }, plan.name, clientReference);
  return added.ok ? success(added.value.value) : added;
}

interface ArrangementContext {
  readonly customer: string;
  readonly adjustments: readonly Adjustment[];
  readonly attestation: Attestation;
}

/** Its reference. One that is there already is not touched, unless its step still waits for its signature. */
async function addArrangement(outside: Outside, plan: CustomerPlan, proposed: ProposedArrangement, context: ArrangementContext): Promise<Result<string>> {
  const there = isThere(plan, proposed);
  if (there !== undefined) return finished(outside, there.ref);
  const { customer, adjustments, attestation } = context;
  const taken = bringOverStep(proposed, customer, adjustments, attestation.facts, attestation.checked);
  const entry = taken.ok ? taken.arrangement.decisions.at(-1) : undefined;
  if (!taken.ok || entry === undefined) return failure('malformed', 'a step that was not checked');
  const clientReference = await reference(outside.fingerprint, 'arrangement', customer, ...contentOf(proposed));
  const added = await outside.arrangements.add(taken.arrangement, plan.name, { ...entry, clientReference });
  return added.ok ? success(added.value.value.arrangement.ref) : added;
}

async function finished({ arrangements }: Outside, ref: Arrangement['ref']): Promise<Result<string>> {
  const file = await arrangements.read(ref);
  if (!file.ok) return file;
  if (file.value?.value.unsigned === undefined) return success(ref);
  const signed = await arrangements.finish(file.value);
  return signed.ok ? success(ref) : signed;
}

/** What makes an arrangement of a customer this one. */
function contentOf({ scope, attested }: NonNullable<Proposal['arrangement']>): readonly string[] {
  const services = scope.services === 'all' ? ['all'] : [...scope.services].sort();
  return [attested.decidedOn, attested.decidedBy, ...services, '', ...scope.matters];
}

function reference(fingerprint: Outside['fingerprint'], ...parts: readonly string[]): Promise<string> {
  return fingerprint(JSON.stringify(['bring over', ...parts]));
}
