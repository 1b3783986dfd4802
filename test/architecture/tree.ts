import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A file of the tree, by its path from the project's root, with `/` on every system. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

const isCode = (path: string) => /\.(tsx?|m?js)$/.test(path);

/** The files below these folders of the project, generated ones left out. */
export function readTree(...folders: readonly string[]): SourceText[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
      .filter((path) => isCode(path) || /\.(html|css|json)$/.test(path))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}

/** Each file is asked about several times, and read by the parser once. */
const parsed = new WeakMap<SourceText, ts.SourceFile>();

/** The same file as the TypeScript parser sees it; undefined for a file that is no code. */
export function parse(source: SourceText): ts.SourceFile | undefined {
  if (!isCode(source.path)) return undefined;
  const file = parsed.get(source) ?? ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ES2022, true);
  parsed.set(source, file);
  return file;
}

/** A node and everything in it. */
export function* within(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* within(child);
}

/** `path:line` of a node. */
export function at(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
