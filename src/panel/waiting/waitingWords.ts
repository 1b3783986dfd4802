import type { OutgoingKind, StillHere, WaitingItem } from '../../ports/outbox.ts';
import { passes } from '../../ports/problem.ts';
import type { Counts } from '../../ui/wording/deviceWording.ts';
import type { Wording } from '../../ui/wording/wording.ts';
import { isAboutSignIn } from '../signIn/isAboutSignIn.ts';

type Last = Pick<StillHere, 'problem' | 'arrived'>;

/** Whether it goes no further until somebody does something about it. */
export function isStuck({ problem }: Last): boolean {
  return !passes(problem) && !isAboutSignIn(problem);
}

/** What happened to something that waits, where it is, and what becomes of it. */
export function fateSentence(last: Last | undefined, { waiting: words, problem }: Wording, owner: string): string {
  if (!last) return words.fate.notYet;
  const fate = passes(last.problem) ? words.fate.again : isAboutSignIn(last.problem) ? words.fate.signIn : words.fateStuck(owner);
  return [...(last.arrived ? [words.arrived] : []), problem[last.problem.kind].happened, fate].join(' ');
}

export function countsOf(kinds: readonly OutgoingKind[]): Counts {
  const incident = kinds.filter((kind) => kind === 'incident').length;
  return { incident, contact: kinds.length - incident };
}

export function countsOfItems(items: readonly WaitingItem[]): Counts {
  return countsOf(items.map(({ outgoing }) => outgoing.kind));
}
