import type { IncomingMessage, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { drivePaths, fileMembers } from '../graph/drive.ts';
import type { UploadSession, World } from '../world/types.ts';

const fragmentUnit = 320 * 1024;
const largestFragment = 60 * 1024 * 1024;
const crossOrigin = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Content-Range, Retry-After' };

/** SharePoint's own addresses of files: downloads and fragments of uploads, both without a token. False: it is another address. */
export async function serveDriveFile(request: IncomingMessage, response: ServerResponse, world: World): Promise<boolean> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host.invalid');
  const session = pathname.startsWith(`${drivePaths.upload}/`) ? pathname.slice(drivePaths.upload.length + 1) : undefined;
  if (session === undefined && pathname !== drivePaths.download) return false;
  if (request.method === 'OPTIONS') answer(response, 200, undefined, preflight(request));
  else if (session === undefined) download(response, world, searchParams.get('UniqueId') ?? '');
  else await carryUpload(request, response, world, session);
  return true;
}

function preflight(request: IncomingMessage): Readonly<Record<string, string>> {
  return { 'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*', 'Access-Control-Allow-Methods': 'GET, PUT, DELETE, OPTIONS' };
}

function download(response: ServerResponse, world: World, id: string): void {
  const file = world.drive.files().find((one) => one.id === id);
  if (!file) return refuse(response, 404, 'itemNotFound');
  response.writeHead(200, { ...crossOrigin, 'Content-Type': file.type, 'Content-Disposition': 'attachment', 'Content-Length': file.bytes.byteLength });
  response.end(file.bytes);
}

async function carryUpload(request: IncomingMessage, response: ServerResponse, world: World, id: string): Promise<void> {
  const fragment = await bytesOf(request);
  const session = world.drive.session(id);
  // The address itself is the permission; a token beside it is turned down.
  if (request.headers.authorization !== undefined) return refuse(response, 401, 'unauthenticated');
  if (!session) return refuse(response, 404, 'itemNotFound');
  if (request.method === 'GET') return answer(response, 200, progressOf(session));
  if (request.method === 'DELETE') {
    world.drive.closeSession(session);
    return answer(response, 204);
  }
  if (request.method !== 'PUT') return refuse(response, 405, 'notAllowed');
  const problem = takeFragment(session, fragment, request.headers['content-range'] ?? '');
  if (problem) return refuse(response, problem.status, problem.code);
  if (receivedOf(session) < (session.size ?? 0)) return answer(response, 202, progressOf(session));
  finish(request, response, world, session);
}

interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** Keeps a fragment, or says why it cannot be the next one. */
function takeFragment(session: UploadSession, fragment: Uint8Array, range: string): Refusal | undefined {
  const numbers = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range)?.slice(1).map(Number);
  if (!numbers) return { status: 400, code: 'invalidRequest' };
  const [from = 0, to = 0, size = 0] = numbers;
  if (to - from + 1 !== fragment.byteLength || to >= size || size !== (session.size ?? size)) return { status: 400, code: 'invalidRequest' };
  if (fragment.byteLength > largestFragment) return { status: 413, code: 'maxRequestLengthExceeded' };
  if (to + 1 < size && fragment.byteLength % fragmentUnit !== 0) return { status: 400, code: 'invalidRequest' };
  if (from !== receivedOf(session)) return { status: 416, code: 'invalidRange' };
  session.size = size;
  session.fragments.push(fragment);
  return undefined;
}

function finish(request: IncomingMessage, response: ServerResponse, world: World, session: UploadSession): void {
  const content = { bytes: Buffer.concat(session.fragments), type: 'application/octet-stream' };
  const put = world.drive.put(session.path, content, session.by, session.conflict);
  // The bytes are kept: the name can be changed and the session committed again.
  if (!put) {
    session.fragments.pop();
    return refuse(response, 409, 'nameAlreadyExists', 'upload_name_conflict');
  }
  world.drive.closeSession(session);
  const origin = `${request.socket instanceof TLSSocket ? 'https' : 'http'}://${request.headers.host ?? ''}`;
  answer(response, put.isNew ? 201 : 200, fileMembers({ world, origin }, put.file));
}

function receivedOf({ fragments }: UploadSession): number {
  return fragments.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function progressOf(session: UploadSession): unknown {
  return { expirationDateTime: session.expires.toISOString(), nextExpectedRanges: [`${receivedOf(session)}-`] };
}

function refuse(response: ServerResponse, status: number, code: string, innerCode?: string): void {
  const innerError = innerCode === undefined ? {} : { innerError: { code: innerCode } };
  answer(response, status, { error: { code, message: code, ...innerError } });
}

function answer(response: ServerResponse, status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...crossOrigin, 'Cache-Control': 'no-store', ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
