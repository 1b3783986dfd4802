import type { BehaviourCode } from '../../domain/behaviour.ts';
import { dayOf, type Day } from '../../domain/day.ts';
import type { IncidentState } from '../../domain/incident.ts';
import type { IncidentOutline } from '../../domain/outline.ts';
import { totals } from '../incident/totals.ts';
import { isWithin, quartersTo, type Quarter } from './quarters.ts';
import { countKinds, toldKinds, toldParts, type Told, type ToldKinds } from './smallCounts.ts';

/** What became of incidents. */
export const incidentOutcomes = ['accepted', 'notUpheld', 'returned', 'submitted'] as const;
export type IncidentOutcome = (typeof incidentOutcomes)[number];

/** What is told of the incidents of a quarter, by the day they happened. */
export interface IncidentNumbers {
  readonly quarter: Quarter;
  readonly logged: Told;
  readonly outcomes: Readonly<Record<IncidentOutcome, Told>>;
  /** Without those that were not upheld; what only a manager can confirm, once it is confirmed. */
  readonly byBehaviour: ToldKinds<BehaviourCode> | 'hidden';
  readonly byService: ToldKinds<string> | 'hidden';
}

/** A duplicate is counted as the incident it repeats. */
const outcomeOf: Readonly<Record<IncidentState, IncidentOutcome | undefined>> = {
  submitted: 'submitted',
  returned: 'returned',
  accepted: 'accepted',
  closed: 'accepted',
  notUpheld: 'notUpheld',
  duplicate: undefined,
};

/** The incidents of each quarter that is looked back on, oldest first. */
export function incidentNumbers(accounts: readonly IncidentOutline[], today: Day, timeZone: string): readonly IncidentNumbers[] {
  const first = firstAccounts(accounts).map((account) => ({ account, on: dayOf(account.occurredAt, timeZone) }));
  return quartersTo(today).map((quarter) => {
    const within = first.filter(({ on }) => isWithin(quarter, on)).map(({ account }) => account);
    const references = new Set(within.map(({ reference }) => reference));
    return { quarter, ...numbersOf(within, accounts.filter(({ reference }) => references.has(reference))) };
  });
}

function numbersOf(incidents: readonly IncidentOutline[], accounts: readonly IncidentOutline[]): Omit<IncidentNumbers, 'quarter'> {
  const [accepted = 'hidden', notUpheld = 'hidden', returned = 'hidden', submitted = 'hidden'] = countsOf(incidents).parts;
  const { byBehaviour } = totals(accounts);
  const behaviours = Object.entries(byBehaviour) as [BehaviourCode, number][];
  return {
    logged: countsOf(incidents).total,
    outcomes: { accepted, notUpheld, returned, submitted },
    byBehaviour: toldKinds(behaviours.map(([key, count]) => ({ key, count }))),
    byService: toldKinds(countKinds(incidents, ({ service }) => [service])),
  };
}

function countsOf(incidents: readonly IncidentOutline[]) {
  return toldParts(incidentOutcomes.map((outcome) => incidents.filter(({ state }) => outcomeOf[state] === outcome).length));
}

/** One account of each incident that counts: whoever logged it first. */
function firstAccounts(accounts: readonly IncidentOutline[]): readonly IncidentOutline[] {
  const first = new Map<string, IncidentOutline>();
  for (const account of accounts) {
    const known = first.get(account.reference);
    if (known === undefined || (known.joined && !account.joined)) first.set(account.reference, account);
  }
  return [...first.values()].filter(({ state }) => outcomeOf[state] !== undefined);
}
