import type { OutgoingKind, WaitingItem } from '../../ports/outbox.ts';
import { passes, type Problem } from '../../ports/problem.ts';
import type { Counts } from '../../ui/wording/deviceWording.ts';
import type { Wording } from '../../ui/wording/wording.ts';
import { isAboutSignIn } from '../signIn/isAboutSignIn.ts';

/** What is known of something that waits. */
export type Fate = Pick<WaitingItem, 'arrived' | 'last' | 'durable'>;

/** Whether it goes no further until somebody does something about it. */
export function isStuck(problem: Problem): boolean {
  return !passes(problem) && !isAboutSignIn(problem);
}

/** What happened to something that waits, where it is, and what becomes of it. */
export function fateSentence({ arrived, last, durable }: Fate, { waiting: words, problem }: Wording, owner: string): string {
  const known = arrived === 'no' ? [] : [words.arrived[arrived]];
  if (!durable) return onlyHereSentence({ waiting: words, problem }, known);
  if (!last) return [...known, words.fate.notYet].join(' ');
  const fate = passes(last) ? words.fate.again : isAboutSignIn(last) ? words.fate.signIn : words.fateStuck(owner);
  return [...known, problem[last.kind].happened, fate].join(' ');
}

/** The device keeps nothing, and it is not sent either. */
export function onlyHereSentence({ waiting, problem }: Pick<Wording, 'waiting' | 'problem'>, known: readonly string[] = []): string {
  return [problem.storageBlocked.happened, ...known, waiting.fate.onlyHere].join(' ');
}

/** Where a contact waits that could not be sent. */
export function waitsWhere({ kind }: Problem): 'kept' | 'onlyHere' {
  return kind === 'storageBlocked' ? 'onlyHere' : 'kept';
}

export function countsOf(kinds: readonly OutgoingKind[]): Counts {
  const incident = kinds.filter((kind) => kind === 'incident').length;
  return { incident, contact: kinds.length - incident };
}

export function countsOfItems(items: readonly WaitingItem[]): Counts {
  return countsOf(items.map(({ outgoing }) => outgoing.kind));
}
