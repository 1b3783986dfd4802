import type { Arrangement, Scope } from '../../domain/arrangement.ts';
import { plain } from './cellText.ts';
import type { ProposedArrangement } from './proposal.ts';

/** Whether two arrangements of one customer would bear on the same messages. */
export function overlaps(one: Scope, other: Scope): boolean {
  return meet(one.services === 'all' ? [] : one.services, other.services === 'all' ? [] : other.services) && meet(one.matters, other.matters);
}

/** None named means all of them. */
function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one.some((name) => other.some((each) => plain(each) === plain(name)));
}

/** Whether an arrangement in the register is this one, brought over before. What became of it since does not matter. */
export function cameFrom({ broughtOver, scope }: Pick<Arrangement, 'broughtOver' | 'scope'>, proposed: ProposedArrangement): boolean {
  const { attested } = proposed;
  return (
    broughtOver !== undefined &&
    broughtOver.decidedOn === attested.decidedOn &&
    plain(broughtOver.decidedBy) === plain(attested.decidedBy) &&
    overlaps(scope, proposed.scope)
  );
}

/** States in which an arrangement counts, or may come to. */
export function standsOrMay({ state }: Pick<Arrangement, 'state'>): boolean {
  return state === 'draft' || state === 'consultation' || state === 'approved' || state === 'active' || state === 'suspended';
}
