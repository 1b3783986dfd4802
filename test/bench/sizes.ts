import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { atMost, type Measure } from './measure.ts';

/** The JavaScript that the first glance needs (test/browser/start holds it to that), and all that the panel can ever fetch. */
export function sizes(): readonly Measure[] {
  const entry = readdirSync('dist').filter((file) => /^pane\..*\.js$/.test(file));
  const kilobytes = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length / 1000, 0);
  return [atMost('firstJsKb', kilobytes(entry), 'kB', 120), atMost('paneJsKb', kilobytes(reachedFrom(entry)), 'kB', 380)];
}

/** Files and whatever chunks they name, one after the other: webpack fetches chunk 123 by `.e(123)`. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const all = readdirSync('dist').filter((file) => file.endsWith('.js'));
  const reached = new Set<string>(files);
  // A set hands out what is added to it on the way.
  for (const file of reached) {
    for (const [, chunk] of readFileSync(`dist/${file}`, 'utf8').matchAll(/\.e\("?(\d+)"?\)/g)) {
      for (const found of all.filter((name) => name.startsWith(`${chunk ?? ''}.`))) reached.add(found);
    }
  }
  return reached;
}
