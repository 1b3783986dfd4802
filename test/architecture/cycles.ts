import { importsOf } from './imports.ts';
import type { SourceText } from './tree.ts';

/** Each ring of files that ask one another, as `a → b → a`. */
export function cycles(tree: readonly SourceText[]): string[] {
  const asks = new Map(tree.map((source) => [source.path, importsOf(source).flatMap(({ ours, to }) => (ours ? [to] : []))]));
  const done = new Set<string>();
  const rings = new Map<string, string>();

  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) {
      const ring = way.slice(start);
      rings.set([...ring].sort().join(), [...ring, path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of asks.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of asks.keys()) walk(path, []);
  return [...rings.values()];
}
