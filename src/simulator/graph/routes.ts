import { readItemChanges } from './delta.ts';
import { readMe, readMemberships } from './directory.ts';
import { createUploadSession, deleteFile, putContent, readContent, readDrive, readDrives, readFile } from './drive.ts';
import { badRequest, GraphError } from './errors.ts';
import { createGroup, readGroups } from './groups.ts';
import { createItem, deleteItem, readFields, readItem, readItems, readVersion, readVersions, updateFields } from './lists.ts';
import { readFolder, readFolders, readMessage, readMessages, readMime } from './mail.ts';
import { createList, createSitePermission, readSitePermissions, updateSitePermission } from './siteAdmin.ts';
import { createColumn, readColumns, updateColumn } from './siteColumns.ts';
import { readList, readLists, readSite } from './sites.ts';
import { postMessage, readChannels, readJoinedTeams } from './teams.ts';
import type { Handler } from './wire.ts';

interface Route {
  readonly method: string;
  readonly pattern: readonly string[];
  readonly handler: Handler;
}

const items = '/sites/{site}/lists/{list}/items';

/** All that this Graph can do. The first fitting pattern counts. */
const routes: readonly Route[] = [
  route('GET', '/me', readMe),
  route('GET', '/me/transitiveMemberOf', readMemberships),
  route('GET', '/me/joinedTeams', readJoinedTeams),
  route('GET', '/teams/{team}/channels', readChannels),
  route('POST', '/teams/{team}/channels/{channel}/messages', postMessage),
  route('GET', '/sites/{site}', readSite),
  route('GET', '/sites/{site}/lists', readLists),
  route('POST', '/sites/{site}/lists', createList),
  route('GET', '/sites/{site}/lists/{list}', readList),
  route('GET', '/sites/{site}/lists/{list}/columns', readColumns),
  route('POST', '/sites/{site}/lists/{list}/columns', createColumn),
  route('PATCH', '/sites/{site}/lists/{list}/columns/{column}', updateColumn),
  route('GET', '/sites/{site}/permissions', readSitePermissions),
  route('POST', '/sites/{site}/permissions', createSitePermission),
  route('PATCH', '/sites/{site}/permissions/{permission}', updateSitePermission),
  route('GET', '/groups', readGroups),
  route('POST', '/groups', createGroup),
  route('GET', items, readItems),
  route('POST', items, createItem),
  route('GET', `${items}/delta`, readItemChanges),
  route('GET', `${items}/{item}`, readItem),
  route('DELETE', `${items}/{item}`, deleteItem),
  route('GET', `${items}/{item}/fields`, readFields),
  route('PATCH', `${items}/{item}/fields`, updateFields),
  route('GET', `${items}/{item}/versions`, readVersions),
  route('GET', `${items}/{item}/versions/{version}`, readVersion),
  route('GET', '/sites/{site}/drive', readDrive),
  route('GET', '/sites/{site}/drives', readDrives),
  route('GET', '/sites/{site}/lists/{list}/drive', readDrive),
  route('GET', '/drives/{drive}', readDrive),
  route('GET', '/drives/{drive}/items/{item}', readFile),
  route('DELETE', '/drives/{drive}/items/{item}', deleteFile),
  route('GET', '/drives/{drive}/items/{item}/content', readContent),
  ...['/drives/{drive}', '/sites/{site}/drive'].flatMap((drive) => [
    route('GET', `${drive}/root:/{file}`, readFile),
    route('DELETE', `${drive}/root:/{file}`, deleteFile),
    route('GET', `${drive}/root:/{file}/content`, readContent),
    route('PUT', `${drive}/root:/{file}/content`, putContent),
    route('POST', `${drive}/root:/{file}/createUploadSession`, createUploadSession),
  ]),
  ...['/me', '/users/{user}'].flatMap((owner) => [
    route('GET', `${owner}/messages`, readMessages),
    route('GET', `${owner}/messages/{message}`, readMessage),
    route('GET', `${owner}/messages/{message}/$value`, readMime),
    route('GET', `${owner}/mailFolders`, readFolders),
    route('GET', `${owner}/mailFolders/{folder}`, readFolder),
    route('GET', `${owner}/mailFolders/{folder}/messages`, readMessages),
    route('GET', `${owner}/mailFolders/{folder}/messages/{message}`, readMessage),
  ]),
];

function route(method: string, pattern: string, handler: Handler): Route {
  return { method, pattern: pattern.slice(1).split('/'), handler };
}

export interface Found {
  readonly handler: Handler;
  readonly params: Readonly<Record<string, string>>;
}

/** The handler of a call, or the refusal that Graph gives to an unknown one. */
export function findRoute(method: string, segments: readonly string[]): Found {
  const fitting = routes.flatMap(({ method: of, pattern, handler }) => {
    const params = fit(pattern, segments);
    return params ? [{ of, handler, params }] : [];
  });
  const found = fitting.find(({ of }) => of === method);
  if (found) return found;
  if (fitting.length > 0) throw new GraphError(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
  throw badRequest(`Resource not found for the segment '${segments.at(-1) ?? ''}'.`, 'BadRequest');
}

function fit(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return params;
}
