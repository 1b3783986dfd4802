import path from 'node:path';
import ts from 'typescript';
import { at, parse, within, type SourceText } from './tree.ts';

/** One import, export-from, `import()` or `require()`, type-only or not. */
export interface Import {
  readonly from: string;
  /** Where it stands, with its line. */
  readonly at: string;
  /** The path from the root for a file of ours, else the name of the package. */
  readonly to: string;
  readonly ours: boolean;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const named = ts.isIdentifier(expression) && expression.text === 'require';
  const resolved = ts.isPropertyAccessExpression(expression) && expression.getText() === 'require.resolve';
  return expression.kind === ts.SyntaxKind.ImportKeyword || named || resolved ? node.arguments[0] : undefined;
}

const packageOf = (specifier: string) => (specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? ''));

/** Everything a file asks for. A name that is worked out while running is reported as `?`. */
export function importsOf(source: SourceText): Import[] {
  const file = parse(source);
  if (file === undefined) return [];
  return [...within(file)].flatMap((node): Import[] => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const place = { from: source.path, at: at(node) };
    if (!ts.isStringLiteralLike(specifier)) return [{ ...place, to: '?', ours: false }];
    const { text } = specifier;
    if (!/^[./]/.test(text)) return [{ ...place, to: packageOf(text), ours: false }];
    return [{ ...place, to: path.posix.normalize(path.posix.join(path.posix.dirname(source.path), text)), ours: true }];
  });
}
