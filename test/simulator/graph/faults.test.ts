import type { ScenarioInput } from '../../../src/simulator/scenario/schema.ts';
import { seeded } from '../../../src/simulator/graph/faults.ts';
import { aScenario } from '../aScenario.ts';
import { items, startGraph, type Answered, type GraphServer } from '../graphServer.ts';

type Faults = NonNullable<ScenarioInput['faults']>;

let graph: GraphServer | undefined;
afterEach(() => graph?.stop());

async function disturbedBy(faults: Faults, seed = 1): Promise<GraphServer> {
  graph = await startGraph(aScenario({ faults, seed }));
  return graph;
}

const newClaim = { method: 'POST', body: { fields: { Title: 'a#1', ClientReference: 'r' } } };
const claims = async ({ call }: GraphServer): Promise<number> => (await call(items('claims'))).body.value.length;
const statuses = async ({ call }: GraphServer, path: string, count: number): Promise<number[]> => {
  const answers: number[] = [];
  for (let made = 0; made < count; made += 1) answers.push((await call(path)).status);
  return answers;
};

test.each([
  [401, 'InvalidAuthenticationToken', 'www-authenticate'],
  [403, 'accessDenied', undefined],
  [404, 'itemNotFound', undefined],
  [409, 'resourceModified', undefined],
  [412, 'resourceModified', undefined],
  [422, 'notSupported', undefined],
  [429, 'activityLimitReached', 'retry-after'],
  [500, 'generalException', undefined],
  [503, 'serviceNotAvailable', 'retry-after'],
  [504, 'GatewayTimeout', undefined],
])('a status of %d comes with the code %s that belongs to it', async (status, code, header) => {
  const { call } = await disturbedBy([{ path: 'lists/Cards', status }]);
  const answer = await call(items('cards'));
  expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  if (header !== undefined) expect(answer.headers.get(header)).not.toBeNull();
});

test('a mailbox is throttled in the words of Exchange', async () => {
  const { call } = await disturbedBy([{ path: '^/me/messages', status: 429 }]);
  expect((await call('/me/messages')).body.error.code).toBe('ApplicationThrottled');
});

test('lists are matched by name whichever way they are addressed, and nothing else is touched', async () => {
  const { call } = await disturbedBy([{ method: 'GET', path: 'lists/Cards/items\\?\\$expand=fields', status: 500 }]);
  expect((await call(items('cards', '?%24expand=fields'))).status).toBe(500);
  expect((await call(items('cards'))).status).toBe(200);
  expect((await call(items('contacts', '?$expand=fields'))).status).toBe(200);
});

test('some calls are let through first, and some are disturbed', async () => {
  expect(await statuses(await disturbedBy([{ path: 'Cards', skip: 1, times: 2, status: 503 }]), items('cards'), 5)).toEqual([
    200, 503, 503, 200, 200,
  ]);
});

test('a share of the calls is disturbed, the same in each run', async () => {
  const faults = [{ path: 'Cards', share: 0.5, status: 500 }];
  const first = await statuses(await disturbedBy(faults, 7), items('cards'), 12);
  await graph?.stop();
  expect(await statuses(await disturbedBy(faults, 7), items('cards'), 12)).toEqual(first);
  expect(new Set(first)).toEqual(new Set([200, 500]));
});

test('the generator is even enough', () => {
  const random = seeded(3);
  const drawn = Array.from({ length: 1000 }, random);
  expect(drawn.filter((value) => value < 0.25).length).toBeGreaterThan(200);
  expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
});

test('a status replaces the deed, unless it is to be carried out', async () => {
  const refused = await disturbedBy([{ method: 'POST', path: 'Claims', status: 504 }]);
  await refused.call(items('claims'), newClaim);
  expect(await claims(refused)).toBe(0);
  await refused.stop();
  const doubtful = await disturbedBy([{ method: 'POST', path: 'Claims', status: 504, carryOut: true }]);
  expect((await doubtful.call(items('claims'), newClaim)).status).toBe(504);
  expect(await claims(doubtful)).toBe(1);
});

test.each([
  ['before', 0],
  ['after', 1],
] as const)('an answer lost %s the deed never arrives', async (lose, done) => {
  const server = await disturbedBy([{ method: 'POST', path: 'Claims', lose }]);
  await expect(server.call(items('claims'), newClaim)).rejects.toThrow('fetch failed');
  expect(await claims(server)).toBe(done);
});

test('a body replaces the right one', async () => {
  const { call } = await disturbedBy([
    { path: 'Cards', body: '<html>Sign in to the network</html>', headers: { 'Content-Type': 'text/html' } },
  ]);
  const answer = await call(items('cards'));
  expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([
    200,
    '<html>Sign in to the network</html>',
    'text/html',
  ]);
});

