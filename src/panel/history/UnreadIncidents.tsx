import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { isAboutSignIn } from '../signIn/isAboutSignIn.ts';
import type { WholeHistory } from './useWholeHistory.ts';

/** Says that incidents are missing and why. Where that is the sign-in, the sources that wait for it too offer it already. */
export function UnreadIncidents({ read: { incidentsProblem: problem, history, again } }: { readonly read: WholeHistory }) {
  const wording = useWording();
  const words = wording.history;
  if (!problem) return null;
  const offered = history?.sources.some((source) => source.problem !== undefined && isAboutSignIn(source.problem)) === true;
  if (isAboutSignIn(problem) && offered) return null;
  const sentence = wording.problem[problem.kind];
  return <ProblemNote sentence={{ ...sentence, happened: words.notRead(words.theIncidents, sentence.happened) }} onTryAgain={again} />;
}
