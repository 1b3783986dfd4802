import { everyFile, hostedHeaders, hostingRules, type HostedHeaders } from '../ports/hosting.ts';

/** The same headers in the words of two common hosts. */
export const hostingFiles = {
  'staticwebapp.config.json': azureStaticWebApps,
  'nginx.conf': nginx,
} as const satisfies Readonly<Record<string, () => string>>;
export type HostingFile = keyof typeof hostingFiles;

/** Azure Static Web Apps: lies beside the pages. The type of a file is said by its ending there, not by a header. */
export function azureStaticWebApps(): string {
  const routes = hostingRules.map(({ path, headers: { 'Content-Type': _type, ...headers } }) => ({ route: path.replace(/^\/\*\.(\w+)$/, '/*.{$1}'), headers }));
  return `${JSON.stringify({ globalHeaders: everyFile, routes, mimeTypes: { '.json': 'application/json' } }, undefined, 2)}\n`;
}

/** nginx: belongs into the `server` block that serves the folder of the pages. A location forgets the headers around it, so each says all. */
export function nginx(): string {
  const locations = hostingRules.map(({ path }) => [`location ${locationOf(path)} {`, ...linesOf(hostedHeaders(sampleOf(path))), '}'].join('\n'));
  return `${['# Fair Contact: headers of its pages. Include this in the server block; "root" is the folder with pane.html.', ...locations].join('\n\n')}\n`;
}

function locationOf(path: string): string {
  if (path === '/*') return '/';
  const end = /^\/\*(\.\w+)$/.exec(path)?.[1];
  return end === undefined ? `= ${path}` : `~ \\${end}$`;
}

/** A file that the rule is about. */
function sampleOf(path: string): string {
  return path.replace('*', 'a');
}

function linesOf(headers: HostedHeaders): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    name === 'Content-Type' ? ['    types { }', `    default_type "${value}";`] : [`    add_header ${name} "${value}" always;`],
  );
}
