/**
 * Everything that a page stored, each thing as a text: names as they are, values as JSON, bytes as the text they would be. Runs in
 * the page.
 */
export async function storedIn(): Promise<readonly string[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
      request.addEventListener('blocked', () => reject(new Error('blocked')));
    });
  const textOf = (value: unknown): string =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder().decode(value)
      : value !== null && typeof value === 'object'
        ? Object.entries(value).map(([name, part]) => `${name}: ${textOf(part)}`).join('; ')
        : String(value);
  const inDatabase = async (name: string): Promise<readonly string[]> => {
    const database = await done(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const texts = await Promise.all(
      stores.map(async (each) => {
        const store = database.transaction(each).objectStore(each);
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done<unknown[]>(store.getAll())]);
        return keys.map((key, index) => `${each} ${textOf(key)}: ${textOf(values[index])}`);
      }),
    );
    database.close();
    return [name, ...texts.flat()];
  };
  const inCache = async (name: string): Promise<readonly string[]> => {
    const cache = await caches.open(name);
    const requests = await cache.keys();
    return [name, ...(await Promise.all(requests.map(async (request) => `${request.url} ${(await (await cache.match(request))?.text()) ?? ''}`)))];
  };
  const databases = (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
  const cached = await caches.keys();
  const kept = await Promise.all([...databases.map(inDatabase), ...cached.map(inCache)]);
  return [...[localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).map(([name, value]) => `${name}: ${String(value)}`)), document.cookie, ...kept.flat()];
}
