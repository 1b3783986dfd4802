import ts from 'typescript';
import { at, parse, within, type SourceText } from './tree.ts';

/** What a decision may not ask: the clock, chance, the network, the page, the host, the device. */
const impure = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'navigator', 'window', 'document', 'globalThis', 'self', 'location', 'Office'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'process', 'console', 'crypto', 'performance'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'require', 'eval', 'Promise'],
]);
const impureMembers = new Set(['Date.now', 'Math.random']);

/** Whether the identifier is only the name of a property, as in `card.document`. */
function isMerelyNamed(node: ts.Identifier): boolean {
  const { parent } = node;
  const named = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  return (named || ts.isPropertyDeclaration(parent)) && parent.name === node;
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node) && impureMembers.has(node.getText())) return node.getText();
  if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) return 'waiting';
  if (ts.isIdentifier(node) && impure.has(node.text) && !isMerelyNamed(node)) return node.text;
  return undefined;
}

/** Every place in `domain` and `policy` that is not a pure, immediate answer. */
export function impurities(tree: readonly SourceText[]): string[] {
  return tree
    .filter(({ path }) => /^src\/(domain|policy)\//.test(path))
    .flatMap((source) => {
      const file = parse(source);
      if (file === undefined) return [];
      return [...within(file)].flatMap((node) => {
        const found = impurity(node);
        return found === undefined ? [] : [`${at(node)}: ${found}`];
      });
    });
}
