import type { Problem } from '../../ports/problem.ts';

export function isAboutSignIn({ kind }: Problem): boolean {
  return kind === 'signInNeeded' || kind === 'signInCancelled' || kind === 'signInUnavailable';
}
