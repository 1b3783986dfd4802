import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { removeKept } from '../../journeys/removeKept.ts';
import { draftDays } from '../../ports/drafts.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNote } from '../../ui/ProblemNote.tsx';
import { useWording } from '../../ui/wording/wordingContext.ts';
import { useOutside } from '../outsideContext.ts';
import { useTextStyles } from '../../ui/textStyles.ts';
import { TaskPage } from '../TaskPage.tsx';
import { countsOf, countsOfItems } from '../waiting/waitingWords.ts';
import { useWorkspace } from '../workspaceContext.ts';

/** What is kept on this device, and the way to be rid of all of it. */
export function KeptHere() {
  const text = useTextStyles();
  const words = useWording().kept;
  const { sentences, unknown } = useKeptSentences();
  const { waiting } = useWorkspace();
  const [removed, setRemoved] = useState<boolean>();
  const nothing = sentences?.length === 0;
  return (
    <TaskPage heading={words.heading}>
      <p className={text.line}>{words.what(draftDays)}</p>
      {!sentences && <p className={text.line}>{words.looking}</p>}
      {unknown && <ProblemNote sentence={unknown} onTryAgain={waiting.lookAgain} />}
      {nothing && !unknown && removed === undefined && <p className={text.line}>{words.nothing}</p>}
      {sentences && sentences.length > 0 && (
        <ul className={text.list}>
          {sentences.map((sentence) => (
            <li key={sentence} className={text.line}>
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {removed === true && (
          <Notice icon={<CheckmarkRegular />}>
            <span>{words.removed}</span>
          </Notice>
        )}
      </div>
      {removed === false && <ProblemNote sentence={words.notRemoved} />}
      {sentences && (!nothing || unknown) && <RemoveAll onRemoved={setRemoved} />}
    </TaskPage>
  );
}

/** Removing asks twice: some of it may be the only copy there is. */
function RemoveAll({ onRemoved }: { readonly onRemoved: (removed: boolean) => void }) {
  const text = useTextStyles();
  const words = useWording().kept;
  const outside = useOutside();
  const queries = useQueryClient();
  const { kept, waiting } = useWorkspace();
  const [asked, setAsked] = useState(false);
  const [working, setWorking] = useState(false);
  const remove = async () => {
    if (working) return;
    setWorking(true);
    const removed = await removeKept(outside);
    if (removed) kept.onRemoved();
    setWorking(false);
    setAsked(false);
    waiting.lookAgain();
    void queries.invalidateQueries({ queryKey: ['deviceIndex'] });
    onRemoved(removed);
  };
  if (!asked) {
    return (
      <div className={text.row}>
        <Button onClick={() => setAsked(true)}>{words.remove}</Button>
      </div>
    );
  }
  return (
    <div className={text.stack}>
      <p className={text.strong} role="alert">
        {words.lost}
      </p>
      <div className={text.row}>
        <Button appearance="primary" disabledFocusable={working} onClick={() => void remove()}>
          {working ? words.removing : words.sure}
        </Button>
        <Button disabledFocusable={working} onClick={() => setAsked(false)}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}

function useKeptSentences() {
  const wording = useWording();
  const words = wording.kept;
  const { incidentDrafts, contactDrafts, addendumDrafts, patternDrafts, kept, waiting: here, evidence } = useWorkspace();
  const files = evidence.items.length;
  const begun = [
    useSyncExternalStore(incidentDrafts.subscribe, incidentDrafts.all),
    useSyncExternalStore(contactDrafts.subscribe, contactDrafts.all),
    useSyncExternalStore(addendumDrafts.subscribe, addendumDrafts.all),
    useSyncExternalStore(patternDrafts.subscribe, patternDrafts.all),
  ].reduce((count, drafts) => count + drafts.length, 0);
  const { deviceIndex } = useOutside();
  const { data: index } = useQuery({ queryKey: ['deviceIndex'], queryFn: () => deviceIndex.kept(), staleTime: 0 });
  const { waiting } = here;
  if (!waiting) return { sentences: undefined, unknown: undefined };
  const { items, unreadable, known } = waiting;
  const sentences = [
    ...(begun > 0 ? [words.unfinished(begun)] : []),
    ...(kept.unreadable > 0 ? [words.unfinishedUnreadable(kept.unreadable)] : []),
    ...(index ? [words.index] : []),
    ...(items.length > 0 ? [words.waiting(countsOfItems(items))] : []),
    ...(files > 0 ? [wording.evidence.line(files)] : []),
    ...(unreadable.length > 0 ? [wording.waiting.unreadable(countsOf(unreadable))] : []),
  ];
  return { sentences, unknown: known && evidence.known ? undefined : wording.waiting.unknown };
}
