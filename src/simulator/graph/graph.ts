import type { IncomingMessage, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Tokens } from '../entra/tokens.ts';
import type { World } from '../world/types.ts';
import { badRequest, errorResponse } from './errors.ts';
import { createHandler, type HandleGraph } from './handler.ts';
import { createTraffic } from './traffic.ts';
import type { GraphRequest, GraphResponse } from './wire.ts';

export interface Graph {
  /** Answers a request to any path under `/v1.0/`. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** The same without HTTP. */
  readonly answer: HandleGraph;
}

const exposed =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, Retry-After';
const crossOrigin = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed };

/** The pretend Graph of one world, for a node server. Writes its traffic to the file given, else to the one `SIM_TRAFFIC` names. */
export function createGraph(world: World, tokens: Tokens, trafficFile?: string): Graph {
  const answer = createHandler(world, tokens);
  const traffic = createTraffic(trafficFile);
  const complete = (response: GraphResponse): GraphResponse => ({ ...response, headers: commonHeaders(world, response) });

  return {
    answer,
    handle: async (req, res) => {
      if (req.method === 'OPTIONS') return preflight(req, res);
      const request = await requestOf(req);
      if (request.body === unreadable) {
        const error = badRequest(
          'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
          'BadRequest',
        );
        const refused = complete(errorResponse(error, world.now(), request.headers));
        traffic.record({ ...request, body: undefined }, refused);
        return send(res, refused);
      }
      const outcome = await answer(request);
      if (outcome.kind === 'silent') return traffic.record(request, undefined);
      if (outcome.kind === 'lost') {
        traffic.record(request, undefined);
        return breakOff(res);
      }
      const response = complete(outcome.response);
      if (outcome.kind === 'garbled') {
        traffic.record(request, { ...response, body: outcome.text }, true);
        return send(res, response, outcome.text);
      }
      traffic.record(request, response, outcome.partsGarbled);
      return send(res, response);
    },
  };
}

function commonHeaders(world: World, response: GraphResponse): Readonly<Record<string, string>> {
  const requestId = response.headers?.['request-id'] ?? crypto.randomUUID();
  return {
    ...(response.sameOriginOnly ? {} : crossOrigin),
    'Strict-Transport-Security': 'max-age=31536000',
    'request-id': requestId,
    'client-request-id': requestId,
    'Cache-Control': 'no-store',
    Date: world.now().toUTCString(),
    ...(response.body === undefined ? {} : { 'Content-Type': 'application/json; odata.metadata=minimal; charset=utf-8' }),
    ...(response.text ? { 'Content-Type': response.text.type } : {}),
    ...response.headers,
  };
}

function preflight(req: IncomingMessage, res: ServerResponse): void {
  res.writeHead(200, {
    ...crossOrigin,
    'Access-Control-Allow-Headers': req.headers['access-control-request-headers'] ?? '*',
    'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
    'Access-Control-Max-Age': '3600',
  });
  res.end();
}

function send(res: ServerResponse, response: GraphResponse, text?: string): void {
  res.writeHead(response.status, { ...response.headers });
  res.end(text ?? response.text?.content ?? (response.body === undefined ? undefined : JSON.stringify(response.body)));
}

/**
 * The connection breaks before an answer. A bare close would not do: browsers silently send a request again when a
 * connection they have used before closes without a word, but not when what comes is no HTTP.
 */
export function breakOff(res: ServerResponse): void {
  const { socket } = res;
  socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', () => socket.destroy());
}

export const unreadable = Symbol('a body that is not JSON');

export async function requestOf(req: IncomingMessage): Promise<GraphRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(
    Object.entries(req.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
  const secure = req.socket instanceof TLSSocket;
  return {
    method: req.method ?? 'GET',
    url: (req.url ?? '').replace(/^\/v1\.0/, '') || '/',
    headers,
    body: req.method === 'PUT' ? new Uint8Array(Buffer.concat(chunks)) : bodyOf(Buffer.concat(chunks).toString('utf8'), headers['content-type'] ?? ''),
    origin: `${secure ? 'https' : 'http'}://${headers['host'] ?? 'graph.microsoft.com'}`,
  };
}

function bodyOf(text: string, type: string): unknown {
  if (text === '') return undefined;
  if (!/^application\/json/i.test(type)) return unreadable;
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}
