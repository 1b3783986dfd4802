import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTokens } from '../../../src/simulator/entra/tokens.ts';
import { roleGroups } from '../../../src/simulator/world/ids.ts';
import { aScenario } from '../aScenario.ts';
import { items, startGraph, type GraphServer } from '../graphServer.ts';

let graph: GraphServer;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

describe('tokens', () => {
  const refused = async (authorization: string): Promise<readonly unknown[]> => {
    const { status, headers, body } = await graph.call('/me', { authorization });
    expect(headers.get('www-authenticate')).toMatch(/^Bearer realm="", authorization_uri=/);
    return [status, body.error.code, body.error.message];
  };

  test('none, one that is no token, one that is too old', async () => {
    const stale = await graph.tokens.access(graph.world.person(), ['User.Read'], true);
    expect(await refused('')).toEqual([401, 'InvalidAuthenticationToken', 'Access token is empty.']);
    expect(await refused('Bearer nonsense')).toEqual([
      401,
      'InvalidAuthenticationToken',
      'CompactToken parsing failed with error code: 80049217',
    ]);
    expect(await refused(`Bearer ${stale}`)).toEqual([
      401,
      'InvalidAuthenticationToken',
      'Lifetime validation failed, the token is expired.',
    ]);
  });

  test('one for somebody else’s service, one signed by somebody else', async () => {
    const idToken = await graph.tokens.id(graph.world.person());
    const foreign = await (await createTokens()).access(graph.world.person(), ['User.Read']);
    expect(await refused(`Bearer ${idToken}`)).toEqual([
      401,
      'InvalidAuthenticationToken',
      'Access token validation failure. Invalid audience.',
    ]);
    expect(await refused(`Bearer ${foreign}`)).toEqual([
      401,
      'InvalidAuthenticationToken',
      'Access token validation failure. Invalid signature.',
    ]);
  });

  test('a call is made as the person of the token, whoever is signed in now', async () => {
    const { body } = await graph.call('/me?$select=displayName,mail', { as: 'tom' });
    expect(body).toMatchObject({ displayName: 'Tom Rees', mail: 'tom.rees@aberllan.example' });
  });
});

describe('a person’s groups', () => {
  const path = '/me/transitiveMemberOf';

  test('are those of their roles, by id alone where only the profile may be read', async () => {
    const { body } = await graph.call(path, { as: 'meera', scopes: ['User.Read'] });
    expect(body.value).toEqual([roleGroups.serviceManager, roleGroups.registerOwner].map((id) => ({ '@odata.type': '#microsoft.graph.group', id, displayName: null })));
    const named = await graph.call(`${path}?$select=displayName`, { as: 'meera', scopes: ['GroupMember.ReadBasic.All'] });
    expect(named.body.value[0]).toEqual({ '@odata.type': '#microsoft.graph.group', displayName: 'serviceManager' });
  });

  test('come page by page', async () => {
    const first = await graph.call(`${path}?$select=id&$top=1`, { as: 'meera' });
    expect(first.body.value.map(({ id }: { id: string }) => id)).toEqual([roleGroups.serviceManager]);
    const next = await graph.call(String(first.body['@odata.nextLink']).split('/v1.0')[1] ?? '', { as: 'meera' });
    expect(next.body.value.map(({ id }: { id: string }) => id)).toEqual([roleGroups.registerOwner]);
    expect(next.body['@odata.nextLink']).toBeUndefined();
  });

  test.each(['$top=1000', '$select=mail', '$filter=id eq 1', '$skiptoken=x'])('are refused with %s', async (query) => {
    expect((await graph.call(`${path}?${query}`, { as: 'meera' })).status).toBe(400);
  });
});

