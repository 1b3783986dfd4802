import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIsStale } from '../../src/simulator/freshBuild.ts';

const sources = ['src/app/pane.tsx', 'assets/icon.png', 'webpack.config.js', 'package-lock.json'];
const products = ['dist/pane.html', 'build/simulator/mail.js', 'build/simulator/lists.js', 'build/simulator/nestedAppAuth.js'];
let root: string;

function write(file: string, hour: number): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, '');
  utimesSync(target, new Date(2026, 5, 10, hour), new Date(2026, 5, 10, hour));
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'build-'));
  for (const source of sources) write(source, 9);
  for (const product of products) write(product, 10);
});
afterEach(() => rmSync(root, { recursive: true }));

it('is fresh when every page is younger than what it is made from', () => {
  expect(buildIsStale(root)).toBe(false);
});

it.each(sources)('is stale when %s changed since', (source) => {
  write(source, 11);
  expect(buildIsStale(root)).toBe(true);
});

it.each(products)('is stale without %s', (product) => {
  rmSync(path.join(root, product));
  expect(buildIsStale(root)).toBe(true);
});
