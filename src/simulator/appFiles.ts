import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServerResponse } from 'node:http';
import { frameAncestors, hostedHeaders, type HostedHeaders } from '../ports/hosting.ts';
import { contentTypeOf, send, sendMissing } from './answers.ts';
import { withLocalOrigins } from './origins.ts';
import type { World } from './world/types.ts';

/** Where webpack puts what a council hosts. */
export const builtApp = path.join(process.cwd(), 'dist');

export interface AppPlace {
  readonly world: World;
  readonly folder: string;
  readonly localOrigin: string | undefined;
}

/** Who may put the pages into a frame. */
export function framedBy(localOrigin: string | undefined): string {
  return `frame-ancestors ${localOrigin ?? frameAncestors.join(' ')}`;
}

/** What any static host has to send with a file; at the local origin by its own name. */
function headersOf(path: string, localOrigin: string | undefined): HostedHeaders {
  const headers = hostedHeaders(path);
  const policy = headers['Content-Security-Policy'];
  if (localOrigin === undefined || policy === undefined) return headers;
  return { ...headers, 'Content-Security-Policy': withLocalOrigins(policy.replace(framedBy(undefined), framedBy(localOrigin)), localOrigin) };
}

/**
 * Serves what a council would host: the files of the build byte for byte and the council's `config.json`. Only in HTML and in the
 * settings are the real origins replaced, and only where there is a local one.
 */
export async function serveAppFile(response: ServerResponse, file: string, { world, folder, localOrigin }: AppPlace): Promise<void> {
  if (file === 'config.json') return sendSettings(response, world, localOrigin);
  const target = path.join(folder, path.posix.normalize(`/${file.replaceAll('\\', '/')}`));
  let content: Buffer;
  try {
    content = await readFile(target);
  } catch {
    return sendMissing(response);
  }
  const isPage = target.endsWith('.html');
  send(response, 200, isPage && localOrigin !== undefined ? withLocalOrigins(content.toString('utf8'), localOrigin) : content, {
    'Content-Type': contentTypeOf(target),
    ...headersOf(`/${path.relative(folder, target).replaceAll(path.sep, '/')}`, localOrigin),
  });
}

function sendSettings(response: ServerResponse, world: World, localOrigin: string | undefined): void {
  const settings = JSON.stringify(world.configuration(), undefined, 2);
  send(response, 200, localOrigin === undefined ? settings : withLocalOrigins(settings, localOrigin), {
    ...headersOf('/config.json', localOrigin),
  });
}
