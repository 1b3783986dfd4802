import { importsOf, type Import } from './imports.ts';
import type { SourceText } from './tree.ts';

/**
 * Which folders of `src` a folder may ask, itself aside. The one statement of the architecture that cannot go stale.
 * A name ending in `.ts` is that file alone.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  policy: ['domain'],
  ports: ['domain'],
  journeys: ['domain', 'policy', 'ports'],
  graph: ['ports'],
  records: ['domain', 'ports', 'graph'],
  identity: ['ports'],
  hosts: ['domain', 'ports'],
  ui: ['domain', 'ports'],
  panel: ['domain', 'policy', 'ports', 'journeys', 'ui'],
  register: ['domain', 'policy', 'ports', 'journeys', 'ui'],
  app: ['domain', 'policy', 'ports', 'journeys', 'graph', 'records', 'identity', 'hosts', 'ui', 'panel', 'register'],
  provision: ['domain', 'policy', 'ports', 'graph', 'records'],
  simulator: ['domain', 'ports', 'records/listSchema.ts'],
};

/** What may be asked from outside `src`. */
const outsideArrows: Readonly<Record<string, readonly string[]>> = {
  manifest: ['manifest', 'src/ports'],
  test: ['test', 'src', 'manifest'],
};

/** Packages that belong to some folders of `src` only. */
const packageHomes: readonly { readonly is: RegExp; readonly homes: readonly string[] }[] = [
  { is: /^node:/, homes: ['simulator', 'provision'] },
  { is: /^(react|react-dom|@fluentui\/.*|@tanstack\/react-query)$/, homes: ['ui', 'panel', 'register', 'app', 'simulator'] },
  { is: /^@azure\/msal-browser$/, homes: ['identity'] },
  { is: /^@azure\/msal-node$/, homes: ['provision'] },
  { is: /^@microsoft\/microsoft-graph-client$/, homes: ['graph'] },
  { is: /^@microsoft\/teams-js$/, homes: ['hosts'] },
  { is: /^(papaparse|read-excel-file.*|fflate)$/, homes: ['records'] },
];

const folderOf = (path: string) => path.split('/')[1] ?? '';

function insideProblem({ from, to, at }: Import): string | undefined {
  const folder = folderOf(from);
  const allowed = arrows[folder];
  if (allowed === undefined || from.split('/').length < 3) return `${from} lies in no folder of the table`;
  if (!to.startsWith('src/')) return `${at} leaves src: ${to}`;
  const target = folderOf(to);
  const may = target === folder || allowed.includes(target) || allowed.includes(to.slice('src/'.length));
  return may ? undefined : `${at}: ${folder} may not ask ${target} (${to})`;
}

function outsideProblem({ from, to, at }: Import): string | undefined {
  const folder = from.split('/')[0] ?? '';
  const allowed = outsideArrows[folder] ?? [];
  return allowed.some((start) => to.startsWith(`${start}/`)) ? undefined : `${at}: ${folder} may not ask ${to}`;
}

function packageProblem({ from, to, at }: Import): string | undefined {
  if (to === '?') return `${at} asks for a file whose name is not written there`;
  if (!from.startsWith('src/')) return undefined;
  const rule = packageHomes.find(({ is }) => is.test(to));
  return rule === undefined || rule.homes.includes(folderOf(from)) ? undefined : `${at}: ${folderOf(from)} may not use ${to}`;
}

function fileProblem({ to, at, ours }: Import, files: ReadonlySet<string>): string | undefined {
  return ours && !files.has(to) ? `${at} asks for ${to}, which is not there (write the name with its extension)` : undefined;
}

/** Every import that the table does not allow. */
export function arrowProblems(tree: readonly SourceText[]): string[] {
  const files = new Set(tree.map(({ path }) => path));
  return tree.flatMap(importsOf).flatMap((found) => {
    const wrong = found.ours ? (found.from.startsWith('src/') ? insideProblem(found) : outsideProblem(found)) : packageProblem(found);
    return wrong ?? fileProblem(found, files) ?? [];
  });
}
