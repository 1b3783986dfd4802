import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

export interface BaselineApp {
  /** Holds its pages, as `dist` holds ours. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** A panel that is one of the fixed baselines: built as for production, served as ours is, under the same policy of the page. */
export async function baselineApp(name: 'cold' | 'naive'): Promise<BaselineApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'baseline-'));
  await build({
    entryPoints: [`test/bench/baseline/${name}.tsx`],
    outfile: path.join(folder, 'baseline.js'),
    bundle: true,
    minify: true,
    jsx: 'automatic',
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await writeFile(path.join(folder, 'pane.html'), asBaseline(await readFile('dist/pane.html', 'utf8')));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Our page with the one script of the baseline in place of ours: what it asks of the browser stays the same. */
function asBaseline(page: string): string {
  const changed = page
    .replace(/<script[^>]*src="pane\.[^"]*"[^>]*><\/script>/, '<script defer src="baseline.js"></script>')
    .replace(/<script ([^>]*office\.js)/, '<script id="office" $1');
  if (!changed.includes('baseline.js') || !changed.includes('id="office"')) throw new Error('the page of the panel is not as the baseline expects it');
  return changed;
}
