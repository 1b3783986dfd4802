import { emailAddress } from '../domain/emailAddress.ts';
import type { Staff } from '../domain/staff.ts';
import type { Result } from './problem.ts';

/** Delegated scopes, each asked for when first needed. */
export const scopes = {
  lists: 'Sites.Selected',
  mail: 'Mail.ReadBasic',
  sharedMail: 'Mail.Read.Shared',
  groups: 'User.Read',
  teams: 'Team.ReadBasic.All',
  channels: 'Channel.ReadBasic.All',
  channelPosts: 'ChannelMessage.Send',
} as const;
export type Scope = (typeof scopes)[keyof typeof scopes];

export interface Identity {
  /**
   * A token for one scope without disturbing the person.
   * `claims`: a claims challenge to satisfy, as Graph sent it (decoded JSON); skips the cache. Empty: Graph turned the
   * token down without one, so any other token is wanted.
   * Problems: signInNeeded, signInUnavailable, offline, unavailable.
   */
  token(scope: Scope, claims?: string): Promise<Result<string>>;
  /** Lets the person sign in; only ever after they pressed a button. Problems: signInCancelled besides those above. */
  signIn(scope: Scope): Promise<Result<string>>;
  /** Who is signed in, once a token has been had. */
  person(): Staff | undefined;
}

/** The person of an account; undefined where it lacks an id, or a user name of the form of an address. */
export function staffWith(id: string, name: string, userName: string): Staff | undefined {
  const address = emailAddress(userName);
  return id === '' || address === undefined ? undefined : { id, name: name === '' ? userName : name, address };
}
