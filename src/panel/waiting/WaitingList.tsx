import { Link } from '@fluentui/react-components';
import { PlainText } from '../../ui/PlainText.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { referenceOf, type WaitingItem } from '../../ports/outbox.ts';
import { EvidenceStatus } from '../evidence/EvidenceStatus.tsx';
import { TaskPage } from '../TaskPage.tsx';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { useWorkspace } from '../workspaceContext.ts';
import { outgoingLine, outgoingText } from './outgoingText.ts';
import { UnreadableNote } from './UnreadableNote.tsx';
import { fateSentence, isStuck } from './waitingWords.ts';

/** What is kept on this device: what becomes of each, and what to do where it will not go. The line at the bottom sends it. */
export function WaitingList() {
  const text = useTextStyles();
  const words = useWording().waiting;
  const { waiting: here, evidence, dates } = useWorkspace();
  const { waiting, lookAgain } = here;
  const evidenceWords = useWording().evidence;
  const { items: kept } = evidence;
  if (!waiting) {
    return (
      <TaskPage heading={words.heading}>
        <p className={text.line}>{words.looking}</p>
      </TaskPage>
    );
  }
  const { items, unreadable, known } = waiting;
  return (
    <TaskPage heading={words.heading}>
      {!known && <ProblemNote sentence={words.unknown} onTryAgain={lookAgain} />}
      {known && items.length + unreadable.length + kept.length === 0 && <p className={text.line}>{words.empty}</p>}
      <ul className={text.list}>
        {items.map((item) => (
          <li key={referenceOf(item.outgoing)}>
            <Item item={item} />
          </li>
        ))}
      </ul>
      {!evidence.known && <ProblemNote sentence={evidenceWords.unknown} onTryAgain={evidence.send} />}
      {kept.length > 0 && (
        <section className={text.stack}>
          <h3 className={text.strong}>{evidenceWords.evidence}</h3>
          <ul className={text.list}>
            {kept.map((each) => (
              <li key={each.clientReference} className={text.stack}>
                <p className={text.small}>{evidenceWords.of(dates.moment(each.keptAt))}</p>
                <EvidenceStatus waiting={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {unreadable.length > 0 && <UnreadableNote unreadable={unreadable} />}
      <p className={text.small}>{words.where}</p>
    </TaskPage>
  );
}

function Item({ item }: { readonly item: WaitingItem }) {
  const text = useTextStyles();
  const wording = useWording();
  const words = wording.waiting;
  const { dates } = useWorkspace();
  const { registerOwner } = useOutside().configuration;
  const { outgoing, durable, last } = item;
  return (
    <div className={text.stack}>
      <p className={text.strong}>
        <PlainText>{outgoingLine(outgoing, wording, dates)}</PlainText>
      </p>
      <p className={text.line}>{fateSentence(item, wording, registerOwner.name)}</p>
      {(!durable || (last && isStuck(last))) && (
        <>
          <CopyButton text={outgoingText(outgoing, wording, dates)} label={words.copy} copied={words.copied} failed={words.copyFailed} />
          <p className={text.line}>
            <Link href={`mailto:${encodeURIComponent(registerOwner.address)}`} target="_blank" inline>
              {words.tellOwner(registerOwner.name)}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
