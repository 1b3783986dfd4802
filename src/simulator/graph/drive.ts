import * as v from 'valibot';
import { tenant } from '../places.ts';
import type { Drive, FieldValues, NameConflict, StoredFile } from '../world/types.ts';
import { badRequest, forbidden, GraphError, notFound } from './errors.ts';
import { identity, sharePointOrigin } from './listAnswers.ts';
import { accessTo, checkSiteScope } from './permissions.ts';
import { allowOnly } from './query.ts';
import { context, param, type Call, type GraphResponse } from './wire.ts';

/** Bytes that one PUT may carry. */
const largestPut = 250 * 1024 * 1024;

/** Where a file's bytes and its upload sessions are, beside Graph and without a token. */
export const drivePaths = {
  download: `${tenant.sitePath}/_layouts/15/download.aspx`,
  upload: `${tenant.sitePath}/_api/v2.0/drive/uploadSessions`,
} as const;

/** Evidence is for whoever reads every incident: a library knows no files of one's own. */
function openDrive(call: Call, write: boolean): Drive {
  checkSiteScope(call.scopes, write);
  const { site, drive: id } = call.params;
  if (site !== undefined && site.toLowerCase() !== tenant.siteId) throw notFound('sharePoint', 'Requested site could not be found');
  const { drive } = call.world;
  if (id !== undefined && id !== drive.id) throw notFound('sharePoint', 'The resource could not be found.');
  if (!mayOpen(call)) throw forbidden('sharePoint');
  return drive;
}

function mayOpen({ person, world }: Call): boolean {
  return accessTo(person, world.lists.incidents) === 'edit';
}

export function readDrive(call: Call): GraphResponse {
  const drive = openDrive(call, false);
  return { status: 200, body: { '@odata.context': context(call, 'drives/$entity'), ...driveAnswer(call, drive) } };
}

export function readDrives(call: Call): GraphResponse {
  const drive = openDrive(call, false);
  return { status: 200, body: { '@odata.context': context(call, 'drives'), value: [driveAnswer(call, drive)] } };
}

export function readFile(call: Call): GraphResponse {
  const { file } = located(call, false);
  allowOnly(call.options, ['$select']);
  return fileAnswer(call, file, 200);
}

/** Graph gives a file's bytes by leading elsewhere. A browser that had to ask beforehand may not follow. */
export function readContent(call: Call): GraphResponse {
  const { file } = located(call, false);
  return { status: 302, headers: { Location: downloadUrl(call, file) }, sameOriginOnly: true };
}

export function putContent(call: Call): GraphResponse {
  const drive = openDrive(call, true);
  const { body } = call;
  if (!(body instanceof Uint8Array)) throw badRequest('The request has no content.');
  if (body.byteLength > largestPut) throw new GraphError(413, 'maxRequestLengthExceeded', 'The request is too large.');
  const content = { bytes: body, type: call.headers['content-type'] ?? 'application/octet-stream' };
  const put = drive.put(checkedPath(param(call, 'file')), content, call.person, conflictOf(call.options.get('@microsoft.graph.conflictbehavior'), 'replace'));
  if (!put) throw nameTaken();
  return fileAnswer(call, put.file, put.isNew ? 201 : 200);
}

export function deleteFile(call: Call): GraphResponse {
  const { drive, file } = located(call, true);
  drive.remove(file);
  return { status: 204 };
}

const sessionSchema = v.optional(v.looseObject({ item: v.optional(v.looseObject({ '@microsoft.graph.conflictBehavior': v.optional(v.string()) })) }));

export function createUploadSession(call: Call): GraphResponse {
  const drive = openDrive(call, true);
  const body = v.safeParse(sessionSchema, call.body);
  if (!body.success) throw badRequest('Invalid request');
  const conflict = conflictOf(body.output?.item?.['@microsoft.graph.conflictBehavior'], 'fail');
  const session = drive.openSession(checkedPath(param(call, 'file')), conflict, call.person);
  return {
    status: 200,
    body: {
      '@odata.context': context(call, 'microsoft.graph.uploadSession'),
      uploadUrl: `${sharePointOrigin(call)}${drivePaths.upload}/${session.id}`,
      expirationDateTime: session.expires.toISOString(),
      nextExpectedRanges: ['0-'],
    },
  };
}

function located(call: Call, write: boolean): { readonly drive: Drive; readonly file: StoredFile } {
  const drive = openDrive(call, write);
  const { file: path, item } = call.params;
  const file = path === undefined ? drive.files().find(({ id }) => id === item) : drive.fileAt(path);
  if (!file) throw notFound('sharePoint', 'The resource could not be found.');
  return { drive, file };
}

const forbiddenInNames = /["*:<>?\\|]|^\s|\s$|^~\$|\.$/;

function checkedPath(path: string): string {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || forbiddenInNames.test(part))) throw badRequest('The name of the file or of a folder is not valid.');
  return path;
}

function conflictOf(text: string | undefined, usual: NameConflict): NameConflict {
  if (text === undefined) return usual;
  if (text === 'fail' || text === 'replace' || text === 'rename') return text;
  throw badRequest(`'${text}' is no conflict behavior.`);
}

export function nameTaken(): GraphError {
  return new GraphError(409, 'nameAlreadyExists', 'The specified item name already exists.');
}

function fileAnswer(call: Call, file: StoredFile, status: number): GraphResponse {
  return { status, body: { '@odata.context': context(call, `drives('${call.world.drive.id}')/items/$entity`), ...fileMembers(call, file) } };
}

/** A file as Graph and the end of an upload answer it. */
export function fileMembers(call: Pick<Call, 'origin' | 'world'>, file: StoredFile): FieldValues {
  const { id, path, bytes, type, created, modified, author, editor, version } = file;
  const cut = path.lastIndexOf('/');
  const folder = cut < 0 ? '' : `/${path.slice(0, cut)}`;
  const driveId = call.world.drive.id;
  return {
    '@microsoft.graph.downloadUrl': downloadUrl(call, file),
    createdDateTime: created,
    eTag: `"{${id}},${version}"`,
    id,
    lastModifiedDateTime: modified,
    name: path.slice(cut + 1),
    webUrl: `${sharePointOrigin(call)}${tenant.sitePath}/Evidence/${path.split('/').map(encodeURIComponent).join('/')}`,
    cTag: `"c:{${id}},${version}"`,
    size: bytes.byteLength,
    createdBy: identity(author),
    lastModifiedBy: identity(editor),
    parentReference: { driveId, driveType: 'documentLibrary', path: `/drives/${driveId}/root:${folder}` },
    file: { mimeType: type },
  };
}

/** Works for a while without a token: whoever has the address has the file. */
function downloadUrl(call: Pick<Call, 'origin'>, { id, version }: StoredFile): string {
  return `${sharePointOrigin(call)}${drivePaths.download}?UniqueId=${id}&tempauth=v1.${version}`;
}

function driveAnswer(call: Call, { id }: Drive): FieldValues {
  return { id, driveType: 'documentLibrary', name: 'Evidence', webUrl: `${sharePointOrigin(call)}${tenant.sitePath}/Evidence` };
}
