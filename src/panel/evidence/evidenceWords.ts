import type { WaitingEvidence } from '../../ports/evidence.ts';
import { passes, type ProblemKind } from '../../ports/problem.ts';
import type { EvidenceWording } from '../../ui/wording/evidenceWording.ts';
import type { Wording } from '../../ui/wording/wording.ts';
import { isAboutSignIn } from '../signIn/isAboutSignIn.ts';

/** What somebody can do about evidence that does not get on. */
export type EvidenceTodo = keyof EvidenceWording['todo'];

/** `again`: nothing, it may get on by itself. */
export function todoOf({ stage, last }: WaitingEvidence): EvidenceTodo | undefined {
  if (!last) return undefined;
  if (stage === 'copying') {
    if (last.kind === 'changed') return 'open';
    if (isAboutSignIn(last)) return 'allow';
  }
  return passes(last) || isAboutSignIn(last) ? 'again' : 'choose';
}

/** Where evidence on its way is, and where it does not get on, why, what is safe and what to do. */
export function evidenceSentence(waiting: WaitingEvidence, { evidence: words, problem }: Wording): string {
  const { kind, stage, percent, last } = waiting;
  const todo = todoOf(waiting);
  if (last && todo) return [happened(waiting, last.kind, words) ?? problem[last.kind].happened, words.incidentStands, words.todo[todo]].join(' ');
  if (stage === 'copying') return words.copying;
  return stage === 'incident' ? words.waits[kind] : words.going(kind, percent);
}

function happened({ stage }: WaitingEvidence, kind: ProblemKind, words: EvidenceWording): string | undefined {
  if (stage !== 'copying') return undefined;
  if (kind === 'changed') return words.anotherOpen;
  if (kind === 'missing') return words.gone;
  return kind === 'notSupported' || kind === 'malformed' ? words.noFile : undefined;
}
