import { badRequest } from './errors.ts';

export type Literal =
  | { readonly type: 'string' | 'moment'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null'; readonly value: null };

export type Token = { readonly type: 'word' | 'mark'; readonly text: string } | { readonly type: 'literal'; readonly literal: Literal };

const pattern =
  /\s*(?:(?<string>'(?:[^']|'')*')|(?<moment>\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?)|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_][\w/.@]*)|(?<mark>[(),:]))/y;

/** Cuts a filter into words, marks and literals. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) throw badRequest(`Invalid filter clause: syntax error in '${text}'.`);
    tokens.push(tokenOf(groups));
  }
  return tokens;
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token {
  const { string, moment, number, word, mark } = groups;
  if (string !== undefined) return literal({ type: 'string', value: string.slice(1, -1).replaceAll("''", "'") });
  if (moment !== undefined) return literal({ type: 'moment', value: moment });
  if (number !== undefined) return literal({ type: 'number', value: Number(number) });
  if (word === 'true' || word === 'false') return literal({ type: 'boolean', value: word === 'true' });
  if (word === 'null') return literal({ type: 'null', value: null });
  return word === undefined ? { type: 'mark', text: mark ?? '' } : { type: 'word', text: word };
}

function literal(value: Literal): Token {
  return { type: 'literal', literal: value };
}
