import { behaviourCodes, type BehaviourCode } from '../../domain/behaviour.ts';
import type { IncidentState } from '../../domain/incident.ts';
import { harms, type Harm } from '../../domain/incidentAnswers.ts';
import type { PatternState } from '../../domain/patternRecord.ts';
import { behavioursOf } from '../pack/behaviours.ts';

/** An incident or a contact-pattern record, as far as numbers go. Accounts of two reporters have one reference. */
export interface Entry {
  readonly reference: string;
  readonly state: IncidentState | PatternState;
  readonly behaviours: readonly BehaviourCode[];
  readonly harm?: Harm;
}

export interface Totals {
  readonly entries: number;
  /** Behaviours of the policy, each with the entries that hold it. */
  readonly byBehaviour: Readonly<Record<BehaviourCode, number>>;
  /** `both` counts as emotional and as physical. */
  readonly emotionalHarm: number;
  readonly physicalHarm: number;
}

/** Which states stand in totals, and whether a manager has accepted what is in them. */
const standing: Readonly<Record<Entry['state'], 'waiting' | 'accepted' | 'out'>> = {
  submitted: 'waiting',
  returned: 'waiting',
  accepted: 'accepted',
  closed: 'accepted',
  notUpheld: 'out',
  duplicate: 'out',
};

/** Numbers over incidents: each reference once, what only a manager can confirm not before it is confirmed. */
export function totals(entries: readonly Entry[]): Totals {
  const counted = byReference(entries).flatMap(({ behaviours, harm }) => (behaviours.length === 0 ? [] : [{ behaviours, harm }]));
  const holding = (code: BehaviourCode) => counted.filter(({ behaviours }) => behaviours.includes(code)).length;
  const harmed = (kind: Harm) => counted.filter(({ harm }) => harm === kind || harm === 'both').length;
  return {
    entries: counted.length,
    byBehaviour: Object.fromEntries(behaviourCodes.map((code) => [code, holding(code)])) as Record<BehaviourCode, number>,
    emotionalHarm: harmed('emotional'),
    physicalHarm: harmed('physical'),
  };
}

function byReference(entries: readonly Entry[]): readonly { readonly behaviours: readonly BehaviourCode[]; readonly harm: Harm }[] {
  const references = new Map<string, Entry[]>();
  for (const entry of entries) {
    const accounts = references.get(entry.reference);
    if (accounts) accounts.push(entry);
    else references.set(entry.reference, [entry]);
  }
  return [...references.values()].map((accounts) => ({
    behaviours: withoutOverlap(accounts.flatMap(countable)),
    harm: joined(accounts.flatMap(({ state, harm = 'none' }) => (standing[state] === 'out' ? [] : [harm]))),
  }));
}

function countable({ state, behaviours }: Entry): readonly BehaviourCode[] {
  if (standing[state] === 'out') return [];
  return behavioursOf(behaviours)
    .filter(({ counts }) => counts === 'logging' || standing[state] === 'accepted')
    .map(({ code }) => code);
}

function withoutOverlap(codes: readonly BehaviourCode[]): readonly BehaviourCode[] {
  return behavioursOf(codes)
    .filter(({ countedAs }) => countedAs === undefined || !codes.includes(countedAs))
    .map(({ code }) => code);
}

function joined(kinds: readonly Harm[]): Harm {
  if (kinds.includes('both') || (kinds.includes('emotional') && kinds.includes('physical'))) return 'both';
  return harms.findLast((kind) => kinds.includes(kind)) ?? 'none';
}
