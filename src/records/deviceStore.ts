import { createStore, del, get, keys, promisifyRequest, set, update } from 'idb-keyval';

/** What this device keeps for one account. Each call may reject: storage can be full, blocked or taken away. */
export interface DeviceStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Keeps the value and removes what stands under another key, both or neither. */
  setInPlaceOf(gone: string, key: string, value: unknown): Promise<void>;
  /** Keeps the value unless there is one already, and answers with what is kept. */
  setOnce(key: string, value: unknown): Promise<unknown>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

/** IndexedDB of this device and host, in a database of the account's own. Nothing is opened before the first call. */
export function openDeviceStore(account: string): DeviceStore {
  let opened: ReturnType<typeof createStore> | undefined;
  const store = (): ReturnType<typeof createStore> => (opened ??= createStore(`fair-contact ${account}`, 'kept'));
  return {
    get: async (key) => get<unknown>(key, store()),
    set: async (key, value) => set(key, value, store()),
    setInPlaceOf: async (gone, key, value) =>
      store()('readwrite', (all) => {
        all.put(value, key);
        all.delete(gone);
        return promisifyRequest(all.transaction);
      }),
    setOnce: async (key, value) => {
      await update<unknown>(key, (kept) => kept ?? value, store());
      return get<unknown>(key, store());
    },
    remove: async (key) => del(key, store()),
    keys: async () => keys<string>(store()),
  };
}

/** Keeps things as long as the page lives. */
export function memoryStore(): DeviceStore {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    setInPlaceOf: async (gone, key, value) => {
      kept.set(key, value);
      kept.delete(gone);
    },
    setOnce: async (key, value) => {
      if (!kept.has(key)) kept.set(key, value);
      return kept.get(key);
    },
    remove: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
  };
}
