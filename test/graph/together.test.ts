import { createGraph, type Graph } from '../../src/graph/graphRequest.ts';
import { failure, success } from '../../src/ports/problem.ts';
import { aServer, type AServer, type Received, type Reply } from './aServer.ts';

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

let server: AServer;
afterEach(() => server.close());

/** A Graph that answers each part of a batch as the test says, last one first. */
async function graphWhoseParts(answer: (part: Part) => unknown, whole?: (request: Received) => Reply | Promise<Reply>): Promise<Graph> {
  server = await aServer((request) => {
    if (!request.url.endsWith('/$batch')) return { body: { alone: request.url } };
    if (whole) return whole(request);
    const { requests } = JSON.parse(request.body) as { requests: Part[] };
    return { body: { responses: requests.map((part) => ({ id: part.id, ...(answer(part) as object) })).reverse() } };
  });
  return createGraph({ origin: server.origin, token: async () => success('token') });
}

const echo = ({ url }: Part): unknown => ({ status: 200, body: { url } });
const batches = (): number => server.received.filter(({ url }) => url.endsWith('/$batch')).length;

describe('GETs of one turn', () => {
  it('travel in one batch, and each gets its own answer', async () => {
    const graph = await graphWhoseParts(echo);
    const answers = await Promise.all(['/a?$filter=x%20eq%20%27%23%27', '/b', '/c'].map((path) => graph.sendTogether({ path })));
    expect(answers).toEqual(['/a?$filter=x%20eq%20%27%23%27', '/b', '/c'].map((url) => success({ url })));
    expect(server.received).toHaveLength(1);
  });

  it('take their headers along', async () => {
    const graph = await graphWhoseParts(({ headers }) => ({ status: 200, body: headers }));
    const [one] = await Promise.all([graph.sendTogether({ path: '/a', headers: { Prefer: 'x' } }), graph.sendTogether({ path: '/b' })]);
    expect(one).toEqual(success({ Prefer: 'x' }));
  });

  it('are at most twenty to a batch', async () => {
    const graph = await graphWhoseParts(echo);
    const answers = await Promise.all(Array.from({ length: 41 }, (_, index) => graph.sendTogether({ path: `/${index}` })));
    expect(answers.slice(0, 40)).toEqual(Array.from({ length: 40 }, (_, index) => success({ url: `/${index}` })));
    expect(answers[40]).toEqual(success({ alone: '/v1.0/40' }));
    expect(batches()).toBe(2);
  });

  it('leave one that is alone without a batch', async () => {
    const graph = await graphWhoseParts(echo);
    expect(await graph.sendTogether({ path: '/me' })).toEqual(success({ alone: '/v1.0/me' }));
    expect(batches()).toBe(0);
  });

  it('do not share the problem of one', async () => {
    const graph = await graphWhoseParts((part) =>
      part.url === '/busy' ? { status: 429, headers: { 'retry-after': '17' }, body: { error: { code: 'x', message: 'y' } } } : echo(part),
    );
    const [busy, fine] = await Promise.all([graph.sendTogether({ path: '/busy' }), graph.sendTogether({ path: '/fine' })]);
    expect(busy).toEqual(failure('throttled', '429 x: y', 17));
    expect(fine).toEqual(success({ url: '/fine' }));
  });

  it.each([429, 503])('are repeated alone, each that was asked to come again soon (%i), and the others do not wait for it', async (status) => {
    const graph = await graphWhoseParts((part) => (part.url === '/busy' ? { status, headers: { 'Retry-After': '1' } } : echo(part)));
    const arrived: string[] = [];
    const ask = (path: string) => graph.sendTogether({ path }).finally(() => arrived.push(path));
    const [busy] = await Promise.all([ask('/busy'), ask('/fine')]);
    expect(busy).toEqual(success({ alone: '/v1.0/busy' }));
    expect(arrived).toEqual(['/fine', '/busy']);
  });

  it('that were given up meanwhile are not repeated', async () => {
    const leaving = new AbortController();
    const graph = await graphWhoseParts((part) => (part.url === '/busy' ? { status: 429, headers: { 'Retry-After': '0.2' } } : echo(part)));
    const busy = graph.sendTogether({ path: '/busy', signal: leaving.signal });
    await graph.sendTogether({ path: '/fine' });
    leaving.abort();
    await expect(busy).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(server.received).toHaveLength(1);
  });

  it('ask alone where a part was turned down for its token', async () => {
    const graph = await graphWhoseParts((part) => (part.url === '/late' ? { status: 401 } : echo(part)));
    const [late] = await Promise.all([graph.sendTogether({ path: '/late' }), graph.sendTogether({ path: '/fine' })]);
    expect(late).toEqual(success({ alone: '/v1.0/late' }));
  });

  it('are malformed each where the whole batch is, or where a part is missing', async () => {
    const graph = await graphWhoseParts(echo, () => ({ body: { responses: [{ id: '1', status: 200, body: 'here' }] } }));
    const answers = await Promise.all([graph.sendTogether({ path: '/a' }), graph.sendTogether({ path: '/b' })]);
    expect(answers).toEqual([success('here'), failure('malformed', 'no part')]);
  });

  it('go on when one of them is given up', async () => {
    const graph = await graphWhoseParts(echo);
    const leaving = new AbortController();
    const given = graph.sendTogether({ path: '/a', signal: leaving.signal });
    const kept = graph.sendTogether({ path: '/b' });
    const other = graph.sendTogether({ path: '/c' });
    leaving.abort();
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    expect(await Promise.all([kept, other])).toEqual([success({ url: '/b' }), success({ url: '/c' })]);
    expect(server.received[0]?.body).not.toContain('/a');
  });

  it('are given up together only when all of them are', async () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const graph = await graphWhoseParts(echo, () => {
      one.abort();
      setTimeout(() => other.abort(), 20);
      return new Promise(() => undefined);
    });
    const answers = [graph.sendTogether({ path: '/a', signal: one.signal }), graph.sendTogether({ path: '/b', signal: other.signal })];
    const settled = await Promise.allSettled(answers);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('writes of one turn', () => {
  it('travel with what they write, and each is told what became of it', async () => {
    const graph = await graphWhoseParts((part) => {
      if (part.url === '/gone') return { status: 412 };
      if (part.url === '/busy') return { status: 429, headers: { 'Retry-After': '7' } };
      return { status: 201, body: part };
    });
    const answers = await Promise.all([
      graph.sendTogether({ method: 'POST', path: '/rows', body: { fields: { Title: 'x' } } }),
      graph.sendTogether({ method: 'PATCH', path: '/gone', body: {}, headers: { 'If-Match': '"1"' } }),
      graph.sendTogether({ method: 'POST', path: '/busy', body: {} }),
    ]);
    expect(answers).toEqual([
      success({ id: '1', method: 'POST', url: '/rows', headers: { 'Content-Type': 'application/json' }, body: { fields: { Title: 'x' } } }),
      failure('changed', '412'),
      failure('throttled', '429', 7),
    ]);
    expect(JSON.parse(server.received[0]?.body ?? '')).toMatchObject({
      requests: [{}, { headers: { 'Content-Type': 'application/json', 'If-Match': '"1"' } }, {}],
    });
  });

  it.each([400, 413])('are never repeated where the batch was turned down whole (%i); reads are', async (status) => {
    const graph = await graphWhoseParts(echo, () => ({ status }));
    const write = { method: 'POST' as const, path: '/a', body: {} };
    const answers = await Promise.all([graph.sendTogether(write), graph.sendTogether({ path: '/b' })]);
    expect(answers).toMatchObject([{ problem: { kind: 'malformed' } }, success({ alone: '/v1.0/b' })]);
    expect(await graph.sendInOrder([write, write])).toMatchObject([{ problem: { kind: 'malformed' } }, { problem: { kind: 'malformed' } }]);
  });

  it('are as doubtful as the batch that was lost', async () => {
    const graph = await graphWhoseParts(echo, () => ({ status: 504 }));
    const answers = await Promise.all(['/a', '/b'].map((path) => graph.sendTogether({ method: 'POST', path, body: {} })));
    expect(answers.map((answer) => !answer.ok && answer.problem.kind)).toEqual(['unavailable', 'unavailable']);
    expect(server.received).toHaveLength(1);
  });
});

describe('writes in order', () => {
  const calls = ['/first', '/next'].map((path) => ({ method: 'POST' as const, path, body: {} }));

  it('take one trip, the next waiting for the one before', async () => {
    const graph = await graphWhoseParts(({ url, dependsOn }) => ({ status: 201, body: { url, dependsOn } }));
    expect(await graph.sendInOrder(calls)).toEqual([success({ url: '/first' }), success({ url: '/next', dependsOn: ['1'] })]);
    expect(server.received).toHaveLength(1);
  });

  it('leave out what comes after a failure, and say that it may be tried again', async () => {
    const graph = await graphWhoseParts(({ url }) => ({ status: url === '/first' ? 403 : 424 }));
    expect(await graph.sendInOrder(calls)).toMatchObject([{ problem: { kind: 'refused' } }, { problem: { kind: 'unavailable' } }]);
  });

  it('ask alone for the one whose token was turned down, and leave the next to the caller', async () => {
    const graph = await graphWhoseParts(({ url }) => ({ status: url === '/first' ? 401 : 424 }));
    expect(await graph.sendInOrder(calls)).toMatchObject([success({ alone: '/v1.0/first' }), { problem: { kind: 'unavailable' } }]);
  });
});