describe('as a browser meets it', () => {
  test('any origin may ask, and sees the headers it needs', async () => {
    const { headers } = await graph.call('/me', { headers: { origin: 'https://fair-contact.aberllan.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toMatch(/ETag.*WWW-Authenticate.*Retry-After/);
  });

  test('it is asked beforehand without a token', async () => {
    const response = await fetch(`${graph.origin}/v1.0${items('claims')}`, {
      method: 'OPTIONS',
      headers: { 'access-control-request-headers': 'authorization,content-type,if-match', 'access-control-request-method': 'PATCH' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type,if-match');
    expect(response.headers.get('access-control-allow-methods')).toMatch(/PATCH/);
  });

  test('answers carry the simulated date and the ids of the request', async () => {
    const { headers, body } = await graph.call('/nonsense', { headers: { 'client-request-id': 'c-1' } });
    expect(headers.get('date')).toBe('Wed, 10 Jun 2026 09:42:00 GMT');
    expect(headers.get('client-request-id')).toBe('c-1');
    expect(body.error.innerError).toEqual({
      date: '2026-06-10T09:42:00',
      'request-id': headers.get('request-id'),
      'client-request-id': 'c-1',
    });
  });
});

test.each([
  ['an unknown path', '/planner', 'GET', 400],
  ['an unknown method', '/me/messages', 'PATCH', 405],
  ['a query option given twice', '/me/messages?$top=1&$top=2', 'GET', 400],
  ['a broken escape', '/me/messages?$filter=%zz', 'GET', 400],
])('%s is refused', async (_, url, method, status) => {
  expect((await graph.call(url, { method })).status).toBe(status);
});

test.each([
  ['a body that is not JSON', { body: '{"fields":' }],
  ['a body that does not say what it is', { body: '{}', headers: { 'content-type': 'text/plain' } }],
])('%s is refused', async (_, options) => {
  const { status, body } = await graph.call(items('claims'), { method: 'POST', ...options });
  expect(status).toBe(400);
  expect(body.error.message).toMatch(/^Unable to read JSON request payload/);
});

describe('traffic', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'traffic-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is written down line by line, save what a fault garbled', async () => {
    const trafficFile = path.join(folder, 'traffic.jsonl');
    const faults = [
      { path: 'Contacts', body: 'garbled' },
      { path: 'Incidents', lose: 'before' as const },
    ];
    const recorded = await startGraph(aScenario({ faults }), { trafficFile });
    await recorded.call('/me?$select=id');
    await recorded.call(items('claims'), { method: 'POST', body: { fields: { Title: 'a#1', ClientReference: 'r' } } });
    await recorded.call(items('contacts'));
    const requests = [
      { id: '1', method: 'GET', url: items('contacts') },
      { id: '2', method: 'GET', url: '/me?$select=id' },
    ];
    await recorded.call('/$batch', { method: 'POST', body: { requests } });
    await expect(recorded.call(items('incidents'))).rejects.toThrow();
    await fetch(`${recorded.origin}/v1.0/me`, { method: 'OPTIONS' });
    await recorded.stop();

    const lines = (await readFile(trafficFile, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(lines.map(({ method, url, status }) => [method, String(url).replace(/\?.*/, ''), status])).toEqual([
      ['GET', `${recorded.origin}/v1.0/me`, 200],
      ['POST', `${recorded.origin}/v1.0${items('claims')}`, 201],
      ['GET', `${recorded.origin}/v1.0${items('contacts')}`, 200],
      ['POST', `${recorded.origin}/v1.0/$batch`, 200],
      ['GET', `${recorded.origin}/v1.0${items('incidents')}`, 0],
    ]);
    expect(lines.map(({ garbled }) => garbled)).toEqual([undefined, undefined, true, true, undefined]);
    expect(lines[2]).toMatchObject({ responseBody: 'garbled' });
    expect(lines[3]).toMatchObject({
      responseBody: { responses: [{ id: '1', body: 'garbled' }, { id: '2', status: 200, body: { id: expect.any(String) as string } }] },
    });
    expect(lines[1]).toMatchObject({
      requestHeaders: { 'content-type': 'application/json' },
      requestBody: { fields: { Title: 'a#1' } },
      responseHeaders: { 'Access-Control-Allow-Origin': '*' },
      responseBody: { id: '1' },
    });
  });
});
