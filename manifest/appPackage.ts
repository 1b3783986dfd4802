import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import * as v from 'valibot';
import { hostingOrigin, manifestProblems } from './check.ts';
import { iconSizesIn } from './icons.ts';
import { manifestShape, type Manifest } from './shape.ts';

/** What differs from council to council. What is left out stays as `manifest.json` has it. */
export interface Council {
  /** Where the pages stand: `https://host[:port]`. */
  readonly origin?: string | undefined;
  /** Client id of the app registration in Entra. */
  readonly client?: string | undefined;
  /** Id of the app in Microsoft 365. */
  readonly id?: string | undefined;
  /** Name shown as the developer. */
  readonly publisher?: string | undefined;
}

/** A package that cannot be made, in sentences for whoever asked for it. */
export class NoPackage extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Zip files hold local time without a zone, so this gives the same bytes everywhere. */
const sameTimeAlways = new Date(2020, 0, 1);

function refusals({ origin, client, id, publisher }: Council): string[] {
  return [
    ...(origin === undefined ? [] : originRefusals(origin)),
    ...(client === undefined || guid.test(client) ? [] : [`"${client}" is not a client id. Copy the Application (client) ID from the app registration in Entra.`]),
    ...(id === undefined || guid.test(id) ? [] : [`"${id}" is not an app id. Give a GUID that no other app in your Microsoft 365 has.`]),
    ...(publisher === undefined || (publisher.trim() !== '' && publisher.length <= 32) ? [] : ['The publisher must have 1 to 32 characters.']),
  ];
}

function originRefusals(origin: string): string[] {
  if (!URL.canParse(origin)) return [`"${origin}" is not an address. Give where the pages are hosted, such as https://fair-contact.mycouncil.example.`];
  const url = new URL(origin);
  if (url.protocol !== 'https:') return [`"${origin}" does not start with https://. Outlook opens pages over https only.`];
  const bare = url.username === '' && url.pathname === '/' && url.search === '' && url.hash === '';
  return bare ? [] : [`"${origin}" is more than an origin. Sign-in works for a whole host only: give ${url.origin} and host the pages at its top.`];
}

/** Unchanged but for its type, so that the package keeps the order in which the manifest is written. */
function read(source: unknown): Manifest {
  if (v.is(manifestShape, source)) return source;
  throw new NoPackage(manifestProblems(source, {}));
}

function moved(manifest: Manifest, origin: string): Manifest {
  const from = hostingOrigin(manifest);
  if (from === undefined) return manifest;
  const to = new URL(origin);
  const change = (text: string) => {
    if (text === from.host) return to.host;
    const [scheme, rest] = text.split(`://${from.host}`, 2);
    const atHost = rest !== undefined && /^$|^[/?#]/.test(rest);
    return atHost ? `${scheme}://${to.host}${rest}` : text;
  };
  const everywhere: unknown = JSON.parse(JSON.stringify(manifest), (_key, value: unknown) => (typeof value === 'string' ? change(value) : value));
  return read(everywhere);
}

/** The manifest for one council. */
export function manifestFor(council: Council, manifest: Manifest): Manifest {
  const refused = refusals(council);
  if (refused.length > 0) throw new NoPackage(refused);
  const there = council.origin === undefined ? manifest : moved(manifest, council.origin);
  return {
    ...there,
    id: council.id?.toLowerCase() ?? there.id,
    developer: { ...there.developer, name: council.publisher?.trim() ?? there.developer.name },
    webApplicationInfo: { ...there.webApplicationInfo, id: council.client?.toLowerCase() ?? there.webApplicationInfo.id },
  };
}

/** The app package: the manifest and the icons it names. The same council always gives the same bytes. */
export function appPackage(council: Council, root: string): Uint8Array {
  const assets = path.join(root, 'assets');
  const sizes = iconSizesIn(assets);
  const source: unknown = JSON.parse(readFileSync(path.join(root, 'manifest/manifest.json'), 'utf8'));
  const manifest = manifestFor(council, read(source));
  const problems = manifestProblems(manifest, sizes);
  if (problems.length > 0) throw new NoPackage(problems);
  const files = {
    'manifest.json': new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`),
    ...Object.fromEntries([manifest.icons.color, manifest.icons.outline].map((name) => [name, new Uint8Array(readFileSync(path.join(assets, name)))])),
  };
  return zipSync(files, { mtime: sameTimeAlways, level: 9 });
}
