import { Client, ResponseType, type GraphRequest } from '@microsoft/microsoft-graph-client';
import { failure, success, type Result } from '../ports/problem.ts';
import { resultOf } from './answers.ts';
import type { Bytes, Call, Send } from './call.ts';
import { overTheNetwork, problemStopped, repeatedReads, repeatNothing, repeatRead, signedIn, type TokenSource } from './steps.ts';
import { sendInOrder, sendsTogether } from './together.ts';

/** Microsoft Graph for one signed-in person and one scope. Answers are JSON nobody has looked at yet: see `shaped`. */
export interface Graph {
  /** A request of its own. */
  readonly send: Send;
  /** A request whose answer is no JSON but what a file holds. */
  readonly readBytes: (call: Call) => Promise<Result<Bytes>>;
  /** A request that may travel in one batch with the others of the same turn, in any order. */
  readonly sendTogether: Send;
  /** Requests that travel in one batch, each carried out only after the one before it succeeded. */
  readonly sendInOrder: (calls: readonly Call[]) => Promise<readonly Result<unknown>[]>;
  /** The path of a `nextLink`; undefined where it leads away from this Graph. */
  readonly pathOf: (link: string) => string | undefined;
}

export interface GraphOptions {
  /** `https://graph.microsoft.com`, or where the pretend one stands. */
  readonly origin: string;
  readonly token: TokenSource;
  readonly fetch?: typeof fetch;
  /** Milliseconds each attempt may take. Default: 15 seconds. */
  readonly waitMs?: number;
}

const version = 'v1.0';

/** Opens the way to Graph. Nothing is sent yet. */
export function createGraph({ origin, token, fetch: own, waitMs = 15_000 }: GraphOptions): Graph {
  const network: typeof fetch = own ?? ((input, init) => fetch(input, init));
  const client = Client.initWithMiddleware({
    baseUrl: origin,
    defaultVersion: version,
    middleware: [repeatedReads(), signedIn(token, new URL(origin).origin), overTheNetwork(network, waitMs)],
  });
  const send: Send = (call) => unlessAborted(exchange(client, call, jsonOf), call.signal);
  const readBytes: Graph['readBytes'] = (call) => unlessAborted(exchange(client, call, bytesOf), call.signal);
  return { send, readBytes, sendTogether: sendsTogether(send), sendInOrder: (calls) => sendInOrder(send, calls), pathOf: (link) => pathOf(link, origin) };
}

async function exchange<T>(client: Client, call: Call, read: (response: Response) => Promise<Result<T>>): Promise<Result<T>> {
  call.signal?.throwIfAborted();
  try {
    return await read(await perform(client.api(call.path), call));
  } catch (error) {
    call.signal?.throwIfAborted();
    return { ok: false, problem: problemStopped(error) };
  }
}

async function jsonOf(response: Response): Promise<Result<unknown>> {
  const body = jsonIn(await response.text());
  if (response.ok && body === notJson) return failure('malformed', 'no JSON');
  return resultOf({ status: response.status, retryAfter: response.headers.get('Retry-After'), body });
}

async function bytesOf(response: Response): Promise<Result<Bytes>> {
  if (response.ok) return success(new Uint8Array(await response.arrayBuffer()));
  const refused = await jsonOf(response);
  return refused.ok ? failure('malformed', 'no content') : refused;
}

async function perform(request: GraphRequest, { method = 'GET', body, headers = {}, waited, signal }: Call): Promise<Response> {
  request
    .headers({ Accept: 'application/json', ...headers })
    .responseType(ResponseType.RAW)
    .middlewareOptions([method === 'GET' ? repeatRead(waited) : repeatNothing()]);
  if (signal) request.options({ signal });
  switch (method) {
    case 'GET':
      return (await request.get()) as Response;
    case 'POST':
      return (await request.post(body)) as Response;
    case 'PUT':
      return (await request.put(body)) as Response;
    case 'PATCH':
      return (await request.patch(body)) as Response;
    case 'DELETE':
      return (await request.delete()) as Response;
  }
}

const notJson = Symbol('not JSON');

function jsonIn(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

/** The client sleeps through an abort while it waits to repeat; the caller does not. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function pathOf(link: string, origin: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  const start = `/${version}/`;
  if (url.origin !== new URL(origin).origin || !url.pathname.startsWith(start)) return undefined;
  return `/${url.pathname.slice(start.length)}${url.search}`;
}
