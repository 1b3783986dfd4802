import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { atMost, type Measure } from './measure.ts';

/** Bytes as any static host sends them. */
const gzipped = (file: string): number => gzipSync(readFileSync(file)).length / 1000;

/** The JavaScript that the first glance needs (held to it by test/browser/start), and all that the panel can ever fetch. */
export function sizes(): readonly Measure[] {
  const page = readFileSync('dist/pane.html', 'utf8');
  const first = [...page.matchAll(/src="([^":]+\.js)"/g)].map(([, file]) => `dist/${file ?? ''}`);
  const tab = /src="(tab\.[^"]+\.js)"/.exec(readFileSync('dist/tab.html', 'utf8'))?.[1];
  const others = readdirSync('dist').filter((file) => file.endsWith('.js') && file !== tab).map((file) => `dist/${file}`);
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + gzipped(file), 0);
  return [
    atMost('firstJsKb', sum(first), 'kB', 120),
    atMost('paneJsKb', sum(others.filter((file) => !onlyForTab(file))), 'kB', 380, 'files of the register left out'),
  ];
}

/** The panel reaches a file by the name of its chunk in the panel's own entry. */
function onlyForTab(file: string): boolean {
  const chunk = /dist\/(\d+)\.[0-9a-f]{8}\.js$/.exec(file)?.[1];
  if (chunk === undefined) return false;
  return !reached.has(chunk);
}

const reached = reachedFromPane();

function reachedFromPane(): ReadonlySet<string> {
  const files = readdirSync('dist').filter((file) => file.endsWith('.js'));
  const fileOf = new Map(files.flatMap((file) => (/^\d+\./.test(file) ? [[file.split('.')[0] ?? '', file] as const] : [])));
  const found = new Set<string>();
  const look = (file: string): void => {
    for (const [, chunk] of readFileSync(`dist/${file}`, 'utf8').matchAll(/\.e\((?:"|')?(\d+)(?:"|')?\)/g)) {
      if (chunk === undefined || found.has(chunk)) continue;
      found.add(chunk);
      const next = fileOf.get(chunk);
      if (next !== undefined) look(next);
    }
  };
  for (const file of files.filter((name) => name.startsWith('pane.'))) look(file);
  return found;
}
