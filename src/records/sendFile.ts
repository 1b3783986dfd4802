import { askUpload, driveOf, fileNamed, largestPut, openUpload, putFile, sendFragment, type DriveFile, type UploadProgress } from '../graph/driveFiles.ts';
import type { Bytes } from '../graph/call.ts';
import type { Graph } from '../graph/graphRequest.ts';
import type { ListPlace } from '../graph/listItems.ts';
import { failure, success, type Result } from '../ports/problem.ts';
import { mayHaveArrived } from './doubt.ts';

/** A file to be added under a name that nothing else has. */
export interface NewFile {
  readonly name: string;
  readonly content: Bytes;
  /** Where an earlier try was sending it. */
  readonly upload?: string;
}

export interface FileTrack {
  /** Told before anything is sent there, and with undefined when it is of no use any more. */
  readonly onUpload: (address: string | undefined) => Promise<void>;
  /** Told of the bytes that arrived. */
  readonly onProgress: (arrived: number) => void;
}

/**
 * Adds a file to a library exactly once. Its name says what it holds, so that a name which is taken means that it is there already:
 * asked again after any break, it looks, and goes on where it stopped.
 */
export async function sendFile(graph: Graph, place: ListPlace, file: NewFile, track: FileTrack): Promise<Result<DriveFile>> {
  const drive = await driveOf(graph, place);
  if (!drive.ok) return drive;
  const standing = (otherwise: Result<never>): Promise<Result<DriveFile>> => standingFile(graph, drive.value, file, otherwise);
  if (file.content.byteLength <= largestPut) {
    const put = await putFile(graph, drive.value, file.name, file.content);
    return put.ok || !mayHaveArrived(put.problem) ? put : standing(put);
  }
  const open = (): Promise<Result<string>> => openUpload(graph, drive.value, file.name);
  return sendLarge(file, track, open, standing);
}

/** The file of that name, where it is this one; else the problem that made us look. */
async function standingFile(graph: Graph, drive: string, { name, content }: NewFile, otherwise: Result<never>): Promise<Result<DriveFile>> {
  const found = await fileNamed(graph, drive, name);
  if (!found.ok || !found.value) return otherwise;
  return found.value.size === content.byteLength ? success(found.value) : failure('malformed', 'another file of that name');
}

type Standing = (otherwise: Result<never>) => Promise<Result<DriveFile>>;

async function sendLarge(file: NewFile, track: FileTrack, open: () => Promise<Result<string>>, standing: Standing): Promise<Result<DriveFile>> {
  if (file.upload !== undefined) {
    const resumed = await goOn(file, track, file.upload, await askUpload(file.upload), standing);
    if (resumed.ok || !isOver(resumed)) return resumed;
    await track.onUpload(undefined);
  }
  const address = await open();
  if (!address.ok) return mayHaveArrived(address.problem) ? standing(address) : address;
  await track.onUpload(address.value);
  const sent = await goOn(file, track, address.value, success({ kind: 'going', next: 0 }), standing);
  if (sent.ok || !isOver(sent)) return sent;
  await track.onUpload(undefined);
  return failure('unavailable', 'the upload was given up on the way');
}

/** Sends fragment after fragment, from where the upload is. */
async function goOn({ content }: NewFile, track: FileTrack, address: string, from: Result<UploadProgress>, standing: Standing): Promise<Result<DriveFile>> {
  let at = from;
  for (let before = -1; ; ) {
    if (!at.ok) return mayHaveArrived(at.problem) ? standing(at) : at;
    if (at.value.kind === 'done') return success(at.value.file);
    const { next } = at.value;
    if (next <= before) return failure('malformed', 'an upload that does not get on');
    before = next;
    track.onProgress(next);
    const sent = await sendFragment(address, content, next);
    // It had this fragment already, or wants another one.
    at = isOutOfOrder(sent) ? await askUpload(address) : sent;
  }
}

const isOutOfOrder = (answer: Result<unknown>): boolean => !answer.ok && (answer.problem.detail ?? '').startsWith('416');

/** The address has had its time, or is of no use any more. */
const isOver = (answer: Result<unknown>): boolean => !answer.ok && answer.problem.kind === 'missing';
