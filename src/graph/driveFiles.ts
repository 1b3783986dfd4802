import * as v from 'valibot';
import { failure, success, type Result } from '../ports/problem.ts';
import { resultOf, shaped } from './answers.ts';
import type { Bytes } from './call.ts';
import type { Graph } from './graphRequest.ts';
import type { ListPlace } from './listItems.ts';
import { segment } from './odata.ts';
import { problemOfThrown } from './steps.ts';

const driveFile = v.object({ id: v.string(), name: v.string(), size: v.number(), webUrl: v.string() });
/** A file in a library. */
export type DriveFile = v.InferOutput<typeof driveFile>;

/** Graph takes a file of this size in one request; a larger one goes up in fragments. Bytes. */
export const largestPut = 4 * 1024 * 1024;
/** A fragment is a multiple of 320 KiB, but for the last one. Bytes. */
export const fragmentSize = 10 * 320 * 1024;
/** Milliseconds for one fragment, over a slow line. */
const patience = 120_000;

/** The drive that holds a library's files. */
export async function driveOf(graph: Graph, { site, list }: ListPlace): Promise<Result<string>> {
  const found = shaped(v.object({ id: v.string() }), await graph.send({ path: `/sites/${segment(site)}/lists/${segment(list)}/drive?$select=id` }));
  return found.ok ? success(found.value.id) : found;
}

/** A file by its name; undefined where there is none, or the person may not know of it. */
export async function fileNamed(graph: Graph, drive: string, name: string): Promise<Result<DriveFile | undefined>> {
  const found = shaped(driveFile, await graph.send({ path: fileAt(drive, name) }));
  if (!found.ok) return found.problem.kind === 'missing' ? success(undefined) : found;
  return found;
}

/** Adds a small file. Problem `changed`: there is one of that name. After any doubtful answer it may be there all the same. */
export async function putFile(graph: Graph, drive: string, name: string, content: Bytes): Promise<Result<DriveFile>> {
  const path = `${fileAt(drive, name)}:/content?@microsoft.graph.conflictBehavior=fail`;
  return shaped(driveFile, await graph.send({ method: 'PUT', path, body: new Blob([content]), headers: { 'Content-Type': 'application/octet-stream' } }));
}

/** Where a large file is to be sent: an address that is itself the permission, and works for some days. */
export async function openUpload(graph: Graph, drive: string, name: string): Promise<Result<string>> {
  const body = { item: { '@microsoft.graph.conflictBehavior': 'fail', name } };
  const opened = shaped(v.object({ uploadUrl: v.pipe(v.string(), v.url()) }), await graph.send({ method: 'POST', path: `${fileAt(drive, name)}:/createUploadSession`, body }));
  return opened.ok ? success(opened.value.uploadUrl) : opened;
}

/** How far an upload is. `next`: the first byte that is wanted. */
export type UploadProgress = { readonly kind: 'going'; readonly next: number } | { readonly kind: 'done'; readonly file: DriveFile };

/** How far an upload has come. Problem `missing`: it is over, or was given up. */
export function askUpload(address: string): Promise<Result<UploadProgress>> {
  return atUpload(address, { method: 'GET' });
}

/** One fragment. The answer can be lost though it arrived: `askUpload` tells. */
export function sendFragment(address: string, whole: Bytes, from: number): Promise<Result<UploadProgress>> {
  const end = Math.min(from + fragmentSize, whole.byteLength);
  const headers = { 'Content-Range': `bytes ${from}-${end - 1}/${whole.byteLength}` };
  return atUpload(address, { method: 'PUT', headers, body: new Blob([whole.subarray(from, end)]) });
}

const going = v.object({ nextExpectedRanges: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d+-/))), v.minLength(1)) });

/** No token travels there: SharePoint turns down a request that has one. */
async function atUpload(address: string, init: RequestInit): Promise<Result<UploadProgress>> {
  try {
    const response = await fetch(address, { ...init, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(patience) });
    const { status } = response;
    const answer = resultOf({ status, retryAfter: response.headers.get('Retry-After'), body: await jsonIn(response) });
    if (!answer.ok) return answer;
    const file = v.safeParse(driveFile, answer.value);
    if (file.success) return success({ kind: 'done', file: file.output });
    const progress = shaped(going, answer);
    return progress.ok ? success({ kind: 'going', next: Number.parseInt(progress.value.nextExpectedRanges[0] ?? '', 10) }) : failure('malformed', progress.problem.detail);
  } catch (error) {
    return { ok: false, problem: problemOfThrown(error) };
  }
}

async function jsonIn(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fileAt(drive: string, name: string): string {
  return `/drives/${segment(drive)}/root:/${segment(name)}`;
}
