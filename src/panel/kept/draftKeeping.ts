import type { Drafts } from '../../ports/drafts.ts';
import type { DraftStore } from '../draftStore.ts';

/** How drafts of one kind are kept on the device. */
export interface KeptForm<Draft extends { readonly clientReference: string }> {
  readonly kind: string;
  readonly store: DraftStore<Draft>;
  readonly keyOf: (draft: Draft) => string;
  readonly read: (text: string) => Draft | undefined;
}

export interface Keeper {
  readonly kind: string;
  /** Takes up what was kept in an earlier sitting. False where it cannot be read any more. */
  readonly restore: (text: string) => boolean;
  readonly stop: () => void;
}

/**
 * Keeps the drafts of a store on the device from now on. One write at a time, each with the newest text: no stroke waits
 * for a pause in the typing, and fast typing does not queue up. `told`: hears of each write whether the device kept it.
 */
export function keepDrafts<Draft extends { readonly clientReference: string }>(drafts: Drafts, form: KeptForm<Draft>, told: (kept: boolean) => void = () => undefined): Keeper {
  const { kind, store, keyOf, read } = form;
  let known = new Map<string, Draft>();
  const unkept = new Map<string, Draft>();
  let writing = false;
  const nameOf = ({ clientReference }: Draft) => `${kind} ${clientReference}`;
  const write = async () => {
    if (writing) return;
    writing = true;
    for (;;) {
      const [next] = unkept;
      if (!next) break;
      const [name, draft] = next;
      unkept.delete(name);
      told(await drafts.keep(name, JSON.stringify(draft)));
      // Discarded while it was being written.
      if (!known.has(name)) await drafts.drop(name);
    }
    writing = false;
  };
  const stop = store.subscribe(() => {
    const now = new Map(store.all().map(([, draft]) => [nameOf(draft), draft]));
    for (const name of known.keys()) {
      if (now.has(name)) continue;
      unkept.delete(name);
      void drafts.drop(name);
    }
    for (const [name, draft] of now) if (known.get(name) !== draft) unkept.set(name, draft);
    known = now;
    void write();
  });
  return {
    kind,
    restore: (text) => {
      const draft = read(text);
      if (!draft) return false;
      const key = keyOf(draft);
      // Who has typed meanwhile has the newer text.
      if (store.read(key) === undefined) {
        known.set(nameOf(draft), draft);
        store.write(key, draft);
      }
      return true;
    },
    stop,
  };
}

/** What an earlier sitting left, given back to the stores. `unreadable`: how much of it nobody can read. */
export async function restoreDrafts(drafts: Drafts, keepers: readonly Keeper[]): Promise<{ readonly unreadable: number; readonly known: boolean }> {
  const { texts, unreadable, known } = await drafts.all();
  const lost = texts.filter(({ name, text }) => !keepers.some(({ kind, restore }) => name.startsWith(`${kind} `) && restore(text)));
  return { unreadable: unreadable + lost.length, known };
}
