import { behaviourCodes, type BehaviourCode } from '../../domain/behaviour.ts';
import { harassing } from './behaviours/harassing.ts';
import { occasions } from './behaviours/occasions.ts';
import { pattern } from './behaviours/pattern.ts';
import type { BehaviourGroup, Row } from './behaviours/row.ts';
import { towardsPeople } from './behaviours/towardsPeople.ts';
import { zeroTolerance } from './behaviours/zeroTolerance.ts';

export type { BehaviourGroup };

export interface Behaviour extends Row {
  readonly code: BehaviourCode;
  readonly group: BehaviourGroup;
}

export type Behaviours = Readonly<Record<BehaviourCode, Behaviour>>;

const rows: Readonly<Record<BehaviourCode, Row>> = { ...towardsPeople, ...harassing, ...occasions, ...zeroTolerance, ...pattern };
const groupOf = (code: BehaviourCode): BehaviourGroup => (code in pattern ? 'pattern' : code in zeroTolerance ? 'zeroTolerance' : 'abusive');

/** Every behaviour of the policy in words of our own. */
export const behaviours: Behaviours = Object.fromEntries(
  behaviourCodes.map((code) => [code, { ...rows[code], code, group: groupOf(code) }]),
) as Record<BehaviourCode, Behaviour>;

/** The behaviours of some codes, in the policy's order, each once. `table`: the council's, where it has words of its own. */
export function behavioursOf(codes: readonly BehaviourCode[], table: Behaviours = behaviours): readonly Behaviour[] {
  return behaviourCodes.filter((code) => codes.includes(code)).map((code) => table[code]);
}

/** What the incident form offers: single events. */
export const incidentBehaviours = behavioursOf(behaviourCodes).filter((behaviour) => behaviour.group !== 'pattern');

/** What shows only over time and belongs to a contact pattern, not to one incident. */
export const patternBehaviours = behavioursOf(behaviourCodes).filter((behaviour) => behaviour.group === 'pattern');

/** Said beside `patternBehaviours`, wherever a single event is logged. */
export const patternNote = 'These show only over time, so they are not logged as one event.';

/** Behaviours a typed word finds, by label and by other words for them. An empty search finds all. */
export function searchBehaviours(from: readonly Behaviour[], typed: string): readonly Behaviour[] {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return from.filter(({ label, searchWords }) => {
    const text = [label, ...searchWords].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
