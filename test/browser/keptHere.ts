import { eventually } from './eventually.ts';
import type { Demo } from './openDemo.ts';
import { paneOf } from './pane.ts';

interface KeptEntry {
  readonly name: string;
  readonly bytes: number;
}

/** What the device keeps: names and sizes; nobody can read more. `without`: removes one of them first. */
export function kept(demo: Pick<Demo, 'page'>, without?: string): Promise<readonly KeptEntry[]> {
  return paneOf(demo).evaluate(async (gone) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const [ours] = (await indexedDB.databases()).map((database) => database.name ?? '').filter((database) => database.startsWith('fair-contact'));
    if (ours === undefined) return [];
    const database = await done(indexedDB.open(ours));
    const store = database.transaction('kept', 'readwrite').objectStore('kept');
    if (gone !== undefined) await done(store.delete(gone));
    const [names, values] = await Promise.all([done(store.getAllKeys()), done<unknown[]>(store.getAll())]);
    database.close();
    return names.map((name, index) => ({ name: typeof name === 'string' ? name : '', bytes: (values[index] as { data?: ArrayBuffer }).data?.byteLength ?? 0 }));
  }, without);
}

type DraftKind = 'incident' | 'pattern';

/** Drafts of a kind on the device, once there are so many. */
export async function keptDrafts(demo: Pick<Demo, 'page'>, kind: DraftKind, count: number): Promise<readonly KeptEntry[]> {
  let drafts: readonly KeptEntry[] = [];
  await eventually(async () => {
    drafts = (await kept(demo)).filter(({ name }) => name.startsWith(`unfinished ${kind} `));
    expect(drafts).toHaveLength(count);
  });
  return drafts;
}

/** Adds words to a draft that the device keeps, and waits until it keeps those too. */
export async function addToKept(demo: Pick<Demo, 'page'>, kind: DraftKind, write: () => Promise<void>): Promise<void> {
  const [before] = await keptDrafts(demo, kind, 1);
  await write();
  await eventually(async () => expect((await keptDrafts(demo, kind, 1))[0]?.bytes).toBeGreaterThan(before?.bytes ?? 0));
}
