import { createGraph, type Graph } from '../../src/graph/graphRequest.ts';
import { failure, success, type Result } from '../../src/ports/problem.ts';
import { aServer, type AServer, type Reply } from './aServer.ts';

let server: AServer;
afterEach(() => server.close());

async function graphThat(
  answer: (count: number) => Reply | undefined | Promise<Reply | undefined>,
  token: (claims?: string) => Promise<Result<string>> = async () => success('first'),
  waitMs = 5000,
): Promise<Graph> {
  server = await aServer((_request, count) => answer(count));
  return createGraph({ origin: server.origin, token, waitMs });
}

const error = (code: string): unknown => ({ error: { code, message: 'said the service' } });

describe('an answer of Graph', () => {
  it.each([
    [401, 'signInNeeded'],
    [403, 'refused'],
    [404, 'missing'],
    [409, 'changed'],
    [412, 'changed'],
    [400, 'malformed'],
    [422, 'malformed'],
    [500, 'unavailable'],
    [504, 'unavailable'],
    [507, 'unavailable'],
  ] as const)('with status %i is the problem %s, and says in its detail which it was', async (status, kind) => {
    const graph = await graphThat(() => ({ status, body: error('someCode') }));
    const answer = await graph.send({ method: 'POST', path: '/things', body: {} });
    expect(answer).toEqual(failure(kind, `${status} someCode: said the service`));
  });

  it('that is throttled says how long to wait', async () => {
    const graph = await graphThat(() => ({ status: 429, headers: { 'Retry-After': '2.5' }, body: error('TooManyRequests') }));
    const answer = await graph.send({ method: 'POST', path: '/things', body: {} });
    expect(answer).toMatchObject({ problem: { kind: 'throttled', retryAfterSeconds: 2.5 } });
  });

  it('that is no JSON is malformed', async () => {
    const graph = await graphThat(() => ({ body: '<html>Sign in to the Wi-Fi</html>' }));
    expect(await graph.send({ path: '/me' })).toMatchObject({ problem: { kind: 'malformed' } });
  });

  it('that is an error page with no JSON keeps the meaning of its status', async () => {
    const graph = await graphThat(() => ({ status: 403, body: '<html>no</html>' }));
    expect(await graph.send({ path: '/me' })).toEqual(failure('refused', '403'));
  });

  it('that never begins is noAnswer', async () => {
    const graph = await graphThat(() => new Promise(() => undefined), undefined, 60);
    expect(await graph.send({ path: '/me' })).toMatchObject({ problem: { kind: 'noAnswer' } });
  });

  it('that breaks off is offline', async () => {
    const graph = await graphThat(() => undefined);
    expect(await graph.send({ path: '/me' })).toMatchObject({ problem: { kind: 'offline' } });
  });
});

describe('a request that met a busy service', () => {
  it.each([429, 503, 504])('is repeated after %i where it reads', async (status) => {
    const graph = await graphThat((count) => (count < 3 ? { status, headers: { 'Retry-After': '0.01' } } : { body: { fine: true } }));
    expect(await graph.send({ path: '/me' })).toEqual(success({ fine: true }));
    expect(server.received).toHaveLength(3);
  });

  it('is repeated twice and not more often', async () => {
    const graph = await graphThat(() => ({ status: 503, headers: { 'Retry-After': '0' } }));
    expect(await graph.send({ path: '/me' })).toMatchObject({ problem: { kind: 'unavailable' } });
    expect(server.received).toHaveLength(3);
  });

  it('is not repeated where the wait would be long', async () => {
    const graph = await graphThat(() => ({ status: 429, headers: { 'Retry-After': '30' } }));
    expect(await graph.send({ path: '/me' })).toMatchObject({ problem: { kind: 'throttled', retryAfterSeconds: 30 } });
    expect(server.received).toHaveLength(1);
  });

  it.each(['POST', 'PATCH'] as const)('is never repeated where it is a %s', async (method) => {
    const graph = await graphThat(() => ({ status: 503, headers: { 'Retry-After': '0' } }));
    await graph.send({ method, path: '/things', body: { one: 1 } });
    expect(server.received).toHaveLength(1);
  });
});

describe('a token that Graph turns down', () => {
  const claims = '{"access_token":{"nbf":{"essential":true}}}';
  const challenge = { 'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"` };

  it('is replaced once by one that meets the claims', async () => {
    const asked: (string | undefined)[] = [];
    const graph = await graphThat(
      (count) => (count === 1 ? { status: 401, headers: challenge } : { body: { fine: true } }),
      async (wanted) => {
        asked.push(wanted);
        return success(wanted === undefined ? 'first' : 'second');
      },
    );
    expect(await graph.send({ method: 'POST', path: '/things', body: { one: 1 } })).toEqual(success({ fine: true }));
    expect(asked).toEqual([undefined, claims]);
    expect(server.received.map(({ headers, body }) => [headers.authorization, body])).toEqual([
      ['Bearer first', '{"one":1}'],
      ['Bearer second', '{"one":1}'],
    ]);
  });

  it('is replaced once by any other where Graph names no claims, and then the person is asked', async () => {
    const asked: (string | undefined)[] = [];
    const graph = await graphThat(() => ({ status: 401, body: error('InvalidAuthenticationToken') }), async (wanted) => {
      asked.push(wanted);
      return success('any');
    });
    expect(await graph.send({ path: '/me' })).toMatchObject({ problem: { kind: 'signInNeeded' } });
    expect(asked).toEqual([undefined, '']);
    expect(server.received).toHaveLength(2);
  });

  it('is not even shown where the sign-in has a problem of its own', async () => {
    const graph = await graphThat(() => ({}), async () => failure('signInUnavailable', 'no bridge'));
    expect(await graph.send({ path: '/me' })).toEqual(failure('signInUnavailable', 'no bridge'));
    expect(server.received).toHaveLength(0);
  });
});

describe('a request that is given up', () => {
  it('rejects as a cancellation and is no problem', async () => {
    const graph = await graphThat(() => new Promise(() => undefined));
    const leaving = new AbortController();
    const answer = graph.send({ path: '/me', signal: leaving.signal });
    leaving.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('rejects at once while it waits to be repeated', async () => {
    const leaving = new AbortController();
    const graph = await graphThat(() => {
      setTimeout(() => leaving.abort(), 20);
      return { status: 503, headers: { 'Retry-After': '0.5' } };
    });
    await expect(graph.send({ path: '/me', signal: leaving.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.received).toHaveLength(1);
  });

  it('is not sent where it was given up before', async () => {
    const graph = await graphThat(() => ({}));
    await expect(graph.send({ path: '/me', signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.received).toHaveLength(0);
  });
});

describe('a next link', () => {
  it('is followed within this Graph only, so that no other origin gets the token', async () => {
    const graph = await graphThat(() => ({}));
    expect(graph.pathOf(`${server.origin}/v1.0/me/messages?$skip=10&$search=%22a%22`)).toBe('/me/messages?$skip=10&$search=%22a%22');
    expect(graph.pathOf('https://elsewhere.example/v1.0/me/messages?$skip=10')).toBeUndefined();
    expect(graph.pathOf(`${server.origin}/beta/me`)).toBeUndefined();
    expect(graph.pathOf('not a link')).toBeUndefined();
  });
});
