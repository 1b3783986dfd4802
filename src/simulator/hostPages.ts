import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ServerResponse } from 'node:http';
import { framedBy } from './appFiles.ts';
import { send } from './answers.ts';
import { places } from './places.ts';

const compiled = path.join(process.cwd(), 'build/simulator');
const scripts = { mail: 'Mail', lists: 'Fair Contact - SharePoint', teams: 'Microsoft Teams' } as const;
export type PageName = keyof typeof scripts;

/** The pretend Outlook, Teams or SharePoint: an empty page that its script fills. Nothing that a message brings along may run in it. */
export function sendHostPage(response: ServerResponse, name: PageName, localOrigin: string | undefined): void {
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${scripts[name]}</title>
    <link rel="icon" href="data:," />
    <style>html, body, #root { height: 100%; margin: 0; }</style>
    <script defer src="/simulator/${name}.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${localOrigin ?? places.graph}`,
    `frame-src 'self' ${localOrigin ?? places.app}`,
    framedBy(localOrigin),
  ];
  send(response, 200, page, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': policy.join('; '),
  });
}

/** The script of a page, as webpack made it. */
export async function sendHostScript(response: ServerResponse, name: PageName): Promise<void> {
  const script = await readFile(path.join(compiled, `${name}.js`));
  send(response, 200, script, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' });
}

export function isPageName(name: string): name is PageName {
  return Object.hasOwn(scripts, name);
}
