import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the build is made from, and a file of each thing that it makes. */
const sources = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];
const products = ['dist/pane.html', 'build/simulator/mail.js', 'build/simulator/lists.js', 'build/simulator/nestedAppAuth.js'];

/** Whether a product is missing or older than a source. */
export function buildIsStale(root: string): boolean {
  const made = products.map((product) => path.join(root, product));
  if (!made.every((file) => existsSync(file))) return true;
  const oldest = Math.min(...made.map((file) => statSync(file).mtimeMs));
  return sources.some((source) => newest(path.join(root, source)) > oldest);
}

/** When something at or below this path last changed, in milliseconds. */
function newest(file: string): number {
  const about = statSync(file);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Makes the production pages and the pretend Microsoft ones. False: it failed, and webpack has said why. */
export function build(root: string): boolean {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  return spawnSync(process.execPath, [webpack, '--mode', 'production'], { cwd: root, stdio: 'inherit' }).status === 0;
}
