import { badRequest } from './errors.ts';

export type KqlOperator = ':' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A search in the keyword query language of Exchange. */
export type Kql =
  | { readonly kind: 'and' | 'or'; readonly left: Kql; readonly right: Kql }
  | { readonly kind: 'not'; readonly operand: Kql }
  | { readonly kind: 'term'; readonly property: string | undefined; readonly operator: KqlOperator; readonly value: string };

const properties = [
  'from',
  'to',
  'cc',
  'bcc',
  'participants',
  'recipients',
  'subject',
  'body',
  'received',
  'sent',
  'hasattachment',
  'hasattachments',
  'attachment',
  'kind',
  'size',
];

type Token =
  { readonly type: 'mark' | 'word'; readonly text: string } | { readonly type: 'term'; readonly term: Extract<Kql, { kind: 'term' }> };

const pattern =
  /\s*(?:(?<mark>[()])|(?:(?<property>[A-Za-z]+)(?<operator>:|<>|<=|>=|=|<|>))?(?:"(?<phrase>[^"]*)"|(?<word>[^\s()":]+(?::[^\s()"]+)*)))/y;

/** Parses the value of `$search`: in double quotes, with those inside escaped. Refuses with 400 what is none. */
export function parseSearch(text: string): Kql {
  const parser = new KqlParser(tokensOf(unquoted(text)), text);
  return parser.whole();
}

function unquoted(text: string): string {
  const whole = text.trim();
  const inner = /^"((?:[^"\\]|\\.)*)"$/.exec(whole)?.[1];
  if (inner !== undefined) return inner.replace(/\\(.)/g, '$1');
  const at = whole.search(/[^\p{L}\p{N}]/u);
  if (at >= 0 || whole === '') {
    throw badRequest(
      `Syntax error: character '${whole.charAt(Math.max(at, 0))}' is not valid at position ${Math.max(at, 0)} in '${whole}'.`,
      'BadRequest',
    );
  }
  return whole;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) throw badRequest(`Syntax error in search '${text}'.`, 'BadRequest');
    tokens.push(tokenOf(groups, text));
  }
  return tokens;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>, text: string): Token {
  const { mark, property, operator, phrase, word } = groups;
  if (mark !== undefined) return { type: 'mark', text: mark };
  if (property === undefined && phrase === undefined && (word === 'AND' || word === 'OR' || word === 'NOT'))
    return { type: 'word', text: word };
  const name = property?.toLowerCase();
  if (name !== undefined && !properties.includes(name))
    throw badRequest(`Syntax error: '${name}' is no property to search in '${text}'.`, 'BadRequest');
  return { type: 'term', term: { kind: 'term', property: name, operator: (operator ?? ':') as KqlOperator, value: phrase ?? word ?? '' } };
}

class KqlParser {
  private at = 0;
  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  whole(): Kql {
    const search = this.alternatives();
    if (this.at < this.tokens.length) throw this.refusal();
    return search;
  }

  private alternatives(): Kql {
    let left = this.conjunction();
    while (this.take('word', 'OR')) left = { kind: 'or', left, right: this.conjunction() };
    return left;
  }

  private conjunction(): Kql {
    let left = this.operand();
    while (this.startsOperand()) left = { kind: 'and', left, right: this.operand() };
    return left;
  }

  /** Terms side by side are joined by AND; the word itself may stand between them. */
  private startsOperand(): boolean {
    if (this.take('word', 'AND')) return true;
    const token = this.tokens[this.at];
    return token?.type === 'term' || (token?.type === 'mark' && token.text === '(') || (token?.type === 'word' && token.text === 'NOT');
  }

  private operand(): Kql {
    if (this.take('word', 'NOT')) return { kind: 'not', operand: this.operand() };
    if (this.take('mark', '(')) {
      const inner = this.alternatives();
      if (!this.take('mark', ')')) throw this.refusal();
      return inner;
    }
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.type === 'term') return token.term;
    throw this.refusal();
  }

  private take(type: 'mark' | 'word', text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.type !== type || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private refusal(): Error {
    return badRequest(`Syntax error in search '${this.text}'.`, 'BadRequest');
  }
}
