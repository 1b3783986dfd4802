import type { OwnIncident } from '../../domain/incident.ts';
import { Section } from '../../ui/Section.tsx';
import { SkeletonLines } from '../../ui/SkeletonLines.tsx';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import type { LastAnswer } from '../query/useLastAnswer.ts';
import { isAboutSignIn } from '../signIn/isAboutSignIn.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { OwnIncidents } from './OwnIncidents.tsx';

/** The person's own incidents about the sender, or why they could not be read. To ask again is offered beside the history, which lacks them too. */
export function Logged({ own: { value, readAt, problem } }: { readonly own: LastAnswer<readonly OwnIncident[]> }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.history;
  const { dates } = useWorkspace();
  const { clock } = useOutside();
  if (value) {
    const asOf = problem && readAt ? words.shownAsOf(words.theIncidents, dates.checked(readAt, clock.now())) : undefined;
    return <OwnIncidents incidents={value} asOf={asOf} />;
  }
  if (problem && isAboutSignIn(problem)) return null;
  return (
    <Section heading={wording.incidents.heading}>
      {problem ? <p className={text.line}>{words.notRead(words.theIncidents, wording.problem[problem.kind].happened)}</p> : <SkeletonLines lines={2} />}
    </Section>
  );
}
