import * as v from 'valibot';
import { siteSchema, type Access } from '../../records/listSchema.ts';
import { tenant } from '../places.ts';
import type { Drive, FieldValues, NameConflict, Person, StoredFile, StoredList, World } from '../world/types.ts';
import { badRequest, forbidden, GraphError, notFound } from './errors.ts';
import { identity, sharePointOrigin } from './listAnswers.ts';
import { accessTo, checkSiteScope } from './permissions.ts';
import { allowOnly, selected } from './query.ts';
import { listOf } from './sites.ts';
import { context, param, type Call, type GraphResponse } from './wire.ts';

/** Bytes that one PUT may carry. */
const largestPut = 250 * 1024 * 1024;

/** Where a file's bytes and its upload sessions are, beside Graph and without a token. */
export const drivePaths = {
  download: `${tenant.sitePath}/_layouts/15/download.aspx`,
  upload: `${tenant.sitePath}/_api/v2.0/drive/uploadSessions`,
  library: `${tenant.sitePath}/Evidence`,
} as const;

/** A drive is the files of a library, and who may do what in it stands with the library. */
interface OpenDrive {
  readonly drive: Drive;
  readonly library: StoredList;
  readonly access: Access;
}

function openDrive(call: Call, write: boolean): OpenDrive {
  checkSiteScope(call.scopes, write);
  const { site, list, drive: id } = call.params;
  if (site !== undefined && site.toLowerCase() !== tenant.siteId) throw notFound('sharePoint', 'Requested site could not be found');
  const { drive } = call.world;
  const library = list === undefined ? libraryOf(call) : listOf(call);
  if ((id !== undefined && id !== drive.id) || library?.definition.library !== true) throw notFound('sharePoint', 'The resource could not be found.');
  const access = accessTo(call.person, library);
  if (access === undefined || (write && access === 'read')) throw forbidden('sharePoint');
  return { drive, library, access };
}

function libraryOf({ world }: Pick<Call, 'world'>): StoredList | undefined {
  return world.site.lists.find(({ definition }) => definition.name === siteSchema.evidence.name);
}

/** A draft is there for its author and for those who may approve it, and for nobody else. */
export function mayReadFile(world: World, person: Person, { author, published }: StoredFile): boolean {
  const library = libraryOf({ world });
  const access = library && accessTo(person, library);
  return access !== undefined && (published || access === 'edit' || author.oid === person.oid);
}

/** Whoever may approve files has their own approved at once, unless a file begins as a draft. */
function isPublished({ library, access }: OpenDrive): boolean {
  const { moderation, minorVersions } = library.settings;
  return !moderation || (!minorVersions && access === 'edit');
}

export function readDrive(call: Call): GraphResponse {
  const { drive } = openDrive(call, false);
  allowOnly(call.options, ['$select']);
  const answer = selected(driveAnswer(call, drive), call.options, 'microsoft.graph.drive');
  return { status: 200, body: { '@odata.context': context(call, 'drives/$entity'), ...answer } };
}

export function readDrives(call: Call): GraphResponse {
  const { drive } = openDrive(call, false);
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
  const opened = openDrive(call, true);
  const { body } = call;
  if (!(body instanceof Uint8Array)) throw badRequest('The request has no content.');
  if (body.byteLength > largestPut) throw new GraphError(413, 'maxRequestLengthExceeded', 'The request is too large.');
  const content = { bytes: body, type: call.headers['content-type'] ?? 'application/octet-stream', published: isPublished(opened) };
  const path = checkedPath(param(call, 'file'));
  const conflict = conflictOf(call.options.get('@microsoft.graph.conflictbehavior'), 'replace');
  checkReplace(opened, path, conflict);
  const put = opened.drive.put(path, content, call.person, conflict);
  if (!put) throw nameTaken();
  return fileAnswer(call, put.file, put.isNew ? 201 : 200);
}

/** Adding is not changing: what stands there is replaced only by those who may change it. */
function checkReplace({ drive, access }: OpenDrive, path: string, conflict: NameConflict): void {
  if (conflict === 'replace' && access !== 'edit' && drive.fileAt(path)) throw forbidden('sharePoint');
}

export function deleteFile(call: Call): GraphResponse {
  const { drive, file, access } = located(call, true);
  if (access !== 'edit') throw forbidden('sharePoint');
  drive.remove(file);
  return { status: 204 };
}

const sessionSchema = v.optional(v.looseObject({ item: v.optional(v.looseObject({ '@microsoft.graph.conflictBehavior': v.optional(v.string()) })) }));

export function createUploadSession(call: Call): GraphResponse {
  const opened = openDrive(call, true);
  const body = v.safeParse(sessionSchema, call.body);
  if (!body.success) throw badRequest('Invalid request');
  const conflict = conflictOf(body.output?.item?.['@microsoft.graph.conflictBehavior'], 'fail');
  const path = checkedPath(param(call, 'file'));
  checkReplace(opened, path, conflict);
  const session = opened.drive.openSession({ path, conflict, by: call.person, published: isPublished(opened) });
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

function located(call: Call, write: boolean): OpenDrive & { readonly file: StoredFile } {
  const opened = openDrive(call, write);
  const { file: path, item } = call.params;
  const file = path === undefined ? opened.drive.files().find(({ id }) => id === item) : opened.drive.fileAt(path);
  if (!file || !mayReadFile(call.world, call.person, file)) throw notFound('sharePoint', 'The resource could not be found.');
  return { ...opened, file };
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
    webUrl: `${sharePointOrigin(call)}${drivePaths.library}/${path.split('/').map(encodeURIComponent).join('/')}`,
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
  return { id, driveType: 'documentLibrary', name: 'Evidence', webUrl: `${sharePointOrigin(call)}${drivePaths.library}` };
}
