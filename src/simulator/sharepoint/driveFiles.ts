import type { IncomingMessage, ServerResponse } from 'node:http';
import { createDisturbance, type Disturb } from '../graph/disturb.ts';
import { drivePaths, fileMembers, mayReadFile } from '../graph/drive.ts';
import { breakOff, requestOf } from '../graph/graph.ts';
import type { GraphRequest, GraphResponse } from '../graph/wire.ts';
import type { StoredFile, UploadSession, World } from '../world/types.ts';

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

/** A file at its own address, for whoever is at the screen. False: it is another address, or there is no such file for them. */
export function serveLibraryFile(response: ServerResponse, pathname: string, world: World): boolean {
  if (!pathname.startsWith(`${drivePaths.library}/`)) return false;
  const file = world.drive.fileAt(decodeURIComponent(pathname.slice(drivePaths.library.length + 1)));
  if (!file || !mayReadFile(world, world.person(), file)) return false;
  send(response, file);
  return true;
}

function download(response: ServerResponse, world: World, id: string): void {
  const file = world.drive.files().find((one) => one.id === id);
  if (file) return send(response, file);
  const { status, body } = refusal(404, 'itemNotFound');
  answer(response, status, body);
}

function send(response: ServerResponse, file: StoredFile): void {
  response.writeHead(200, { ...crossOrigin, 'Content-Type': file.type, 'Content-Disposition': 'attachment', 'Content-Length': file.bytes.byteLength });
  response.end(file.bytes);
}

/** Faults strike what has an address of its own too. */
const disturbances = new WeakMap<World, Disturb>();

async function carryUpload(request: IncomingMessage, response: ServerResponse, world: World, id: string): Promise<void> {
  const disturb = disturbances.get(world) ?? createDisturbance(world);
  disturbances.set(world, disturb);
  const asked = await requestOf(request);
  const outcome = await disturb(asked, () => uploaded(asked, world, id));
  if (outcome.kind === 'silent') return;
  if (outcome.kind === 'lost') return breakOff(response);
  const { status, body, headers } = outcome.response;
  answer(response, status, body, headers);
}

function uploaded(asked: GraphRequest, world: World, id: string): GraphResponse {
  const session = world.drive.session(id);
  // The address itself is the permission; a token beside it is turned down.
  if (asked.headers['authorization'] !== undefined) return refusal(401, 'unauthenticated');
  if (!session) return refusal(404, 'itemNotFound');
  if (asked.method === 'GET') return { status: 200, body: progressOf(session) };
  if (asked.method === 'DELETE') {
    world.drive.closeSession(session);
    return { status: 204 };
  }
  if (asked.method !== 'PUT' || !(asked.body instanceof Uint8Array)) return refusal(405, 'notAllowed');
  const problem = takeFragment(session, asked.body, asked.headers['content-range'] ?? '');
  if (problem) return refusal(problem.status, problem.code);
  if (receivedOf(session) < (session.size ?? 0)) return { status: 202, body: progressOf(session) };
  return finished(asked, world, session);
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

function finished({ origin }: GraphRequest, world: World, session: UploadSession): GraphResponse {
  const content = { bytes: Buffer.concat(session.fragments), type: 'application/octet-stream', published: session.published };
  const put = world.drive.put(session.path, content, session.by, session.conflict);
  // The bytes are kept: the name can be changed and the session committed again.
  if (!put) {
    session.fragments.pop();
    return refusal(409, 'nameAlreadyExists', 'upload_name_conflict');
  }
  world.drive.closeSession(session);
  return { status: put.isNew ? 201 : 200, body: fileMembers({ world, origin }, put.file) };
}

function receivedOf({ fragments }: UploadSession): number {
  return fragments.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function progressOf(session: UploadSession): unknown {
  return { expirationDateTime: session.expires.toISOString(), nextExpectedRanges: [`${receivedOf(session)}-`] };
}

function refusal(status: number, code: string, innerCode?: string): GraphResponse {
  const innerError = innerCode === undefined ? {} : { innerError: { code: innerCode } };
  return { status, body: { error: { code, message: code, ...innerError } } };
}

function answer(response: ServerResponse, status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...crossOrigin, 'Cache-Control': 'no-store', ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
