import { badRequest } from './errors.ts';
import { tokensOf, type Literal, type Token } from './filterTokens.ts';

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type TextFunction = 'startswith' | 'endswith' | 'contains';

/** A `$filter` expression. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly operand: Filter }
  | { readonly kind: 'compare'; readonly path: string; readonly operator: Comparison; readonly literal: Literal }
  | { readonly kind: 'call'; readonly name: TextFunction; readonly path: string; readonly literal: Literal };

/** Whether two values of one kind compare so. Nothing is more or less than a value that is not there. */
export function comparesAs<V extends string | number | boolean>(held: V | undefined, operator: Comparison, wanted: V | undefined): boolean {
  if (operator === 'eq') return held === wanted;
  if (operator === 'ne') return held !== wanted;
  if (held === undefined || wanted === undefined) return false;
  switch (operator) {
    case 'lt':
      return held < wanted;
    case 'le':
      return held <= wanted;
    case 'gt':
      return held > wanted;
    case 'ge':
      return held >= wanted;
  }
}

const comparisons: readonly string[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const functions: readonly string[] = ['startswith', 'endswith', 'contains'];

/** Parses a `$filter`; refuses with 400 what is none. */
export function parseFilter(text: string): Filter {
  const parser = new FilterParser(tokensOf(text), text);
  return parser.whole();
}

class FilterParser {
  private at = 0;
  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  whole(): Filter {
    const filter = this.alternatives();
    if (this.at < this.tokens.length) throw this.refusal();
    return filter;
  }

  private alternatives(): Filter {
    let left = this.conjunction();
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.conjunction() };
    return left;
  }

  private conjunction(): Filter {
    let left = this.operand();
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.operand() };
    return left;
  }

  private operand(): Filter {
    if (this.takeWord('not')) return { kind: 'not', operand: this.operand() };
    if (this.take('(')) {
      const inner = this.alternatives();
      this.expect(')');
      return inner;
    }
    const word = this.word();
    if (this.take('(')) return this.call(word);
    const operator = this.word();
    if (!comparisons.includes(operator)) throw this.refusal();
    return { kind: 'compare', path: word, operator: operator as Comparison, literal: this.literal() };
  }

  private call(name: string): Filter {
    if (!functions.includes(name.toLowerCase())) throw this.refusal();
    const path = this.word();
    this.expect(',');
    const literal = this.literal();
    this.expect(')');
    return { kind: 'call', name: name.toLowerCase() as TextFunction, path, literal };
  }

  private literal(): Literal {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.type === 'literal') return token.literal;
    throw this.refusal();
  }

  private word(): string {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.type === 'word') return token.text;
    throw this.refusal();
  }

  private takeWord(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.type !== 'word' || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private take(mark: string): boolean {
    const token = this.tokens[this.at];
    if (token?.type !== 'mark' || token.text !== mark) return false;
    this.at += 1;
    return true;
  }

  private expect(mark: string): void {
    if (!this.take(mark)) throw this.refusal();
  }

  private refusal(): Error {
    return badRequest(`Invalid filter clause: syntax error in '${this.text}'.`);
  }
}

/** The paths of a filter in the order they stand in it. */
export function pathsOf(filter: Filter): readonly string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...pathsOf(filter.left), ...pathsOf(filter.right)];
    case 'not':
      return pathsOf(filter.operand);
    default:
      return [filter.path];
  }
}
