import { decodeJwt } from 'jose';
import { answerBridge, type BridgeResponse } from '../../../src/simulator/entra/authBridge.ts';
import { createTokens, type Tokens } from '../../../src/simulator/entra/tokens.ts';
import { tenant } from '../../../src/simulator/places.ts';
import { createWorld } from '../../../src/simulator/world/world.ts';
import type { Scenario } from '../../../src/simulator/scenario/schema.ts';
import type { World } from '../../../src/simulator/world/types.ts';
import { aScenario } from '../aScenario.ts';

let tokens: Tokens;
beforeAll(async () => {
  tokens = await createTokens();
});

const worldWith = (signIn: Scenario['signIn']): World => createWorld(aScenario({ signIn }));

const ask = (world: World, method: string, params: Readonly<Record<string, unknown>> = {}): Promise<BridgeResponse> =>
  answerBridge(world, tokens, {
    messageType: 'NestedAppAuthRequest',
    method,
    requestId: 'r-1',
    sendTime: 1,
    clientLibrary: 'msal.js.browser',
    tokenParams: { clientId: tenant.clientId, scope: 'Sites.Selected', correlationId: 'c', ...params },
  });

test('the host says whose account it holds', async () => {
  const world = worldWith('silent');
  const { success, requestId, initContext } = await ask(world, 'GetInitContext');
  expect([success, requestId]).toEqual([true, 'r-1']);
  expect(initContext).toMatchObject({
    capabilities: { queryAccount: true },
    accountContext: { homeAccountId: `${world.person().oid}.${tenant.id}`, environment: 'login.windows.net', tenantId: tenant.id },
  });
});

test('a token is for just the scopes asked for, and says whose it is', async () => {
  const world = worldWith('silent');
  const { token, account } = await ask(world, 'GetToken', { scope: 'https://graph.microsoft.com/Mail.ReadBasic openid' });
  expect(decodeJwt(token?.access_token ?? '')).toMatchObject({
    aud: 'https://graph.microsoft.com',
    scp: 'Mail.ReadBasic',
    oid: world.person().oid,
    tid: tenant.id,
    upn: 'gwen.morris@aberllan.example',
    name: 'Gwen Morris',
  });
  expect(decodeJwt(token?.id_token ?? '')).toMatchObject({ aud: tenant.clientId, preferred_username: 'gwen.morris@aberllan.example' });
  expect(token).toMatchObject({ expires_in: 3600, properties: null });
  expect(account).toMatchObject({ username: 'gwen.morris@aberllan.example', localAccountId: world.person().oid });
});

test('a token is whoever’s sits at the screen', async () => {
  const world = worldWith('silent');
  world.signIn('meera');
  expect((await ask(world, 'GetToken')).account?.['name']).toBe('Meera Shah');
});

test('where interaction is required, a token comes silently only after the person has signed in', async () => {
  const world = worldWith('interaction');
  expect((await ask(world, 'GetToken')).error?.status).toBe('USER_INTERACTION_REQUIRED');
  expect((await ask(world, 'GetTokenPopup')).success).toBe(true);
  expect((await ask(world, 'GetToken')).success).toBe(true);
  world.signIn('tom');
  expect((await ask(world, 'GetToken')).success).toBe(false);
});

test('a person who closes the sign-in gets no token', async () => {
  const world = worldWith('cancelled');
  expect((await ask(world, 'GetToken')).error?.status).toBe('USER_INTERACTION_REQUIRED');
  expect((await ask(world, 'GetTokenPopup')).error?.status).toBe('USER_CANCEL');
  expect((await ask(world, 'GetToken')).success).toBe(false);
});

test('the first token may have expired on its way, and the next is good', async () => {
  const world = worldWith('expired');
  const verdicts = [];
  for (let asked = 0; asked < 3; asked += 1) {
    const { token } = await ask(world, 'GetToken', asked === 0 ? {} : { forceRefresh: true });
    expect(token?.expires_in).toBe(3600);
    verdicts.push(await tokens.verify(token?.access_token ?? ''));
  }
  expect(verdicts.map(({ ok }) => ok)).toEqual([false, true, true]);
  expect(verdicts[0]).toMatchObject({ message: 'Lifetime validation failed, the token is expired.' });
});

const allSilent = { lists: 'silent', mail: 'silent', sharedMail: 'silent', groups: 'silent', teams: 'silent', channels: 'silent', channelPosts: 'silent' } as const;

test('signing in can go its own way for each thing that is opened', async () => {
  const world = worldWith({ ...allSilent, mail: 'expired', sharedMail: 'interaction' });
  const silently = async (scope: string): Promise<boolean> => (await ask(world, 'GetToken', { scope })).success;
  expect([await silently('Sites.Selected'), await silently('Mail.Read.Shared')]).toEqual([true, false]);
  expect((await ask(world, 'GetTokenPopup', { scope: 'Sites.Selected' })).success).toBe(true);
  expect(await silently('Mail.Read.Shared')).toBe(false);
  expect((await ask(world, 'GetTokenPopup', { scope: 'Mail.Read.Shared' })).success).toBe(true);
  expect(await silently('Mail.Read.Shared')).toBe(true);
  const basic = await ask(world, 'GetToken', { scope: 'Mail.ReadBasic' });
  expect((await tokens.verify(basic.token?.access_token ?? '')).ok).toBe(false);
});

test.each([
  ['another application', { clientId: 'somebody-else' }, 'unauthorized_client'],
  ['another tenant', { authority: 'https://login.microsoftonline.com/another' }, 'invalid_tenant'],
  ['no scope but the standard ones', { scope: 'openid profile' }, 'invalid_scope'],
])('%s gets no token', async (_, params, code) => {
  expect((await ask(worldWith('silent'), 'GetToken', params)).error).toMatchObject({ status: 'PERSISTENT_ERROR', code });
});

test('the tenant’s own authority is right', async () => {
  expect((await ask(worldWith('silent'), 'GetToken', { authority: `https://login.microsoftonline.com/${tenant.id}` })).success).toBe(true);
});

test('a method or message that is unknown is not guessed at', async () => {
  await expect(ask(worldWith('silent'), 'GetLogout')).rejects.toThrow('knows no method "GetLogout"');
  await expect(answerBridge(worldWith('silent'), tokens, { messageType: 'Other' })).rejects.toThrow();
});
