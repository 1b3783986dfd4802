import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServerResponse } from 'node:http';
import { contentTypeOf, send, sendMissing } from './answers.ts';
import { places } from './places.ts';
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
export function frameAncestors(localOrigin: string | undefined): string {
  return `frame-ancestors ${localOrigin ?? `${places.mail} https://outlook.office365.com ${places.teams}`}`;
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
    'content-type': contentTypeOf(target),
    'cache-control': cacheControl(target),
    ...(isPage ? { 'content-security-policy': frameAncestors(localOrigin) } : {}),
  });
}

function sendSettings(response: ServerResponse, world: World, localOrigin: string | undefined): void {
  const settings = JSON.stringify(world.configuration(), undefined, 2);
  send(response, 200, localOrigin === undefined ? settings : withLocalOrigins(settings, localOrigin), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
  });
}

/** A name with a digest in it never changes its content. */
function cacheControl(target: string): string {
  return /\.[0-9a-f]{8}\.js$/.test(target) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
