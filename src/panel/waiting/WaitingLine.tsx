import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import type { Attempt, Waiting } from '../../ports/outbox.ts';
import type { WaitingEvidence } from '../../ports/evidence.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import type { WaitingWording } from '../../ui/wording/deviceWording.ts';
import { todoOf } from '../evidence/evidenceWords.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { countsOf, countsOfItems, isStuck } from './waitingWords.ts';

const useStyles = makeStyles({ line: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` } });

/** Says wherever the panel is that something is kept on this device and not sent, or cannot be read. */
export function WaitingLine() {
  const styles = useStyles();
  const words = useWording().waiting;
  const { waiting: here, evidence: { items: kept }, show } = useWorkspace();
  const evidenceWords = useWording().evidence;
  const { waiting, attempts, sending, send } = here;
  const going = kept.find((each) => each.stage === 'uploading' && todoOf(each) === undefined);
  const others = kept.length - (going ? 1 : 0);
  const sentences = [...(waiting ? stillHere(waiting, words) : []), ...(others > 0 ? [evidenceWords.line(others)] : []), ...sentNow(attempts, words)];
  if (sentences.length === 0 && !going) return null;
  const see = (
    <Button size="small" onClick={() => show({ kind: 'waiting' })}>
      {words.see}
    </Button>
  );
  const buttons = (
    <>
      {waiting && waiting.items.length > 0 && (
        <Button size="small" disabledFocusable={sending} onClick={send}>
          {sending ? words.sending : words.send}
        </Button>
      )}
      {((waiting && waiting.items.length + waiting.unreadable.length > 0) || kept.length > 0) && see}
    </>
  );
  return (
    <div className={styles.line}>
      <Notice icon={<MailInboxRegular />} announce actions={buttons}>
        {sentences.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        {going && <Going evidence={going} />}
      </Notice>
    </div>
  );
}

function stillHere({ items, unreadable }: Waiting, words: WaitingWording): readonly string[] {
  const arrived = items.filter((item) => item.arrived === 'yes');
  const others = items.filter((item) => item.arrived !== 'yes');
  const durable = others.filter((item) => item.durable && item.arrived === 'no');
  const doubtful = others.filter((item) => item.durable && item.arrived === 'unknown');
  const onlyHere = others.filter((item) => !item.durable);
  return [
    ...(durable.length > 0 ? [words.line(countsOfItems(durable))] : []),
    ...(doubtful.length > 0 ? [words.doubtful(countsOfItems(doubtful))] : []),
    ...(onlyHere.length > 0 ? [words.onlyHere(countsOfItems(onlyHere))] : []),
    ...(arrived.length > 0 ? [words.numberFollows(arrived.length)] : []),
    ...(items.some(({ last }) => last && isStuck(last)) ? [words.stuck] : []),
    ...(unreadable.length > 0 ? [words.unreadable(countsOf(unreadable))] : []),
  ];
}

/** How far it is, for the eye: each per cent aloud would be too much. */
function Going({ evidence: { kind, percent } }: { readonly evidence: WaitingEvidence }) {
  const words = useWording().evidence;
  return (
    <span>
      {words.keeping[kind]}
      <span aria-hidden="true">{words.percent(percent)}</span>
    </span>
  );
}

function sentNow(attempts: readonly Attempt[], words: WaitingWording): readonly string[] {
  const references = attempts.flatMap(({ outcome }) => (outcome.kind === 'logged' || outcome.kind === 'joined' ? [outcome.reference] : []));
  const contacts = attempts.filter(({ outcome }) => outcome.kind === 'saved').length;
  return references.length + contacts > 0 ? [words.sent(references, contacts)] : [];
}
