import type { Instant } from '../domain/day.ts';

/** Which row in which version was read: what changed since is never overwritten. */
export interface RowVersion {
  readonly id: string;
  readonly etag: string;
}

/** Something as it stands in a list, with SharePoint's own stamps. */
export interface Stored<T> {
  readonly value: T;
  readonly row: RowVersion;
  readonly changedBy: string;
  readonly changedAt: Instant;
}
