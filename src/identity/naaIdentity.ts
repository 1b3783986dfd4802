import type { AuthenticationResult } from '@azure/msal-browser';
import { success, type Result } from '../ports/problem.ts';
import { staffWith, type Identity, type Scope } from '../ports/identity.ts';
import { authorityOf, openNestedClient, type Application, type NestedClient } from './nestedClient.ts';
import { problemOf } from './problemOf.ts';

export type OpenClient = (application: Application) => Promise<Result<NestedClient>>;

/**
 * The person as the host knows them, by nested app authentication. Make it after the host has started: before, MSAL
 * finds no bridge. A sign-in that could not start is tried anew with the next call.
 */
export function createNaaIdentity(application: Application, open: OpenClient = openNestedClient): Identity {
  let opening: Promise<Result<NestedClient>> | undefined;
  let person: ReturnType<Identity['person']>;
  /** One question a scope at a time. */
  const asking = new Map<Scope, Promise<Result<string>>>();
  const authority = authorityOf(application);

  const client = async (): Promise<Result<NestedClient>> => {
    const opened = await (opening ??= open(application));
    if (!opened.ok) opening = undefined;
    return opened;
  };
  const acquire = async (ask: (client: NestedClient) => Promise<AuthenticationResult>): Promise<Result<string>> => {
    const opened = await client();
    if (!opened.ok) return opened;
    try {
      const { accessToken, account } = await ask(opened.value);
      person = staffWith(account.localAccountId, account.name ?? '', account.username) ?? person;
      return success(accessToken);
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  };

  return {
    token: (scope, claims) => {
      const request = { scopes: [scope], authority, ...freshness(claims) };
      if (claims !== undefined) return acquire((opened) => opened.acquireTokenSilent(request));
      const asked = asking.get(scope) ?? acquire((opened) => opened.acquireTokenSilent(request)).finally(() => asking.delete(scope));
      asking.set(scope, asked);
      return asked;
    },
    signIn: (scope) => acquire((opened) => opened.acquireTokenPopup({ scopes: [scope], authority })),
    person: () => person,
  };
}

/** Graph turned a token down: ask for one that meets its claims, or for any other. */
function freshness(claims: string | undefined): { readonly claims?: string; readonly forceRefresh?: boolean } {
  if (claims === undefined) return {};
  return claims === '' ? { forceRefresh: true } : { claims };
}
