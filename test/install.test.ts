import { readFileSync } from 'node:fs';

interface Entry {
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, Entry>>;
const lock = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Lock }).packages;

/** Node's own way up through the folders. */
function isFound(name: string, from: string, packages: Lock): boolean {
  if (packages[from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`]) return true;
  return from !== '' && isFound(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), packages);
}

/** What `npm ci` would refuse on some machine: a package that another asks for and the lock file does not name. */
const unnamed = (packages: Lock) =>
  Object.entries(packages).flatMap(([from, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isFound(name, from, packages))
      .map((name) => `${from} asks for ${name}`),
  );

describe('the lock file', () => {
  it('names every package for every kind of machine', () => {
    expect(unnamed(lock)).toEqual([]);
  });

  it('names no registry, so that each council may use its own', () => {
    expect(Object.entries(lock).flatMap(([name, { resolved }]) => (resolved === undefined ? [] : [`${name}: ${resolved}`]))).toEqual([]);
  });

  it('would be found wanting', () => {
    const packages = { '': { dependencies: { a: '1' } }, 'node_modules/a': { optionalDependencies: { b: '1', c: '1' } }, 'node_modules/a/node_modules/b': {} };
    expect(unnamed(packages)).toEqual(['node_modules/a asks for c']);
  });
});
