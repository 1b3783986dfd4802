import { Button, Link } from '@fluentui/react-components';
import { afterLogging } from '../../policy/pack/emergency.ts';
import { nextSentences, sameDaySentence } from '../../policy/pack/incidentSteps.ts';
import { referenceOf, type LogOutcome } from '../../ports/outbox.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { Wording } from '../../ui/wording/wording.ts';
import { EvidenceOf } from '../evidence/EvidenceOf.tsx';
import { FormAbout } from '../FormAbout.tsx';
import { useOutside } from '../outsideContext.ts';
import { useBehaviours } from '../useCouncilWords.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { TaskPage } from '../TaskPage.tsx';
import type { LoggedView } from '../view.ts';
import { fateSentence, type Fate } from '../waiting/waitingWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { visibilityOf } from './incidentFormDraft.ts';
import { TellOthers } from './TellOthers.tsx';
import { UndoButton } from './UndoButton.tsx';

/** What became of the incident, what happens next, and who is there for the person. */
export function LoggedIncident({ view }: { readonly view: LoggedView }) {
  const { subject, serious, draft } = view;
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.forms.incident.after;
  const { support } = useOutside().configuration;
  const { show, waiting } = useWorkspace();
  const later = waiting.sent.get(draft.clientReference);
  const outcome = later && later.kind !== 'saved' ? later : view.outcome;
  const here = waiting.waiting;
  const item = here?.items.find(({ outgoing }) => referenceOf(outgoing) === draft.clientReference);
  // Sent by another pane, or removed on request: this one cannot tell which.
  const gone = outcome.kind === 'takenBack' || (outcome.kind === 'waiting' && here?.known === true && !item);
  const fate = outcome.kind === 'waiting' ? (item ?? { arrived: outcome.arrived, last: outcome.problem, durable: outcome.problem.kind !== 'storageBlocked' }) : undefined;
  const arrived = hasReference(outcome) || fate?.arrived === 'yes';
  const reference = hasReference(outcome) ? outcome.reference : words.noReference;
  // A colleague is not told that somebody logged it in private.
  const note = visibilityOf(draft, useBehaviours()) === 'private' ? words.colleagueNotePrivate : words.colleagueNote(reference);
  return (
    <TaskPage heading={gone ? wording.waiting.gone : headingOf(outcome, fate, wording)}>
      {gone && <p className={text.line}>{wording.waiting.goneTodo}</p>}
      {fate && !gone && <Kept fate={fate} />}
      {hasReference(outcome) && <UndoButton view={view} />}
      <FormAbout subject={subject} />
      {(arrived || serious) && (
        <section className={text.stack}>
          <h3 className={text.strong}>{words.next}</h3>
          {arrived && <p className={text.line}>{nextSentences.submitted.next}</p>}
          {serious && <p className={text.line}>{sameDaySentence}</p>}
        </section>
      )}
      <EvidenceOf subject={subject} clientReference={draft.clientReference} />
      <TellOthers draft={draft} reference={hasReference(outcome) ? outcome.reference : undefined} />
      <section className={text.stack}>
        <h3 className={text.strong}>{words.colleague}</h3>
        <p className={text.line}>{afterLogging.colleagueReplies}</p>
        <CopyButton
          text={note}
          label={words.colleagueCopy}
          copied={wording.arrangements.copied}
          failed={words.copyFailed(note)}
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

function hasReference(outcome: LogOutcome): outcome is Exclude<LogOutcome, { kind: 'waiting' | 'takenBack' }> {
  return outcome.kind === 'logged' || outcome.kind === 'joined';
}

function headingOf(outcome: LogOutcome, fate: Fate | undefined, { forms, waiting }: Wording): string {
  const words = forms.incident.after;
  if (outcome.kind === 'takenBack') return waiting.gone;
  if (fate && !fate.durable && fate.arrived !== 'yes') return words.onlyHere;
  if (outcome.kind === 'waiting') return { yes: words.numberFollows, no: words.waiting, unknown: words.unknown }[outcome.arrived];
  return outcome.kind === 'joined' ? words.joined(outcome.reference, outcome.loggedBy) : words.logged(outcome.reference);
}

/** Why it is not sent, as of the last try. What to do about it stands in the list of what waits. */
function Kept({ fate }: { readonly fate: Fate }) {
  const text = useTextStyles();
  const wording = useWording();
  const { show } = useWorkspace();
  const { registerOwner } = useOutside().configuration;
  return (
    <>
      <p className={text.line}>{fateSentence(fate, wording, registerOwner.name)}</p>
      <div className={text.row}>
        <Button onClick={() => show({ kind: 'waiting' })}>{wording.waiting.see}</Button>
      </div>
    </>
  );
}
