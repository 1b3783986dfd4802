import { tenant } from '../places.ts';
import type { World } from '../world/types.ts';
import type { Area } from './wire.ts';

/** A path cut up: `/me/mailFolders('inbox')/messages` and `/me/mailFolders/inbox/messages` are one. */
export interface CutPath {
  readonly segments: readonly string[];
  readonly query: string;
  /** Without the query, as sent. */
  readonly path: string;
}

export function cutPath(url: string): CutPath {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const segments = segmentsOf(bySite(path));
  return { segments, path, query: mark < 0 ? '' : url.slice(mark + 1) };
}

/** A file may be named by its path in a drive: `/drives/1/root:/a/b.eml:/content`. The path is then one segment, after `root:`. */
function segmentsOf(path: string): readonly string[] {
  const named = /^(.*\/root):\/(.+?)(?::(\/[^:]*))?$/.exec(path);
  if (named) return [...segmentsOf(named[1] ?? '').slice(0, -1), 'root:', decoded(named[2] ?? ''), ...segmentsOf(named[3] ?? '')];
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .flatMap(keyed);
}

/** A site may be named by host and path instead of its id. */
function bySite(path: string): string {
  const match = /^\/sites\/([^/:]+):(\/[^:]+?)\/?(?::(\/.*)?)?$/.exec(path);
  if (!match) return path;
  const right = match[1] === 'contoso.sharepoint.com' && match[2] === tenant.sitePath;
  return `/sites/${right ? tenant.siteId : 'unknown'}${match[3] ?? ''}`;
}

function keyed(segment: string): readonly string[] {
  const text = decoded(segment);
  const key = /^(\w+)\((?:'(.*)')?\)$/.exec(text);
  if (!key?.[1]) return [text];
  return key[2] === undefined ? [key[1]] : [key[1], key[2].replaceAll("''", "'")];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path and query as faults speak of them: decoded, lists by name. */
export function spokenPath(world: World, url: string): string {
  const { segments, query } = cutPath(url);
  const named = segments.map((segment, index) => (segments[index - 1] === 'lists' ? listName(world, segment) : segment));
  return `/${named.join('/')}${query === '' ? '' : `?${decoded(query.replaceAll('+', ' '))}`}`;
}

function listName(world: World, idOrName: string): string {
  const wanted = idOrName.toLowerCase();
  const list = world.site.lists.find(({ id, definition }) => id === wanted || definition.name.toLowerCase() === wanted);
  return list?.definition.name ?? idOrName;
}

/** The service that stands behind a path. */
export function areaOf({ segments }: CutPath): Area {
  if (segments[0] === 'sites' || segments[0] === 'drives') return 'sharePoint';
  if (segments[0] === 'teams' || /^joinedTeams$/i.test(segments[1] ?? '')) return 'teams';
  const third = segments[0] === 'me' ? segments[1] : segments[2];
  return /^(messages|mailfolders)$/i.test(third ?? '') ? 'exchange' : 'directory';
}
