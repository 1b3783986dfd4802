import { lineMost, type ContactEntry } from '../../domain/contact.ts';
import type { Instant } from '../../domain/day.ts';

export interface ContactProblem {
  readonly field: 'title' | 'at' | 'matter';
  readonly reason: 'missing' | 'tooLong' | 'inFuture';
  /** Characters, where the reason is a length. */
  readonly limit?: number;
}

/** Every problem of a logged contact at once. */
export function checkContact(entry: ContactEntry, now: Instant): readonly ContactProblem[] {
  const problems: ContactProblem[] = [];
  const note = entry.title.trim().length;
  if (note === 0) problems.push({ field: 'title', reason: 'missing' });
  if (note > lineMost) problems.push({ field: 'title', reason: 'tooLong', limit: lineMost });
  if (entry.at > now) problems.push({ field: 'at', reason: 'inFuture' });
  if ((entry.matter?.trim().length ?? 0) > lineMost) problems.push({ field: 'matter', reason: 'tooLong', limit: lineMost });
  return problems;
}
