import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServerResponse } from 'node:http';
import { contentTypeOf, send, sendMissing } from '../answers.ts';

/** The npm package stands in for Microsoft's CDN. Its files are served as they are. */
const officeJs = path.join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const compiled = path.join(process.cwd(), 'build/simulator');
const hostedPath = '/lib/1/hosted/';
const ajaxPath = '/ajax/3.5/MicrosoftAjax.js';

export interface OfficeFilesOptions {
  /** `local`: no internet, an untrusted host. What office.js would fetch or ask elsewhere comes with it. */
  readonly mode: 'local' | 'realOrigins';
  /** Whether the host offers nested app authentication. */
  readonly signInOffered: boolean;
}

/** Answers with a file of the pretend CDNs. False: no such place. */
export async function serveOfficeFile(response: ServerResponse, pathname: string, options: OfficeFilesOptions): Promise<boolean> {
  if (pathname === ajaxPath) return sendScript(response, [path.join(compiled, 'microsoftAjax.js')]);
  if (!pathname.startsWith(hostedPath)) return false;
  const file = pathname.slice(hostedPath.length);
  if (file === 'office.js') return sendScript(response, officeScript(options));
  if (file === 'AgaveErrorUX/index.html' && options.mode === 'local') return sendTrustPage(response);
  // The CDN does not mind the case of a path; the package's files are in lower case.
  const target = path.join(officeJs, path.posix.normalize(`/${file}`).toLowerCase());
  try {
    send(response, 200, await readFile(target), { ...anybody, 'content-type': contentTypeOf(target), 'cache-control': cached });
  } catch {
    sendMissing(response);
  }
  return true;
}

const anybody = { 'access-control-allow-origin': '*' };
const cached = 'public, max-age=3600';

/** office.js fetches MicrosoftAjax only where it is not there yet, so an ordinary browser needs no internet. */
function officeScript({ mode, signInOffered }: OfficeFilesOptions): string[] {
  return [
    ...(mode === 'local' ? [path.join(compiled, 'microsoftAjax.js')] : []),
    path.join(officeJs, 'office.js'),
    ...(signInOffered ? [path.join(compiled, 'nestedAppAuth.js')] : []),
  ];
}

async function sendScript(response: ServerResponse, files: readonly string[]): Promise<true> {
  const parts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const cacheControl = files.length === 1 ? cached : 'no-cache';
  send(response, 200, parts.join('\n;\n'), { ...anybody, 'content-type': 'text/javascript; charset=utf-8', 'cache-control': cacheControl });
  return true;
}

/** office.js asks this page whether the person trusts a host that it does not know. */
function sendTrustPage(response: ServerResponse): true {
  const script = "addEventListener('message', (event) => event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin));";
  const page = `<!doctype html><html lang="en"><head><title>Trust</title></head><body><script>${script}</script></body></html>\n`;
  send(response, 200, page, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  return true;
}
