import type { Query, QueryCache } from '@tanstack/react-query';

/** Answers kept of what is not on the screen: those of about a hundred senders. Whoever comes back after more is asked about anew. */
export const mostKept = 300;
/** Milliseconds in which whoever put a question takes it up. After that one without an answer was left. */
const takenUpWithin = 5000;

/** Lets go of the answers longest out of use, and of questions that were left, so that a panel open all day does not grow with every sender. */
export function keepFew(cache: QueryCache, most = mostKept, now = () => performance.now()): void {
  const addedAt = new WeakMap<Query, number>();
  const isLeft = (query: Query): boolean => now() - (addedAt.get(query) ?? now()) > takenUpWithin;
  const isUnused = (query: Query): boolean =>
    query.getObserversCount() === 0 && query.state.fetchStatus === 'idle' && (query.state.status !== 'pending' || isLeft(query));
  cache.subscribe(({ type, query: added }) => {
    if (type !== 'added') return;
    addedAt.set(added as Query, now());
    const unused = cache.getAll().filter(isUnused);
    if (unused.length <= most) return;
    unused.sort((one, other) => one.state.dataUpdatedAt - other.state.dataUpdatedAt);
    for (const query of unused.slice(0, unused.length - most)) cache.remove(query);
  });
}
