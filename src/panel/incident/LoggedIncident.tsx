import { Button, Link } from '@fluentui/react-components';
import { afterLogging } from '../../policy/pack/emergency.ts';
import { nextSentences, sameDaySentence } from '../../policy/pack/incidentSteps.ts';
import type { LogOutcome } from '../../ports/incidents.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { Wording } from '../../ui/wording/wording.ts';
import { FormAbout } from '../FormAbout.tsx';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../record/textStyles.ts';
import { TaskPage } from '../TaskPage.tsx';
import type { View } from '../view.ts';
import { useWorkspace } from '../workspaceContext.ts';

/** What became of the incident, what happens next, and who is there for the person. */
export function LoggedIncident({ view: { subject, outcome, serious } }: { readonly view: Extract<View, { kind: 'logged' }> }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.forms.incident.after;
  const { support } = useOutside().configuration;
  const { show, waiting } = useWorkspace();
  const sentMeanwhile = outcome.kind === 'waiting' && waiting.outcomes !== undefined && waiting.drafts.length === 0;
  const reference = outcome.kind === 'waiting' ? words.noReference : outcome.reference;
  return (
    <TaskPage heading={sentMeanwhile ? words.sentMeanwhile : headingOf(outcome, wording)}>
      {outcome.kind === 'waiting' && !sentMeanwhile && <StillHere outcome={outcome} />}
      <FormAbout subject={subject} />
      <section className={text.stack}>
        <h3 className={text.strong}>{words.next}</h3>
        <p className={text.line}>{nextSentences.submitted.next}</p>
        {serious && <p className={text.line}>{sameDaySentence}</p>}
      </section>
      <section className={text.stack}>
        <h3 className={text.strong}>{words.colleague}</h3>
        <p className={text.line}>{afterLogging.colleagueReplies}</p>
        <CopyButton
          text={words.colleagueNote(reference)}
          label={words.colleagueCopy}
          copied={wording.arrangements.copied}
          failed={words.copyFailed(words.colleagueNote(reference))}
        />
      </section>
      <section className={text.stack}>
        <h3 className={text.strong}>{words.support}</h3>
        <p className={text.line}>{afterLogging.support}</p>
        <ul className={text.list}>
          {support.map(({ name, url, telephone }) => (
            <li key={name} className={text.line}>
              {url === undefined ? (
                name
              ) : (
                <Link href={url} target="_blank" rel="noreferrer" inline>
                  {name}
                </Link>
              )}
              {telephone !== undefined && (
                <>
                  {' '}
                  <Link href={`tel:${telephone.replaceAll(' ', '')}`} inline>
                    {telephone}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
      <div className={text.row}>
        <Button
          appearance="primary"
          onClick={() => {
            show({ kind: 'record' });
          }}
        >
          {words.done}
        </Button>
      </div>
    </TaskPage>
  );
}

function headingOf(outcome: LogOutcome, { forms }: Wording): string {
  const words = forms.incident.after;
  if (outcome.kind === 'waiting') return words.waiting;
  return outcome.kind === 'joined' ? words.joined(outcome.reference, outcome.loggedBy) : words.logged(outcome.reference);
}

function StillHere({ outcome: { problem } }: { readonly outcome: Extract<LogOutcome, { kind: 'waiting' }> }) {
  const text = useTextStyles();
  const wording = useWording();
  return <p className={text.line}>{`${wording.problem[problem.kind].happened} ${wording.forms.incident.after.waitingReason}`}</p>;
}
