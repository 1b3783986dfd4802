import { PublicClientApplication, type AccountInfo, type AuthenticationResult, type INetworkModule } from '@azure/msal-node';
import * as v from 'valibot';

/** Signs an administrator in with a code that they type in a browser. */
export interface SignIn {
  /** A token for some scopes of one resource. Rejects with a `SignInRefused`. */
  token(scopes: readonly string[]): Promise<string>;
  /** The tenant somebody signed in to. */
  tenantId(): string | undefined;
}

/** Signing in did not work; the message says why and what to do. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

export interface SignInOptions {
  readonly tenant: string;
  readonly clientId: string;
  readonly fetch: typeof fetch;
  readonly say: (line: string) => void;
}

export function createSignIn({ tenant, clientId, fetch: send, say }: SignInOptions): SignIn {
  const refusals: string[] = [];
  const client = new PublicClientApplication({
    auth: { clientId, authority: `https://login.microsoftonline.com/${encodeURIComponent(tenant)}` },
    system: { networkClient: networkOver(send, refusals) },
  });
  let account: AccountInfo | null = null;

  const withCode = (scopes: string[]): Promise<AuthenticationResult | null> =>
    client.acquireTokenByDeviceCode({
      scopes,
      deviceCodeCallback: ({ message }) => {
        const asked: unknown = message;
        if (typeof asked !== 'string') throw new SignInRefused(reasonIn(refusals));
        say(asked);
      },
    });
  const silently = (scopes: string[], known: AccountInfo): Promise<AuthenticationResult | null> =>
    client.acquireTokenSilent({ scopes, account: known }).catch(() => withCode(scopes));

  return {
    token: async (scopes) => {
      try {
        const result = await (account === null ? withCode([...scopes]) : silently([...scopes], account));
        account = result?.account ?? account;
        if (result) return result.accessToken;
      } catch (error) {
        if (error instanceof SignInRefused) throw error;
        throw new SignInRefused(reasonIn(refusals));
      }
      throw new SignInRefused(reasonIn(refusals));
    },
    tenantId: () => account?.tenantId,
  };
}

const refusal = v.object({ error: v.string(), error_description: v.optional(v.string(), '') });

/** The library's requests by our `fetch`. It keeps to itself why it was refused, so we look. */
function networkOver(send: typeof fetch, refusals: string[]): INetworkModule {
  const request = async (method: string, url: string, options?: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string }) => {
    const { headers = {}, body } = options ?? {};
    const response = await send(url, { method, headers: { ...headers }, ...(body === undefined ? {} : { body }) }).catch(() => {
      refusals.push('unreachable');
      throw new SignInRefused(reasonIn(refusals));
    });
    const answer: unknown = await response.json().catch(() => ({}));
    const said = v.safeParse(refusal, answer);
    if (said.success && said.output.error !== 'authorization_pending') refusals.push(`${said.output.error} ${said.output.error_description}`);
    return { headers: Object.fromEntries(response.headers), body: answer as never, status: response.status };
  };
  return { sendGetRequestAsync: (url, options) => request('GET', url, options), sendPostRequestAsync: (url, options) => request('POST', url, options) };
}

/** How Microsoft numbers its refusals, and what each means here. */
const reasons: readonly (readonly [found: RegExp, sentence: string])[] = [
  [/unreachable/, 'The sign-in service cannot be reached. Look at the network of this machine.'],
  [/AADSTS9000[12]|invalid_tenant/, 'Microsoft knows no tenant of this name. Look at --tenant: it is the directory’s id, or its domain.'],
  [/AADSTS700016|unauthorized_client/, 'This tenant has no app with this id. Look at --client, and at whether the app is registered in this tenant.'],
  [/AADSTS7000218|invalid_client/, 'The app takes no sign-in by code. In its registration, under Authentication, allow public client flows.'],
  [/AADSTS70018|authorization_declined/, 'The sign-in was declined.'],
  [/AADSTS70020|expired_token/, 'The code ran out before somebody typed it.'],
  [/AADSTS65001|consent/, 'Nobody has consented to what provisioning needs. Follow the step on permissions in the guide.'],
];

function reasonIn(refusals: readonly string[]): string {
  const last = refusals.at(-1) ?? '';
  const known = reasons.find(([found]) => found.test(last))?.[1] ?? `Signing in did not work${last === '' ? '' : ` (Microsoft said: ${last})`}.`;
  return `${known} Nothing was changed; run the same command again.`;
}
