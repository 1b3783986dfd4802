import { useEffect, useState } from 'react';
import { contactDraftKey } from '../contact/contactDraft.ts';
import type { ContactDraft } from '../contact/contactDraft.ts';
import type { DraftStore } from '../draftStore.ts';
import type { IncidentFormDraft } from '../incident/incidentFormDraft.ts';
import type { AddendumDraft } from '../logged/addendumDraft.ts';
import { useOutside } from '../outsideContext.ts';
import type { PatternFormDraft } from '../pattern/patternFormDraft.ts';
import { aboutKey } from '../subject.ts';
import { addendumDraftIn, contactDraftIn, incidentDraftIn, patternDraftIn } from './draftShapes.ts';
import { keepDrafts, restoreDrafts } from './draftKeeping.ts';

export interface DraftStores {
  readonly incidentDrafts: DraftStore<IncidentFormDraft>;
  readonly contactDrafts: DraftStore<ContactDraft>;
  readonly addendumDrafts: DraftStore<AddendumDraft>;
  readonly patternDrafts: DraftStore<PatternFormDraft>;
}

/** What is known of the drafts on the device. */
export interface KeptDrafts {
  /** Whether the device keeps anything for us; undefined until it says. */
  readonly keeps: boolean | undefined;
  /** How many cannot be read back. */
  readonly unreadable: number;
  readonly onRemoved: () => void;
}

/** Keeps what people type on the device, and takes up what an earlier sitting left there. */
export function useKeptDrafts({ incidentDrafts, contactDrafts, addendumDrafts, patternDrafts }: DraftStores): KeptDrafts {
  const { drafts } = useOutside();
  const [keeps, setKeeps] = useState<boolean>();
  const [unreadable, setUnreadable] = useState(0);
  useEffect(() => {
    let here = true;
    // A device that is full may keep again later, and one that kept may be full by now.
    const told = (kept: boolean) => {
      if (here) setKeeps(kept);
    };
    const keepers = [
      keepDrafts(drafts, { kind: 'incident', store: incidentDrafts, keyOf: ({ subject }) => subject.key, read: incidentDraftIn }, told),
      keepDrafts(drafts, { kind: 'contact', store: contactDrafts, keyOf: ({ subject, what }) => contactDraftKey(subject, what), read: contactDraftIn }, told),
      keepDrafts(drafts, { kind: 'addendum', store: addendumDrafts, keyOf: ({ clientReference }) => clientReference, read: addendumDraftIn }, told),
      keepDrafts(drafts, { kind: 'pattern', store: patternDrafts, keyOf: ({ subject }) => aboutKey(subject), read: patternDraftIn }, told),
    ];
    const take = async () => {
      const works = await drafts.keeps();
      if (here) setKeeps(works);
      const left = await restoreDrafts(drafts, keepers);
      if (here) setUnreadable(left.unreadable);
    };
    void take();
    return () => {
      here = false;
      keepers.forEach(({ stop }) => {
        stop();
      });
    };
  }, [drafts, incidentDrafts, contactDrafts, addendumDrafts, patternDrafts]);
  return {
    keeps,
    unreadable,
    onRemoved: () => {
      setUnreadable(0);
      for (const store of [incidentDrafts, contactDrafts, addendumDrafts, patternDrafts]) store.clear();
    },
  };
}
