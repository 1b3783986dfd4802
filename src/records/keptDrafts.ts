import type { IncidentDraft } from '../domain/incident.ts';
import { memoryStore, type DeviceStore } from './deviceStore.ts';
import { keptDraftIn, type KeptDraft } from './draftShape.ts';
import { sealedStore, type SealedStore } from './sealedStore.ts';

/** Some browsers leave a blocked database hanging instead of refusing it. */
const patience = 5000;

/** Incidents that wait, on the device where it lets us, else for as long as the page lives. */
export interface KeptDrafts {
  /** Answers whether it outlives the page. */
  keep(draft: IncidentDraft, keptAt: string): Promise<boolean>;
  /** Oldest first. */
  all(): Promise<readonly IncidentDraft[]>;
  drop(clientReference: string): Promise<void>;
}

export function createKeptDrafts(store: DeviceStore): KeptDrafts {
  const device = sealedStore(store);
  const page = sealedStore(memoryStore());
  return {
    keep: async (draft, keptAt) => {
      const text = JSON.stringify({ keptAt, draft } satisfies KeptDraft);
      const durable = await tried(device.write(draft.clientReference, text).then(() => true), false);
      if (!durable) await page.write(draft.clientReference, text);
      return durable;
    },
    all: async () => {
      const [onDevice, onPage] = await Promise.all([tried(draftsIn(device), []), draftsIn(page)]);
      const once = new Map([...onDevice, ...onPage].map((kept) => [kept.draft.clientReference, kept]));
      return [...once.values()].sort((one, other) => (one.keptAt < other.keptAt ? -1 : 1)).map(({ draft }) => draft);
    },
    drop: async (clientReference) => {
      await Promise.all([tried(device.remove(clientReference), undefined), page.remove(clientReference)]);
    },
  };
}

async function draftsIn(store: SealedStore): Promise<KeptDraft[]> {
  const texts = await Promise.all((await store.names()).map((name) => store.read(name)));
  return texts.flatMap((text) => (text === undefined ? [] : (keptDraftIn(text) ?? [])));
}

/** What the device answers; `otherwise` where it refuses or does not answer. */
async function tried<T>(work: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), patience);
  });
  return Promise.race([work.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}
