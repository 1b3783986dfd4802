import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { atMost, type Measure } from './measure.ts';

/** The JavaScript that the first glance needs (test/browser/start holds it to that), and all that the panel can ever fetch. */
export function sizes(): readonly Measure[] {
  const entry = readdirSync('dist').filter((file) => /^pane\..*\.js$/.test(file));
  const kilobytes = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length / 1000, 0);
  return [atMost('firstJsKb', kilobytes(entry), 'kB', 120), atMost('paneJsKb', kilobytes(reachedFrom(entry)), 'kB', 380)];
}

/** Files and whatever chunks they name, one after the other: webpack fetches chunk 123 by `.e(123)`, and the page's script knows each chunk's file by its hash. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const all = readdirSync('dist').filter((file) => file.endsWith('.js'));
  const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
  const hashes = new Map(files.flatMap((file) => [...read(file).matchAll(/\b(\d+):"([0-9a-f]{8})"/g)].map(([, chunk = '', hash = '']) => [chunk, hash] as const)));
  const reached = new Set<string>(files);
  // A set hands out what is added to it on the way.
  for (const file of reached) {
    for (const [, chunk = ''] of read(file).matchAll(/\.e\("?(\d+)"?\)/g)) {
      const found = all.find((name) => name.endsWith(`.${hashes.get(chunk) ?? ' '}.js`));
      if (found === undefined) throw new Error(`${file} names chunk ${chunk}, and no file is it`);
      reached.add(found);
    }
  }
  return reached;
}