test('headers may be changed alone', async () => {
  const { call } = await disturbedBy([{ path: 'Cards', headers: { 'Retry-After': '7' } }]);
  const answer = await call(items('cards'));
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([200, '7']);
});

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a service may fall silent %s the deed', async (silent, done) => {
  const server = await disturbedBy([{ method: 'POST', path: 'Claims', silent }]);
  await expect(server.call(items('claims'), { ...newClaim, signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout/);
  expect(await claims(server)).toBe(done);
});

test('an answer may break off in the middle, after the deed', async () => {
  const server = await disturbedBy([{ method: 'POST', path: 'Claims', cutShort: true }]);
  const { status, text } = await server.call(items('claims'), newClaim);
  expect(status).toBe(201);
  expect(() => JSON.parse(text) as unknown).toThrow();
  expect(await claims(server)).toBe(1);
});

test('a slow answer can be given up, and a right one follows', async () => {
  const { call } = await disturbedBy([{ path: 'Cards', times: 1, latency: 60_000 }]);
  // Long enough for a busy machine to have taken the first call in.
  await expect(call(items('cards'), { signal: AbortSignal.timeout(1000) })).rejects.toThrow();
  expect((await call(items('cards'))).status).toBe(200);
});

test('an answer may be held until the faults are set anew', async () => {
  const { call, world } = await disturbedBy([{ path: 'Cards', held: true }]);
  let answered = false;
  const held = call(items('cards')).finally(() => (answered = true));
  expect((await call(items('claims'))).status).toBe(200);
  expect(answered).toBe(false);
  world.setFaults([]);
  expect((await held).status).toBe(200);
});

test('a slow mailbox serves four requests at a time', async () => {
  const { call } = await disturbedBy([{ path: '^/me/messages', latency: [150, 200] }]);
  const answers = await Promise.all(Array.from({ length: 5 }, () => call('/me/messages')));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429]);
  expect((await call('/me/messages')).status).toBe(200);
});

describe('inside a batch', () => {
  const batch = ({ call }: GraphServer): Promise<Answered> =>
    call('/$batch', {
      method: 'POST',
      body: {
        requests: [
          { id: '1', method: 'GET', url: items('cards') },
          { id: '2', method: 'POST', url: items('claims'), headers: { 'Content-Type': 'application/json' }, body: newClaim.body },
        ],
      },
    });

  test('a part is disturbed and the others are not', async () => {
    const { body, status } = await batch(await disturbedBy([{ path: 'Cards', status: 429, headers: { 'Retry-After': '3' } }]));
    expect(status).toBe(200);
    expect(body.responses.map((part) => part.status)).toEqual([429, 201]);
    expect(body.responses[0]?.headers['Retry-After']).toBe('3');
  });

  test('a lost part is a gateway’s 504, carried out or not', async () => {
    const server = await disturbedBy([{ path: 'Claims', method: 'POST', lose: 'after' }]);
    const { body } = await batch(server);
    expect(body.responses[1]?.status).toBe(504);
    expect(await claims(server)).toBe(1);
  });

  test('a part may be garbled', async () => {
    const { body } = await batch(await disturbedBy([{ path: 'Cards', body: '{"value":[{"id":7}]}' }]));
    expect(body.responses[0]?.body).toEqual({ value: [{ id: 7 }] });
  });

  test('a part may be left out, carried out all the same', async () => {
    const server = await disturbedBy([{ path: 'Claims', method: 'POST', omit: true }]);
    expect((await batch(server)).body.responses.map(({ id }) => id)).toEqual(['1']);
    expect(await claims(server)).toBe(1);
  });

  test('a part that falls silent takes the batch with it', async () => {
    const { call } = await disturbedBy([{ path: 'Cards', silent: 'before' }]);
    const requests = [{ id: '1', method: 'GET', url: items('cards') }];
    await expect(call('/$batch', { method: 'POST', body: { requests }, signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout/);
  });

  test('the batch itself can be disturbed', async () => {
    expect((await batch(await disturbedBy([{ path: '\\$batch', status: 503 }]))).status).toBe(503);
  });
});

test('faults can be replaced while the world runs', async () => {
  const server = await disturbedBy([{ path: 'Cards', status: 500 }]);
  const before = await statuses(server, items('cards'), 1);
  server.world.setFaults(aScenario({ faults: [{ path: 'Claims', times: 1, status: 503 }] }).faults);
  expect([...before, ...(await statuses(server, items('cards'), 1)), ...(await statuses(server, items('claims'), 2))]).toEqual([
    500, 200, 503, 200,
  ]);
});

test('an old change token can be played, with the place to start again', async () => {
  const { call } = await disturbedBy([{ path: 'delta', times: 1, status: 410 }]);
  const gone = await call(items('cards', '/delta?token=latest'));
  expect([gone.status, gone.body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
  expect((await call(gone.headers.get('location') ?? '')).body.value).toHaveLength(4);
});
