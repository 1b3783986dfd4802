import { decodeJwt } from 'jose';
import { createNaaIdentity } from '../../src/identity/naaIdentity.ts';
import { scopes, type Identity } from '../../src/ports/identity.ts';
import { answerBridge } from '../../src/simulator/entra/authBridge.ts';
import { createTokens } from '../../src/simulator/entra/tokens.ts';
import { tenant } from '../../src/simulator/places.ts';
import type { ScenarioInput } from '../../src/simulator/scenario/schema.ts';
import { createWorld } from '../../src/simulator/world/world.ts';
import { aScenario, adviserAddress } from '../simulator/aScenario.ts';

interface Asked {
  readonly method: string;
  readonly tokenParams?: { readonly scope: string; readonly authority?: string; readonly claims?: string; readonly forceRefresh?: boolean };
}

/** MSAL opens channels to other windows and never closes them: they shall not keep the tests alive. */
const channels: BroadcastChannel[] = [];
class ClosedAtLast extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    channels.push(this);
  }
}
Object.assign(globalThis, { BroadcastChannel: ClosedAtLast });
afterAll(() => channels.forEach((channel) => channel.close()));

const entra = createTokens();
const asked: Asked[] = [];

/** A window with the bridge of a host in which somebody of the pretend council works. It has no storage at all. */
function openWindow(signIn: ScenarioInput['signIn'], host: 'answers' | 'broken' | 'bare' = 'answers'): void {
  const world = createWorld(aScenario({ signIn }));
  let listener: ((response: string) => void) | undefined;
  const bridge = {
    addEventListener: (_name: string, added: typeof listener) => (listener = added),
    removeEventListener: () => undefined,
    postMessage: (message: string) => {
      const envelope = JSON.parse(message) as Asked & { requestId: string };
      asked.push(envelope);
      const broken = { messageType: 'NestedAppAuthResponse', requestId: envelope.requestId, success: false, error: { status: 'DISABLED' } };
      void entra
        .then(async (tokens) => (host === 'broken' ? broken : answerBridge(world, tokens, envelope)))
        .then((answer) => listener?.(JSON.stringify(answer)));
    },
  };
  const page = { crypto, console: { log: () => undefined }, addEventListener: () => undefined, location: { href: 'https://app.example/', hash: '' } };
  Object.assign(globalThis, { window: { ...page, ...(host === 'bare' ? {} : { nestedAppAuthBridge: bridge }) } });
}

const application = { clientId: tenant.clientId, tenantId: tenant.id };
const identityWhere = (signIn: ScenarioInput['signIn'], host?: Parameters<typeof openWindow>[1]): Identity => {
  openWindow(signIn, host);
  return createNaaIdentity(application);
};
const tokensAsked = (): readonly Asked[] => asked.filter(({ method }) => method !== 'GetInitContext');

afterEach(() => {
  asked.length = 0;
  Reflect.deleteProperty(globalThis, 'window');
});

describe('a token', () => {
  it('is for the scope asked, from the council’s own tenant, without disturbing anybody', async () => {
    const identity = identityWhere('silent');
    expect(identity.person()).toBeUndefined();
    const token = await identity.token(scopes.lists);
    expect(token.ok && decodeJwt(token.value)).toMatchObject({ scp: 'Sites.Selected', tid: tenant.id });
    expect(tokensAsked()).toMatchObject([
      { method: 'GetToken', tokenParams: { scope: 'Sites.Selected', authority: `https://login.microsoftonline.com/${tenant.id}` } },
    ]);
    expect(identity.person()).toMatchObject({ name: 'Gwen Morris', address: adviserAddress });
  });

  it('is asked for once while it lasts, also by several at the same time, and once for each scope', async () => {
    const identity = identityWhere('silent');
    await Promise.all([identity.token(scopes.lists), identity.token(scopes.lists), identity.token(scopes.mail)]);
    await identity.token(scopes.lists);
    expect(tokensAsked().map(({ tokenParams }) => tokenParams?.scope)).toEqual(['Sites.Selected', 'Mail.ReadBasic']);
  });

  it('is fresh where Graph turned one down, with the claims Graph wants if it named any', async () => {
    const identity = identityWhere('silent');
    await identity.token(scopes.lists);
    await identity.token(scopes.lists, '');
    await identity.token(scopes.lists, '{"access_token":{"nbf":{"essential":true,"value":"1"}}}');
    const [, refreshed, challenged] = tokensAsked();
    expect(refreshed?.tokenParams?.forceRefresh).toBe(true);
    expect(challenged?.tokenParams?.claims).toContain('"nbf"');
  });

  it('says that the app understands claims challenges', async () => {
    await identityWhere('silent').token(scopes.lists);
    expect(tokensAsked()[0]?.tokenParams?.claims).toContain('CP1');
  });
});

describe('the person', () => {
  it('is asked only when they pressed the button', async () => {
    const identity = identityWhere('interaction');
    expect(await identity.token(scopes.lists)).toMatchObject({ problem: { kind: 'signInNeeded' } });
    expect(tokensAsked().map(({ method }) => method)).toEqual(['GetToken']);
    expect(await identity.signIn(scopes.lists)).toMatchObject({ ok: true });
    expect(await identity.token(scopes.mail)).toMatchObject({ ok: true });
  });

  it('may close the sign-in', async () => {
    expect(await identityWhere('cancelled').signIn(scopes.lists)).toMatchObject({ problem: { kind: 'signInCancelled' } });
  });
});

describe('a host', () => {
  it.each([
    ['without a bridge', 'bare'],
    ['whose bridge is switched off', 'broken'],
  ] as const)('%s offers no way to sign in: no window is opened instead', async (_what, host) => {
    const identity = identityWhere('silent', host);
    expect(await identity.token(scopes.lists)).toMatchObject({ problem: { kind: 'signInUnavailable' } });
    expect(await identity.signIn(scopes.lists)).toMatchObject({ problem: { kind: 'signInUnavailable' } });
  });

  it('that gets its bridge later is tried again', async () => {
    const identity = identityWhere('silent', 'bare');
    await identity.token(scopes.lists);
    openWindow('silent');
    expect(await identity.token(scopes.lists)).toMatchObject({ ok: true });
  });
});
