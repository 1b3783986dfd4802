import * as v from 'valibot';
import { scopes } from '../../ports/identity.ts';
import { tenant } from '../places.ts';
import type { signInHabits } from '../scenario/schema.ts';
import type { Person, World } from '../world/types.ts';
import { hasAny, scopesOf } from './scopes.ts';
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

type SignInHabit = (typeof signInHabits)[number] | 'unavailable';
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
  const { habit, to } = stagedFor(world, request);
  const mustAsk = (habit === 'interaction' || habit === 'cancelled') && !world.session.interactionDone.has(to);
  return mustAsk
    ? failed('USER_INTERACTION_REQUIRED', 'interaction_required', 'The person has to sign in.')
    : grant(world, tokens, request);
}

async function popup(world: World, tokens: Tokens, request: BridgeRequest): Promise<Answer> {
  const { habit, to } = stagedFor(world, request);
  if (habit === 'cancelled') return failed('USER_CANCEL', 'user_cancelled', 'The person closed the sign-in.');
  const granted = await grant(world, tokens, request);
  if (granted.success) world.session.interactionDone.add(to);
  return granted;
}

async function grant(world: World, tokens: Tokens, request: BridgeRequest): Promise<Answer> {
  const params = request.tokenParams;
  if (params?.clientId !== tenant.clientId) return failed('PERSISTENT_ERROR', 'unauthorized_client', 'No application has this client id.');
  if (!rightAuthority(params.authority)) return failed('PERSISTENT_ERROR', 'invalid_tenant', 'The authority is another tenant.');
  const asked = scopesOf(params.scope);
  if (asked.length === 0) return failed('PERSISTENT_ERROR', 'invalid_scope', 'At least one scope of a resource has to be asked for.');
  const person = world.person();
  const { habit, to } = stagedFor(world, request);
  const stale = habit === 'expired' && !world.session.staleTokenGiven.has(to);
  if (stale) world.session.staleTokenGiven.add(to);
  const token: BridgeToken = {
    access_token: await tokens.access(person, asked, stale),
    id_token: await tokens.id(person),
    expires_in: tokenLifetime,
    scope: params.scope,
    properties: null,
  };
  return { success: true, token, account: account(person) };
}

const everything = 'everything';
/** What a scenario can stage one by one. */
const opened = ['lists', 'mail', 'sharedMail', 'groups', 'teams', 'channels', 'channelPosts'] as const satisfies readonly (keyof typeof scopes)[];

/** How the scenario lets this sign-in go, and what it is a sign-in to: everything at once where the scenario has one word for all. */
function stagedFor(world: World, request: BridgeRequest): { readonly habit: SignInHabit; readonly to: string } {
  const { signIn } = world.scenario;
  if (typeof signIn === 'string') return { habit: signIn, to: everything };
  const asked = scopesOf(request.tokenParams?.scope ?? '');
  const staged = opened.find((part) => signIn[part] !== 'silent' && hasAny(asked, [scopes[part]]));
  return staged ? { habit: signIn[staged], to: staged } : { habit: 'silent', to: everything };
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
    username: person.userName,
    localAccountId: person.oid,
    name: person.name,
  };
}
