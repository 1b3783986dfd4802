import type { Staff } from '../domain/staff.ts';
import type { Result } from './problem.ts';

/** Delegated scopes, each asked for when first needed. */
export const scopes = {
  lists: 'Sites.Selected',
  mail: 'Mail.ReadBasic',
  sharedMail: 'Mail.Read.Shared',
} as const;
export type Scope = (typeof scopes)[keyof typeof scopes];

export interface Identity {
  /**
   * A token for one scope without disturbing the person.
   * `claims`: a claims challenge to satisfy, as Graph sent it (decoded JSON); skips the cache.
   * Problems: signInNeeded, signInUnavailable, offline, unavailable.
   */
  token(scope: Scope, claims?: string): Promise<Result<string>>;
  /** Lets the person sign in; only ever after they pressed a button. Problems: signInCancelled besides those above. */
  signIn(scope: Scope): Promise<Result<string>>;
  /** Who is signed in, once a token has been had. */
  person(): Staff | undefined;
}
