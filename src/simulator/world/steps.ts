import type { ArrangementState } from '../../domain/arrangement.ts';
import { addDays, dayOf, type Day, type Instant } from '../../domain/day.ts';
import type { ArrangementAction } from '../../domain/decision.ts';
import type { Role } from '../../records/listSchema.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Filling } from './filling.ts';
import { guidFor } from './ids.ts';
import { comparable } from './mail.ts';
import type { Person } from './types.ts';

type ScenarioArrangement = Scenario['arrangements'][number];

/** A step that was taken before the scenario starts. */
export interface PastStep {
  readonly action: ArrangementAction;
  readonly as: Role;
  readonly by: Person;
  readonly on: Day;
  /** UTC, whole seconds. */
  readonly at: string;
  readonly note: string;
  readonly clientReference: string;
}

const decided = ['propose', 'submit', 'approve'] as const satisfies readonly ArrangementAction[];
const inForce = [...decided, 'notify'] as const satisfies readonly ArrangementAction[];

/** How an arrangement comes to each state. */
const ways: Readonly<Record<Exclude<ArrangementState, 'new'>, readonly (keyof typeof steps)[]>> = {
  draft: ['propose'],
  consultation: ['propose', 'submit'],
  approved: decided,
  rejected: ['propose', 'submit', 'reject'],
  withdrawn: [...decided, 'withdraw'],
  active: inForce,
  suspended: [...inForce, 'suspend'],
  ended: [...inForce, 'lift'],
  archived: ['propose', 'submit', 'reject', 'archive'],
};

/** Days before the start, or before today where that comes first; `after`: the day before today. */
const steps = {
  propose: { as: 'serviceManager', daysBefore: 14 },
  submit: { as: 'serviceManager', daysBefore: 13 },
  approve: { as: 'decisionMaker', daysBefore: 6 },
  reject: { as: 'decisionMaker', daysBefore: 6 },
  notify: { as: 'registerOwner', daysBefore: 3 },
  withdraw: { as: 'decisionMaker', daysBefore: 3 },
  suspend: { as: 'decisionMaker', daysBefore: 'after' },
  lift: { as: 'decisionMaker', daysBefore: 'after' },
  archive: { as: 'registerOwner', daysBefore: 'after' },
} as const satisfies Readonly<Partial<Record<ArrangementAction, { readonly as: Role; readonly daysBefore: number | 'after' }>>>;

/** The steps that brought an arrangement to its state, oldest first: one proposes, another decides, a third tells the customer. */
export function pastSteps(filling: Filling, arrangement: ScenarioArrangement): readonly PastStep[] {
  const { scenario } = filling;
  const today = dayOf(new Date(scenario.now).toISOString() as Instant, scenario.council.timeZone);
  const start = arrangement.start < today ? (arrangement.start as Day) : today;
  const people = actors(filling, arrangement);
  return ways[arrangement.state].map((action) => {
    const { as, daysBefore } = steps[action];
    const on = withinYear(arrangement.ref, daysBefore === 'after' ? addDays(today, -1) : addDays(start, -daysBefore));
    const note = as === 'decisionMaker' ? arrangement.reason : '';
    return { action, as, by: people[as], on, at: `${on}T10:00:00Z`, note, clientReference: guidFor(`step/${arrangement.ref}/${action}`) };
  });
}

/** The reference names the year in which it was proposed: what came before is moved to its first days. */
function withinYear(ref: string, on: Day): Day {
  const year = /^ARR-(\d{4})-/.exec(ref)?.[1];
  return year !== undefined && on < `${year}-01-04` ? (`${year}-01-04` as Day) : on;
}

function actors({ people, system, staff }: Filling, arrangement: ScenarioArrangement) {
  const holding = (role: Role, not: readonly Person[] = []): Person =>
    people.find((person) => person.roles.includes(role) && !not.includes(person)) ?? system;
  const proposer = arrangement.proposedBy === undefined ? holding('serviceManager') : staff(arrangement.proposedBy);
  const decisionMaker =
    arrangement.decidedBy === ''
      ? holding('decisionMaker', [proposer])
      : (people.find(({ id, name }) => id === arrangement.decidedBy || name === arrangement.decidedBy) ?? formerColleague(arrangement.decidedBy, system));
  return { serviceManager: proposer, decisionMaker, registerOwner: holding('registerOwner', [decisionMaker]) };
}

/** Somebody who worked here when they decided. */
function formerColleague(name: string, system: Person): Person {
  return { ...system, id: name, oid: guidFor(`staff/${name}`), name, address: comparable(`${name.toLowerCase().replaceAll(/\W+/g, '.')}@former.example`) };
}
