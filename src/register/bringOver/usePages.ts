import { useState } from 'react';

/** Rows shown at once. */
const size = 50;

export interface Pages<T> {
  readonly shown: readonly T[];
  readonly from: number;
  readonly to: number;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

/** A long list fifty at a time. */
export function usePages<T>(all: readonly T[]): Pages<T> {
  const [page, setPage] = useState(0);
  const start = page * size;
  return {
    shown: all.slice(start, start + size),
    from: all.length === 0 ? 0 : start + 1,
    to: Math.min(start + size, all.length),
    previous: page === 0 ? undefined : () => setPage(page - 1),
    next: start + size >= all.length ? undefined : () => setPage(page + 1),
  };
}
