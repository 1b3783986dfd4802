import ts from 'typescript';
import { at, parse, within, type SourceText } from './tree.ts';

const longest = 300;
const vague = /(^|\/)(utils?|common|helpers?|services?)\//i;

function namingProblems({ path }: SourceText): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (vague.test(path)) return [`${path} lies in a folder whose name says nothing`];
  if (path.endsWith('.json') || path.endsWith('.html')) return [];
  const right = path.endsWith('.tsx') ? /^([A-Z][A-Za-z0-9]*|[a-z][A-Za-z0-9]*)(\.test)?\.tsx$/ : /^[a-z][A-Za-z0-9]*(\.test|\.d)?\.(ts|css)$/;
  return right.test(name) ? [] : [`${path} is not named like the others`];
}

function lengthProblems({ path, text }: SourceText): string[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return lines > longest && !path.endsWith('.json') ? [`${path} has ${lines} lines, ${longest} at most`] : [];
}

/** Comments cannot be found by pattern: `//` is also in addresses. */
function commentsBefore(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return [];
  const { text } = node.getSourceFile();
  const ranges = [...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []), ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? [])];
  return ranges.map(({ pos, end }) => text.slice(pos, end));
}

function commentProblem(node: ts.Node): string | undefined {
  const comments = commentsBefore(node).join('\n');
  if (/@ts-(ignore|nocheck|expect-error)/.test(comments)) return 'the type checker is silenced';
  if (/eslint-(disable|enable)/.test(comments)) return 'the linter is silenced';
  return /\b(TODO|FIXME|XXX)\b/.test(comments) ? 'something is left to do' : undefined;
}

function nodeProblem(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return '"any"';
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return 'import.meta, which the tests cannot read';
  if (ts.isCallExpression(node) && /^jest\.(do)?mock$/i.test(node.expression.getText())) {
    const [target] = node.arguments;
    return target && ts.isStringLiteralLike(target) && !target.text.startsWith('.') ? undefined : 'a part of ours is replaced in a test';
  }
  return undefined;
}

function defaultExportProblem(node: ts.Node): string | undefined {
  const keyword = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
  const named = ts.isExportSpecifier(node) && node.name.text === 'default';
  return keyword || named || ts.isExportAssignment(node) ? 'a default export' : undefined;
}

function isBarrel(file: ts.SourceFile): boolean {
  return file.statements.length > 0 && file.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined);
}

/** Every place that breaks a habit of this project: names, lengths, silenced checkers, `any`, default exports, barrels. */
export function brokenHabits(tree: readonly SourceText[]): string[] {
  return tree.flatMap((source) => {
    const file = parse(source);
    const nodes = file === undefined ? [] : [...within(file)];
    const inCode = nodes.flatMap((node) => {
      const found = [nodeProblem(node), commentProblem(node), source.path.startsWith('src/') ? defaultExportProblem(node) : undefined];
      return found.flatMap((problem) => (problem === undefined ? [] : [`${at(node)}: ${problem}`]));
    });
    const barrel = file !== undefined && isBarrel(file) ? [`${source.path} only hands on what others export`] : [];
    return [...new Set([...namingProblems(source), ...lengthProblems(source), ...inCode, ...barrel])];
  });
}
