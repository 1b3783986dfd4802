import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { dateWords } from '../ui/dates.ts';
import { useWording } from '../ui/wording/wordingContext.ts';
import type { ContactDraft } from './contact/contactDraft.ts';
import { createDraftStore } from './draftStore.ts';
import { useEvidence } from './evidence/useEvidence.ts';
import type { IncidentFormDraft } from './incident/incidentFormDraft.ts';
import { MoreMenu } from './head/MoreMenu.tsx';
import { useKeptDrafts } from './kept/useKeptDrafts.ts';
import type { AddendumDraft } from './logged/addendumDraft.ts';
import { createMatterAnswers } from './matterAnswers.ts';
import { NobodyScreen } from './NobodyScreen.tsx';
import { useOutside } from './outsideContext.ts';
import type { PatternFormDraft } from './pattern/patternFormDraft.ts';
import { aPace } from './query/useSettled.ts';
import { useWaiting } from './query/useWaiting.ts';
import { SenderScreen } from './SenderScreen.tsx';
import type { TemplateDraft } from './templates/templateDraft.ts';
import type { Front } from './useHostItem.ts';
import { useSubject } from './useSubject.ts';
import type { View } from './view.ts';
import { WorkspaceContext, type WorkspaceParts } from './workspaceContext.ts';

export interface WorkspaceProps {
  readonly front: Front;
  readonly onReadAgain: () => void;
}

const record: View = { kind: 'record' };

/** The panel once its questions can be asked: everything but the first glance. */
export function Workspace({ front, onReadAgain }: WorkspaceProps) {
  const queries = useQueryClient();
  const { deviceIndex } = useOutside();
  const current = useSubject(front);
  const place = current.subject?.key ?? current.frontKey;
  const [views, setViews] = useState<Readonly<Record<string, View>>>({});
  const view = views[place] ?? record;
  const parts = useParts(place, setViews);
  const menu = (
    <MoreMenu
      waiting={parts.waiting.waiting}
      evidence={parts.evidence.items.length}
      onRefresh={() => {
        onReadAgain();
        deviceIndex.expire();
        // Not forgotten: what is known stays, with its time, where it cannot be read again.
        void queries.invalidateQueries();
      }}
      onLookUp={() => {
        parts.show({ kind: 'lookUp' });
      }}
      onWaiting={() => {
        parts.show({ kind: 'waiting' });
      }}
      onKept={() => {
        parts.show({ kind: 'kept' });
      }}
      onAbout={() => {
        parts.show({ kind: 'about' });
      }}
    />
  );
  return (
    <WorkspaceContext.Provider value={parts}>
      {current.subject ? (
        <SenderScreen subject={current.subject} current={current} view={view} menu={menu} />
      ) : (
        front.kind !== 'message' && <NobodyScreen front={front} current={current} view={view} menu={menu} onReadAgain={onReadAgain} />
      )}
    </WorkspaceContext.Provider>
  );
}

/** What every part shares. Views are kept for each message, so that a form is there again when its message is. */
function useParts(place: string, setViews: (next: (views: Readonly<Record<string, View>>) => Readonly<Record<string, View>>) => void): WorkspaceParts {
  const { configuration } = useOutside();
  const { locale } = useWording();
  const waiting = useWaiting();
  const evidence = useEvidence(waiting.sent);
  const focusMayFollow = useRef<string>(undefined);
  const [stores] = useState(() => ({
    answers: createMatterAnswers(() => window.sessionStorage),
    incidentDrafts: createDraftStore<IncidentFormDraft>(),
    contactDrafts: createDraftStore<ContactDraft>(),
    addendumDrafts: createDraftStore<AddendumDraft>(),
    patternDrafts: createDraftStore<PatternFormDraft>(),
    templateDrafts: createDraftStore<TemplateDraft>(),
    evidenceFiles: createDraftStore<File>(),
    pace: aPace(),
  }));
  const kept = useKeptDrafts(stores);
  const { timeZone } = configuration.council;
  const dates = useMemo(() => dateWords(locale, timeZone), [locale, timeZone]);
  const takeFocus = useCallback(() => {
    const may = focusMayFollow.current === place;
    focusMayFollow.current = undefined;
    return may;
  }, [place]);
  const show = useCallback(
    (view: View) => {
      focusMayFollow.current = place;
      setViews((views) => ({ ...views, [place]: view }));
    },
    [place, setViews],
  );
  return { ...stores, dates, waiting, evidence, kept, place, takeFocus, show };
}
