import * as v from 'valibot';
import { tenant } from '../places.ts';
import type { Person, World } from '../world/types.ts';
import { scopesOf } from './scopes.ts';
import { tokenLifetime, type Tokens } from './tokens.ts';

const requestSchema = v.looseObject({
  messageType: v.literal('NestedAppAuthRequest'),
  requestId: v.string(),
  method: v.string(),
  tokenParams: v.optional(v.looseObject({ clientId: v.string(), scope: v.string(), authority: v.optional(v.string()) })),
});
type BridgeRequest = v.InferOutput<typeof requestSchema>;

interface BridgeError {
  readonly status: 'USER_INTERACTION_REQUIRED' | 'USER_CANCEL' | 'PERSISTENT_ERROR';
  readonly code: string;
  readonly description: string;
}

interface BridgeToken {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly properties: null;
}

/** What the host answers to the sign-in library of the page it holds. */
export interface BridgeResponse {
  readonly messageType: 'NestedAppAuthResponse';
  readonly requestId: string;
  readonly success: boolean;
  readonly initContext?: Readonly<Record<string, unknown>>;
  readonly token?: BridgeToken;
  readonly account?: Readonly<Record<string, string>>;
  readonly error?: BridgeError;
}

type Answer = Omit<BridgeResponse, 'messageType' | 'requestId'>;

/** Answers one message of nested app authentication for whoever sits at the screen. Throws on a message it does not know. */
export async function answerBridge(world: World, tokens: Tokens, envelope: unknown): Promise<BridgeResponse> {
  const request = v.parse(requestSchema, envelope);
  return { messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...(await answer(world, tokens, request)) };
}

async function answer(world: World, tokens: Tokens, request: BridgeRequest): Promise<Answer> {
  switch (request.method) {
    case 'GetInitContext':
      return { success: true, initContext: initContext(world.person()) };
    case 'GetToken':
      return silent(world, tokens, request);
    case 'GetTokenPopup':
      return popup(world, tokens, request);
    default:
      throw new Error(`the authentication bridge knows no method "${request.method}"`);
  }
}

async function silent(world: World, tokens: Tokens, request: BridgeRequest): Promise<Answer> {
  const { signIn } = world.scenario;
  const mustAsk = (signIn === 'interaction' || signIn === 'cancelled') && !world.session.interactionDone;
  return mustAsk
    ? failed('USER_INTERACTION_REQUIRED', 'interaction_required', 'The person has to sign in.')
    : grant(world, tokens, request);
}

async function popup(world: World, tokens: Tokens, request: BridgeRequest): Promise<Answer> {
  if (world.scenario.signIn === 'cancelled') return failed('USER_CANCEL', 'user_cancelled', 'The person closed the sign-in.');
  const granted = await grant(world, tokens, request);
  if (granted.success) world.session.interactionDone = true;
  return granted;
}

async function grant(world: World, tokens: Tokens, request: BridgeRequest): Promise<Answer> {
  const params = request.tokenParams;
  if (params?.clientId !== tenant.clientId) return failed('PERSISTENT_ERROR', 'unauthorized_client', 'No application has this client id.');
  if (!rightAuthority(params.authority)) return failed('PERSISTENT_ERROR', 'invalid_tenant', 'The authority is another tenant.');
  const scopes = scopesOf(params.scope);
  if (scopes.length === 0) return failed('PERSISTENT_ERROR', 'invalid_scope', 'At least one scope of a resource has to be asked for.');
  const person = world.person();
  const stale = world.scenario.signIn === 'expired' && !world.session.staleTokenGiven;
  if (stale) world.session.staleTokenGiven = true;
  const token: BridgeToken = {
    access_token: await tokens.access(person, scopes, stale),
    id_token: await tokens.id(person),
    expires_in: tokenLifetime,
    scope: params.scope,
    properties: null,
  };
  return { success: true, token, account: account(person) };
}

function rightAuthority(authority: string | undefined): boolean {
  if (authority === undefined) return true;
  return [tenant.id, 'common', 'organizations'].some((name) => authority.includes(`/${name}`));
}

function failed(status: BridgeError['status'], code: string, description: string): Answer {
  return { success: false, error: { status, code, description } };
}

function initContext(person: Person): Readonly<Record<string, unknown>> {
  const { homeAccountId, environment, tenantId } = account(person);
  return {
    sdkName: 'simulator',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: true },
    accountContext: { homeAccountId, environment, tenantId },
  };
}

function account(person: Person): Readonly<Record<string, string>> {
  return {
    homeAccountId: `${person.oid}.${tenant.id}`,
    environment: 'login.windows.net',
    tenantId: tenant.id,
    username: person.address,
    localAccountId: person.oid,
    name: person.name,
  };
}
