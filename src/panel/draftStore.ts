import { useSyncExternalStore } from 'react';

/** What people have begun to write, for each message until it is done or discarded. In memory; `kept/draftKeeping` keeps it on the device. */
export interface DraftStore<Draft> {
  readonly read: (key: string) => Draft | undefined;
  readonly write: (key: string, draft: Draft) => void;
  readonly drop: (key: string) => void;
  readonly clear: () => void;
  /** The same list until something changes. */
  readonly all: () => readonly (readonly [string, Draft])[];
  readonly subscribe: (listener: () => void) => () => void;
}

export function createDraftStore<Draft>(): DraftStore<Draft> {
  const drafts = new Map<string, Draft>();
  const listeners = new Set<() => void>();
  let list: readonly (readonly [string, Draft])[] = [];
  const changed = () => {
    list = [...drafts];
    listeners.forEach((listener) => {
      listener();
    });
  };
  return {
    read: (key) => drafts.get(key),
    write: (key, draft) => {
      drafts.set(key, draft);
      changed();
    },
    drop: (key) => {
      if (drafts.delete(key)) changed();
    },
    clear: () => {
      if (drafts.size === 0) return;
      drafts.clear();
      changed();
    },
    all: () => list,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The draft of a key, or a fresh one that is kept as soon as something is written. */
export function useDraft<Draft>(store: DraftStore<Draft>, key: string, fresh: Draft): readonly [Draft, (draft: Draft) => void] {
  const kept = useSyncExternalStore(store.subscribe, () => store.read(key));
  return [
    kept ?? fresh,
    (draft) => {
      store.write(key, draft);
    },
  ];
}
