/** Work of the same name is done one after the other, in all panes of this browser where it has Web Locks, else in this pane. */
export function createTurns(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  const inThisPane = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return async (work) => {
    const locks: LockManager | undefined = typeof navigator === 'undefined' ? undefined : navigator.locks;
    if (!locks) return inThisPane(work);
    let begun = false;
    try {
      return await locks.request(name, () => {
        begun = true;
        return work();
      });
    } catch (error) {
      // Where storage is blocked, so are locks.
      if (begun) throw error;
      return inThisPane(work);
    }
  };
}
