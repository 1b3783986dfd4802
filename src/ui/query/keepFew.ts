import type { Query, QueryCache } from '@tanstack/react-query';

/** Answers kept of what is not on the screen: those of about a hundred senders. Whoever comes back after more is asked about anew. */
export const mostKept = 300;

/** Lets go of the answers longest out of use, so that a panel open all day does not grow with every sender. */
export function keepFew(cache: QueryCache, most = mostKept): void {
  cache.subscribe(({ type }) => {
    if (type !== 'added') return;
    const unused = cache.getAll().filter(isUnused);
    if (unused.length <= most) return;
    unused.sort((one, other) => one.state.dataUpdatedAt - other.state.dataUpdatedAt);
    for (const query of unused.slice(0, unused.length - most)) cache.remove(query);
  });
}

function isUnused(query: Query): boolean {
  return query.getObserversCount() === 0 && query.state.fetchStatus === 'idle' && query.state.status !== 'pending';
}
