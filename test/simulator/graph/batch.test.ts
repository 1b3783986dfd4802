import { addressKey } from '../../../src/simulator/world/digest.ts';
import { sian } from '../aScenario.ts';
import { items, query, startGraph, type Answered, type GraphServer } from '../graphServer.ts';

let graph: GraphServer;
beforeEach(async () => {
  graph = await startGraph();
});
afterEach(() => graph.stop());

const batch = (requests: unknown): Promise<Answered> => graph.call('/$batch', { method: 'POST', body: { requests } });
const get = (id: string, url: string): Readonly<Record<string, unknown>> => ({ id, method: 'GET', url });
const json = { 'Content-Type': 'application/json' };

test('parts are answered one by one, joined by their ids', async () => {
  const $filter = `fields/Key eq '${addressKey(sian.address)}'`;
  const { status, body } = await batch([
    get('cards', items('cards', query({ $filter }))),
    get('mail', 'me/messages?$select=subject'),
    get('nothing', items('cards', '/99')),
  ]);
  expect(status).toBe(200);
  const parts = Object.fromEntries(body.responses.map((part) => [part.id, part]));
  expect(parts['cards']?.body.value).toHaveLength(2);
  expect(parts['mail']?.body.value.map((message) => message['subject'])).toEqual(['Damp in the back bedroom', 'Your repair']);
  expect([parts['nothing']?.status, parts['nothing']?.body.error.code]).toEqual([404, 'itemNotFound']);
});

test('parts write with their own headers', async () => {
  const eTag = (await graph.call(items('cards', '/3'))).body.eTag;
  const change = (id: string): unknown => ({
    id,
    method: 'PATCH',
    url: items('cards', '/3/fields'),
    headers: { ...json, 'If-Match': eTag },
    body: { Confidence: 'suggested' },
  });
  graph.world.signIn('meera');
  const { body } = await batch([change('1'), change('2')]);
  expect(body.responses.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('20 parts are the most', async () => {
  const parts = (count: number): unknown[] => Array.from({ length: count }, (_, index) => get(String(index), items('cards')));
  expect((await batch(parts(20))).status).toBe(200);
  const { status, body } = await batch(parts(21));
  expect(status).toBe(400);
  expect(body.error.message).toMatch(/exceeds the maximum value of 20/);
});

test.each([
  ['no parts', []],
  ['no list of parts', 'x'],
  ['ids that differ only in case', [get('a', '/me'), get('A', '/me')]],
  ['an id that is a number', [{ id: 1, method: 'GET', url: '/me' }]],
  ['an absolute address', [get('1', 'https://graph.microsoft.com/v1.0/me')]],
  ['a batch in a batch', [{ id: '1', method: 'POST', url: '/$batch', headers: json, body: { requests: [] } }]],
  ['a body without its content type', [{ id: '1', method: 'POST', url: items('claims'), body: { fields: {} } }]],
  ['a part that waits for one that is not there', [{ ...get('1', '/me'), dependsOn: ['9'] }]],
])('%s make no batch', async (_, requests) => {
  const { status, body } = await batch(requests);
  expect([status, body.error.code]).toEqual([400, 'BadRequest']);
});

test('a part that depends on a failed one is not carried out', async () => {
  const { body } = await batch([
    get('1', items('cards', '/99')),
    {
      id: '2',
      method: 'POST',
      url: items('claims'),
      headers: json,
      body: { fields: { Title: 'x#1', ClientReference: 'r' } },
      dependsOn: ['1'],
    },
    { ...get('3', items('claims')), dependsOn: ['2'] },
  ]);
  expect(body.responses.map(({ status }) => status)).toEqual([404, 424, 424]);
  expect((await graph.call(items('claims'))).body.value).toEqual([]);
});

test('a part that depends on a good one comes after it', async () => {
  const { body } = await batch([
    { id: '1', method: 'POST', url: items('claims'), headers: json, body: { fields: { Title: 'x#1', ClientReference: 'r' } } },
    { ...get('2', items('claims')), dependsOn: ['1'] },
  ]);
  expect(body.responses[1]?.body.value).toHaveLength(1);
});

test('one mailbox serves four parts at a time', async () => {
  const { body } = await batch(Array.from({ length: 6 }, (_, index) => get(String(index), '/me/messages')));
  expect(body.responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429]);
  expect(body.responses[5]?.headers['Retry-After']).toBe('1');
});

test('a batch without a token is refused whole', async () => {
  const { status, body } = await graph.call('/$batch', { method: 'POST', body: { requests: [get('1', '/me')] }, authorization: '' });
  expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
});
