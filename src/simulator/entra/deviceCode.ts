import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, sendJson } from '../answers.ts';
import { places, tenant } from '../places.ts';
import type { Person, World } from '../world/types.ts';
import { graphAudience, sharePointAudience, tokenLifetime, type Tokens } from './tokens.ts';

export const loginOrigin = 'https://login.microsoftonline.com';

/** What the sign-in of a command line asks and is answered. */
export interface LoginAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface DeviceLogin {
  /** Answers a request to the sign-in service; `path` is that of the real one. */
  handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>;
  answer(method: string, path: string, form: URLSearchParams): Promise<LoginAnswer>;
}

interface Asked {
  readonly scope: string;
  polls: number;
}

/**
 * Signing in with a code, as the public protocol has it: the person at the screen types the code elsewhere, here between the first
 * question and the second. Where the scenario says `cancelled`, they decline.
 */
export function createDeviceLogin(world: World, tokens: Tokens): DeviceLogin {
  const asked = new Map<string, Asked>();
  const refreshing = new Map<string, Person>();

  const token = async (person: Person, scope: string): Promise<LoginAnswer> => {
    const granted = scope.split(' ').filter((one) => one.includes('/') || /^[A-Z]/.test(one));
    const forSharePoint = granted.some((one) => one.startsWith(`${places.sharePoint}/`));
    const short = granted.map((one) => one.replace(/^https:\/\/[^/]+\//, ''));
    const refresh = crypto.randomUUID();
    refreshing.set(refresh, person);
    return {
      status: 200,
      body: {
        token_type: 'Bearer',
        scope,
        expires_in: tokenLifetime,
        ext_expires_in: tokenLifetime,
        access_token: await tokens.access(person, short, false, forSharePoint ? sharePointAudience : graphAudience),
        refresh_token: refresh,
        id_token: await tokens.id(person),
        client_info: Buffer.from(JSON.stringify({ uid: person.oid, utid: tenant.id })).toString('base64url'),
      },
    };
  };

  const poll = async (form: URLSearchParams): Promise<LoginAnswer> => {
    const one = asked.get(form.get('device_code') ?? '');
    if (!one) return refusal('expired_token', 'AADSTS70020: The provided value for the device_code is not valid.');
    one.polls += 1;
    if (one.polls === 1) return refusal('authorization_pending', 'AADSTS70016: The person has not typed the code yet.');
    if (world.scenario.signIn === 'cancelled') return refusal('authorization_declined', 'AADSTS70018: The person declined.');
    return token(world.person(), one.scope);
  };

  const answer: DeviceLogin['answer'] = async (method, path, form) => {
    const [, named = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
    if (rest === '/discovery/instance') return { status: 200, body: discovery(named) };
    if (![tenant.id, tenantDomain].includes(named.toLowerCase())) {
      return refusal('invalid_tenant', `AADSTS90002: Tenant '${named}' not found.`);
    }
    if (rest === '/v2.0/.well-known/openid-configuration') return { status: 200, body: endpoints() };
    if (method !== 'POST') return { status: 404, body: undefined };
    if (form.get('client_id') !== tenant.clientId) return refusal('unauthorized_client', 'AADSTS700016: Application was not found in the directory.');
    if (rest === '/oauth2/v2.0/devicecode') {
      const code = crypto.randomUUID();
      asked.set(code, { scope: form.get('scope') ?? '', polls: 0 });
      return { status: 200, body: codeFor(code) };
    }
    if (form.get('grant_type') !== 'refresh_token') return poll(form);
    const person = refreshing.get(form.get('refresh_token') ?? '');
    return person ? token(person, form.get('scope') ?? '') : refusal('invalid_grant', 'AADSTS70000: The refresh token is not valid.');
  };

  return {
    answer,
    handle: async (request, response, path) => {
      const { status, body } = await answer(request.method ?? 'GET', path, new URLSearchParams(await bodyOf(request)));
      sendJson(response, status, body ?? {});
    },
  };
}

export const tenantDomain = 'aberllan.onmicrosoft.com';
const authority = `${loginOrigin}/${tenant.id}`;

/** Seconds between two questions. The real one says 5. */
const interval = 1;

function codeFor(code: string): unknown {
  const userCode = code.slice(0, 8).toUpperCase();
  const verification = 'https://microsoft.com/devicelogin';
  return {
    user_code: userCode,
    device_code: code,
    verification_uri: verification,
    expires_in: 900,
    interval,
    message: `To sign in, use a web browser to open the page ${verification} and enter the code ${userCode} to authenticate.`,
  };
}

function refusal(error: string, description: string): LoginAnswer {
  return { status: 400, body: { error, error_description: description, error_codes: [Number(/AADSTS(\d+)/.exec(description)?.[1] ?? 0)] } };
}

function endpoints(): unknown {
  return {
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    device_authorization_endpoint: `${authority}/oauth2/v2.0/devicecode`,
    end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  };
}

function discovery(named: string): unknown {
  return {
    tenant_discovery_endpoint: `${loginOrigin}/${named}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: 'login.microsoftonline.com', preferred_cache: 'login.windows.net', aliases: ['login.microsoftonline.com', 'login.windows.net'] }],
  };
}
