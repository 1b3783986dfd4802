import type { ContactHistory } from '../../journeys/contactHistory.ts';

/** Whether none of the sources could be read: then that it is empty says nothing. */
export function nothingRead({ sources }: ContactHistory): boolean {
  return sources.every(({ readAt }) => readAt === undefined);
}
